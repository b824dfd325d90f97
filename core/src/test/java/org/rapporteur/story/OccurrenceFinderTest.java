package org.rapporteur.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.story.Newsroom.link;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.copy.CopyClass;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverType;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

class OccurrenceFinderTest {

    private static final Actor NORWAY = new Actor("NOR", "Norway", Actor.Kind.COUNTRY, "NOR", List.of("GOV"));
    private static final Actor ICELAND = new Actor("ISL", "Iceland", Actor.Kind.COUNTRY, "ISL", List.of("GOV"));
    private static final Actor OFFICIAL = new Actor("kari-holm", "Kari Holm", Actor.Kind.PERSON, "NOR", List.of("GOV"));

    private final Story story = story("st-1", "a", "b", "c");
    private final Story later = story("st-2", "z");

    private static Story story(String id, String... reports) {
        List<String> ids = List.of(reports);
        return new Story(id, "Mackerel", "sl-1", ids, ids.stream().map(List::of).toList(), null, null);
    }

    private static Event event(
            String report, PloverType type, List<Actor> actors, List<Actor> recipients, @Nullable String date) {
        return event(report, type, actors, recipients, date, false, EventStatus.ASSERTED);
    }

    private static Event event(
            String report,
            PloverType type,
            List<Actor> actors,
            List<Actor> recipients,
            @Nullable String date,
            boolean reciprocal,
            EventStatus status) {
        return new Event(
                report + ".e1",
                report,
                type,
                null,
                references(actors),
                references(recipients),
                reciprocal,
                status,
                null,
                date == null ? null : EvidencedDate.parse(date, "for the test"),
                null,
                new Span(0, 4),
                new Span(0, 9),
                Provenance.rules("event", "test", 1));
    }

    private static List<ActorReference> references(List<Actor> actors) {
        return actors.stream()
                .map(actor -> ActorReference.resolved(null, actor))
                .toList();
    }

    private List<Occurrence> join(List<CopyLink> links, Event... events) {
        Newsroom newsroom = new Newsroom();
        for (Event event : events) {
            newsroom.add(event.reportId(), "2023-10-12", null, "Norway accused Iceland.", List.of(event));
        }
        return new OccurrenceFinder().join(newsroom.ids(), newsroom.loader(), links, List.of(story, later));
    }

    private static Stream<List<String>> mentions(List<Occurrence> occurrences) {
        return occurrences.stream().map(Occurrence::eventIds);
    }

    @Test
    void mentions_of_one_event_are_joined_and_copies_are_no_second_source() {
        List<Occurrence> occurrences = join(
                List.of(link("a", "b", CopyClass.VERBATIM, true, 1)),
                event("a", PloverType.ACCUSE, List.of(NORWAY), List.of(ICELAND), "2023-10-10"),
                event("b", PloverType.ACCUSE, List.of(NORWAY), List.of(ICELAND), "2023-10-10"),
                event("c", PloverType.ACCUSE, List.of(OFFICIAL), List.of(ICELAND), "2023-10-11"));

        assertThat(occurrences).hasSize(1);
        Occurrence occurrence = occurrences.get(0);
        assertThat(occurrence.eventIds()).containsExactly("a.e1", "b.e1", "c.e1");
        assertThat(occurrence.independentReports()).containsExactly("a", "c");
        assertThat(occurrence.actors()).containsExactly("Kari Holm", "Norway");
        assertThat(occurrence.date()).isEqualTo("2023-10-10");
        assertThat(occurrence.disagreements()).containsExactly("date: 2023-10-10 in a and b, 2023-10-11 in c");
    }

    @Test
    void other_parties_roles_types_or_days_are_other_events() {
        assertThat(mentions(join(
                        List.of(),
                        event("a", PloverType.ACCUSE, List.of(NORWAY), List.of(ICELAND), "2023-10-10"),
                        event("b", PloverType.ACCUSE, List.of(ICELAND), List.of(NORWAY), "2023-10-10"),
                        event("c", PloverType.ACCUSE, List.of(NORWAY), List.of(ICELAND), "2023-10-05"))))
                .hasSize(3);
        assertThat(mentions(join(
                        List.of(),
                        event("a", PloverType.ACCUSE, List.of(NORWAY), List.of(ICELAND), null),
                        event("b", PloverType.AID, List.of(NORWAY), List.of(ICELAND), null))))
                .hasSize(2);
    }

    @Test
    void two_types_are_one_act_told_by_two_reports_but_two_acts_in_one() {
        Event accused = event("a", PloverType.ACCUSE, List.of(NORWAY), List.of(ICELAND), "2023-10-10");
        Event warned = event("b", PloverType.THREATEN, List.of(NORWAY), List.of(ICELAND), "2023-10-10");
        assertThat(mentions(join(List.of(), accused, warned))).containsExactly(List.of("a.e1", "b.e1"));

        Event warnedToo = event("a", PloverType.THREATEN, List.of(NORWAY), List.of(ICELAND), "2023-10-10");
        Newsroom newsroom = new Newsroom();
        newsroom.add("a", "2023-10-12", null, "Norway accused Iceland.", List.of(accused, warnedToo));
        assertThat(new OccurrenceFinder().join(newsroom.ids(), newsroom.loader(), List.of(), List.of(story)))
                .hasSize(2);
    }

    @Test
    void days_do_not_drift_from_mention_to_mention() {
        assertThat(mentions(join(
                        List.of(),
                        event("a", PloverType.ACCUSE, List.of(NORWAY), List.of(ICELAND), "2023-10-09"),
                        event("b", PloverType.ACCUSE, List.of(NORWAY), List.of(ICELAND), "2023-10-10"),
                        event("c", PloverType.ACCUSE, List.of(NORWAY), List.of(ICELAND), "2023-10-11"))))
                .containsExactly(List.of("a.e1", "b.e1"), List.of("c.e1"));
    }

    @Test
    void those_who_meet_each_other_may_come_in_any_order() {
        assertThat(mentions(join(
                        List.of(),
                        event(
                                "a",
                                PloverType.CONSULT,
                                List.of(NORWAY, ICELAND),
                                List.of(),
                                "2023-10",
                                true,
                                EventStatus.ASSERTED),
                        event("b", PloverType.CONSULT, List.of(ICELAND), List.of(NORWAY), "2023-10-09"))))
                .containsExactly(List.of("a.e1", "b.e1"));
    }

    @Test
    void an_undated_mention_joins_in_its_story_but_not_across_the_storyline() {
        Event dated = event("a", PloverType.SANCTION, List.of(NORWAY), List.of(ICELAND), "2023-10-10");
        Event undated = event("b", PloverType.SANCTION, List.of(NORWAY), List.of(ICELAND), null);
        Event undatedLater = event("z", PloverType.SANCTION, List.of(NORWAY), List.of(ICELAND), null);
        Event datedLater = event("z", PloverType.COERCE, List.of(NORWAY), List.of(ICELAND), "2023-10-10");

        assertThat(mentions(join(List.of(), dated, undated, undatedLater)))
                .containsExactly(List.of("a.e1", "b.e1"), List.of("z.e1"));
        assertThat(join(List.of(), dated, datedLater)).singleElement().satisfies(one -> assertThat(one.disagreements())
                .containsExactly("type: coerce in z, sanction in a"));
    }

    @Test
    void a_denial_is_a_disagreement_and_a_possibility_is_another_matter() {
        Event said = event("a", PloverType.AGREE, List.of(NORWAY), List.of(ICELAND), null);
        Event denied =
                event("b", PloverType.AGREE, List.of(NORWAY), List.of(ICELAND), null, false, EventStatus.NEGATED);
        Event possible =
                event("c", PloverType.AGREE, List.of(NORWAY), List.of(ICELAND), null, false, EventStatus.HYPOTHETICAL);

        List<Occurrence> occurrences = join(List.of(), said, denied, possible);

        assertThat(mentions(occurrences)).containsExactly(List.of("a.e1", "b.e1"), List.of("c.e1"));
        assertThat(occurrences.get(0).disagreements()).containsExactly("status: asserted in a, negated in b");
        assertThat(occurrences.get(0).date()).isNull();
    }

    @Test
    void parties_that_nobody_knows_join_nothing_without_a_day() {
        assertThat(mentions(join(
                        List.of(),
                        event("a", PloverType.ASSAULT, List.of(), List.of(), null),
                        event("b", PloverType.ASSAULT, List.of(), List.of(), null))))
                .hasSize(2);
    }
}
