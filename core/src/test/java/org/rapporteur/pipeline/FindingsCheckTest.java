package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverType;
import org.rapporteur.place.EventPlace;
import org.rapporteur.place.EventPlace.How;
import org.rapporteur.place.Place;
import org.rapporteur.place.Place.Kind;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/** Findings that must not be stored as they are. */
class FindingsCheckTest {

    private static final AnnotatedText TEXT =
            FakeStages.annotate(FakeStages.report("The ministers of the Quay League met in Varnholm."));
    private static final Span WORDS = new Span(40, 48);

    private static ReportFindings with(Span placeWords) {
        Place town = new Place("named:varnholm", "Varnholm", Kind.LOCALITY, List.of("LVA"), null, null, 0, false);
        String id = TEXT.report().id();
        Event event = new Event(
                id + ".e1",
                id,
                PloverType.CONSULT,
                null,
                List.of(),
                List.of(),
                false,
                EventStatus.ASSERTED,
                null,
                null,
                new EventPlace(town, placeWords, How.CLAUSE),
                new Span(33, 36),
                new Span(0, 36),
                Provenance.rules("event", "test", 1));
        return new ReportFindings(TEXT, List.of(), List.of(event));
    }

    private static ReportFindings with(Span evidence, @Nullable EvidencedDate when) {
        BlocFact fact = new BlocFact(
                null,
                "Quay League",
                BlocFact.Relation.NAMED,
                List.of(),
                0,
                BlocFact.Modality.ASSERTED,
                when,
                evidence,
                Provenance.rules("actor", "test", 1));
        return new ReportFindings(TEXT, List.of(), List.of(), List.of(fact));
    }

    @Test
    void the_words_of_a_place_must_stand_in_the_text() {
        assertThat(FindingsCheck.problem(with(WORDS))).isEmpty();
        assertThat(FindingsCheck.problem(with(new Span(40, 4_000))))
                .hasValueSatisfying(problem -> assertThat(problem.stage()).isEqualTo("event"));
    }

    @Test
    void what_is_said_of_a_bloc_must_stand_in_the_text_and_have_a_day_that_can_be_written() {
        assertThat(FindingsCheck.problem(with(WORDS, null))).isEmpty();
        assertThat(FindingsCheck.problem(with(new Span(40, 4_000), null)))
                .hasValueSatisfying(problem -> assertThat(problem.stage()).isEqualTo("actor"));
        assertThat(FindingsCheck.problem(with(WORDS, EvidencedDate.day(LocalDate.of(12_024, 1, 1), "'12024'"))))
                .hasValueSatisfying(problem -> assertThat(problem.what()).contains("12024"));
    }
}
