package org.rapporteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Prose;
import org.rapporteur.attribution.Statement;
import org.rapporteur.attribution.StatementKind;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/** Which time is an event's, in reports of Thursday, 12 October 2023. */
class EventDatesTest {

    private static final EventDates DATES = new EventDates();
    private static final ActorReference NORWAY =
            ActorReference.resolved(null, new Actor("NOR", "Norway", Actor.Kind.COUNTRY, "NOR", List.of("GOV")));

    private static Span at(AnnotatedText text, String words) {
        int begin = text.text().indexOf(words);
        assertThat(begin).as(words).isNotNegative();
        return new Span(begin, begin + words.length());
    }

    private static Event event(AnnotatedText text, String trigger, EventStatus status) {
        return new Event(
                text.report().id() + ".e1",
                text.report().id(),
                PloverType.ASSAULT,
                null,
                List.of(NORWAY),
                List.of(),
                false,
                status,
                null,
                null,
                null,
                at(text, trigger),
                at(text, trigger),
                Provenance.rules("event", "1", 1));
    }

    private static Statement statement(AnnotatedText text, String cue, String content) {
        return new Statement(
                text.report().id() + ".s1",
                text.report().id(),
                StatementKind.INDIRECT,
                null,
                List.of(NORWAY),
                at(text, cue),
                List.of(at(text, content)),
                List.of(),
                null,
                List.of(),
                false,
                false,
                null,
                null,
                text.sentences().get(0).span(),
                Provenance.rules("attribution", "1", 1));
    }

    private static @Nullable EvidencedDate date(
            String words, String trigger, EventStatus status, List<String> statement) {
        AnnotatedText text = Prose.of(words).on("2023-10-12").annotated();
        List<Statement> statements =
                statement.isEmpty() ? List.of() : List.of(statement(text, statement.get(0), statement.get(1)));
        return DATES.date(text, statements, List.of(event(text, trigger, status)))
                .get(0)
                .date();
    }

    private static String iso(@Nullable EvidencedDate date) {
        return date == null ? "none" : date.iso();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway bombed the quay on Tuesday.                                             | bombed    | 2023-10-10",
                "Norway bombed the quay last week.                                              | bombed    | 2023-W40",
                "Norway bombed the quay in September.                                           | bombed    | 2023-09",
                "Norway bombed the quay last summer.                                            | bombed    | 2023-SU",
                "Norway bombed the quay in 2011.                                                | bombed    | 2011",
                "Norway bombed the quay from May 5 to May 9.                                    | bombed    | 2023-05",
                "On Monday Norway bombed the quay, which Iceland had seized in 2019.            | bombed    | 2023-10-09",
                "On Monday Norway bombed the quay, which Iceland had seized in 2019.            | seized    | 2019",
                "The navy, which had seized the quay in March, bombed it on Sunday.             | bombed    | 2023-10-08",
                "The navy, which had seized the quay in March, bombed it on Sunday.             | seized    | 2023-03",
                "After troops crossed the river on Monday, Norway bombed the quay on Wednesday. | bombed    | 2023-10-11",
                "Ministers met on Wednesday to discuss Sunday's raid on the quay.               | raid      | 2023-10-08",
                "Ministers met on Wednesday to discuss Sunday's raid on the quay.               | met       | 2023-10-11",
                "OSLO, Oct 12 - Norway bombed the quay on Tuesday.                              | bombed    | 2023-10-10",
            })
    void an_act_bears_the_time_of_its_own_clause(String words, String trigger, String iso) {
        assertThat(iso(date(words, trigger, EventStatus.ASSERTED, List.of()))).isEqualTo(iso);
    }

    @Test
    void what_is_said_bears_its_own_time_and_not_that_of_its_being_said() {
        String words = "The army said on Tuesday that troops had crossed the river on Sunday.";
        List<String> said = List.of("said", "that troops had crossed the river on Sunday");
        assertThat(iso(date(words, "crossed", EventStatus.ASSERTED, said))).isEqualTo("2023-10-08");
        assertThat(iso(date(words, "said", EventStatus.ASSERTED, said))).isEqualTo("2023-10-10");
    }

    @Test
    void what_is_said_without_a_time_does_not_take_that_of_its_being_said() {
        String words = "The army said on Tuesday that troops had crossed the river.";
        List<String> said = List.of("said", "that troops had crossed the river");
        assertThat(date(words, "crossed", EventStatus.ASSERTED, said)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Norway bombed the quay.", "Norway has bombed the quay.", "Norway bombs the quay again."})
    void news_without_a_time_is_of_the_reports_day(String words) {
        EvidencedDate date = date(words, words.contains("bombs") ? "bombs" : "bombed", EventStatus.ASSERTED, List.of());
        assertThat(date).isEqualTo(EvidencedDate.day(java.time.LocalDate.of(2023, 10, 12), "the report's own date"));
    }

    @Test
    void background_plans_and_what_did_not_happen_are_not_of_the_reports_day() {
        assertThat(date("Norway had bombed the quay.", "bombed", EventStatus.ASSERTED, List.of()))
                .isNull();
        assertThat(date("Norway will bomb the quay.", "bomb", EventStatus.FUTURE, List.of()))
                .isNull();
        assertThat(date("Norway did not bomb the quay.", "bomb", EventStatus.NEGATED, List.of()))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oslo condemned the bombing of the quay.                  | bombing",
                "The minister mourned those who died when ships bombed the quay. | bombed",
                "He stood trial for bombing the quay.                     | bombing",
                "Earlier ships bombed the quay.                           | bombed",
            })
    void what_is_told_in_passing_is_not_of_the_reports_day(String words, String trigger) {
        assertThat(date(words, trigger, EventStatus.ASSERTED, List.of())).isNull();
    }

    @Test
    void deeds_far_below_the_lead_are_not_of_the_reports_day() {
        String[] paragraphs = {
            "Talks on the strait opened in Oslo.",
            "Both sides were hopeful.",
            "Fishing goes on.",
            "Prices fell.",
            "The weather was fair.",
            "Nobody spoke of the spring.",
            "Ships bombed the quay and left."
        };
        AnnotatedText text = Prose.of(paragraphs).on("2023-10-12").annotated();
        assertThat(DATES.date(text, List.of(), List.of(event(text, "bombed", EventStatus.ASSERTED)))
                        .get(0)
                        .date())
                .isNull();
    }

    @Test
    void what_lies_ahead_takes_a_time_that_does() {
        String words = "Norway, which closed the strait on Tuesday, will send ships there on Friday.";
        assertThat(iso(date(words, "send ships", EventStatus.FUTURE, List.of())))
                .isEqualTo("2023-10-13");
        assertThat(iso(date("Ships are to be sent from Monday.", "sent", EventStatus.FUTURE, List.of())))
                .isEqualTo("2023-10-16");
    }

    @Test
    void a_report_without_a_day_leaves_open_what_its_day_would_settle() {
        AnnotatedText text = Prose.of("Norway bombed the quay on Tuesday.").annotated();
        Event event = event(text, "bombed", EventStatus.ASSERTED);
        assertThat(DATES.date(text, List.of(), List.of(event)).get(0).date()).isNull();
    }
}
