package org.rapporteur.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.copy.CopyClass;
import org.rapporteur.copy.CopyLink;

class RunningStoriesTest {

    private static final Newsroom FERRY = Newsroom.ferry()
            .add(
                    "budget-1",
                    "2023-05-02",
                    "Lisbon raises spending on rail",
                    """
                    Portugal will spend 1.2 billion euros more on its railways over four years, the finance ministry \
                    said in Lisbon. Most of it goes to the line between Porto and Vigo. Unions called the plan late.""")
            .add(
                    "budget-2",
                    null,
                    "Portugal plans 1.2 billion euros for railways",
                    """
                    The Portuguese finance ministry has set aside 1.2 billion euros for railways, above all for the \
                    Porto to Vigo line. Rail unions in Lisbon said the money came late.""");

    private static RunningStories running(List<String> ids) {
        RunningStories running = new RunningStories(FERRY.loader());
        ids.forEach(id -> running.add(FERRY.loader().apply(id)));
        return running;
    }

    @Test
    void the_order_of_arrival_and_asking_in_between_change_nothing() {
        CopyLink link = Newsroom.link("ferry-1", "ferry-3", CopyClass.EDITED, true, 0.7);
        RunningStories inOrder = running(FERRY.ids());
        inOrder.link(link);
        String expected = inOrder.grouping().toString();
        for (int seed = 0; seed < 8; seed++) {
            List<String> ids = new ArrayList<>(FERRY.ids());
            Collections.shuffle(ids, new Random(seed));
            RunningStories running = new RunningStories(FERRY.loader());
            for (String id : ids) {
                running.add(FERRY.loader().apply(id));
                running.grouping();
            }
            running.link(link);

            assertThat(running.grouping()).as("order %s", ids).hasToString(expected);
        }
    }

    @Test
    void kept_up_stories_are_those_of_all_reports_at_once() {
        assertThat(running(FERRY.ids()).grouping())
                .hasToString(new StoryFinder()
                        .grouping(FERRY.ids(), FERRY.loader(), List.of())
                        .toString());
    }

    @Test
    void a_report_that_is_taken_out_leaves_no_trace() {
        RunningStories running = running(FERRY.ids());
        running.grouping();

        assertThat(running.remove("ferry-2")).isTrue();
        assertThat(running.remove("ferry-2")).isFalse();

        List<String> others =
                FERRY.ids().stream().filter(id -> !id.equals("ferry-2")).toList();
        assertThat(running.grouping()).hasToString(running(others).grouping().toString());
    }

    @Test
    void a_report_of_the_same_id_replaces_the_first() {
        RunningStories running = running(FERRY.ids());
        running.add(FERRY.loader().apply("ferry-2"));

        assertThat(running.grouping())
                .hasToString(running(FERRY.ids()).grouping().toString());
    }

    @Test
    void beyond_what_may_be_open_the_stories_that_ended_first_are_settled_and_stay() {
        Newsroom year = new Newsroom();
        for (int week = 0; week < 40; week++) {
            String day = java.time.LocalDate.of(2023, 1, 2).plusDays(7L * week).toString();
            String place = PLACES.get(week % PLACES.size()) + " " + WINDS.get(week / PLACES.size());
            year.add(
                    "r%02d-a".formatted(week),
                    day,
                    "Storm %s sinks barge".formatted(place),
                    "The storm %s sank a barge with %d tonnes of grain. The crew of %d swam ashore."
                            .formatted(place, 310 + 7 * week, 3 + week));
            year.add(
                    "r%02d-b".formatted(week),
                    day,
                    "Barge lost in storm %s".formatted(place),
                    "A barge with %d tonnes of grain went down in the storm %s. All %d sailors reached the bank."
                            .formatted(310 + 7 * week, place, 3 + week));
        }
        RunningStories running = new RunningStories(year.loader(), StorySettings.SHIPPED.withMostOpen(20));
        for (String id : year.ids()) {
            running.add(year.loader().apply(id));

            assertThat(running.open()).isLessThanOrEqualTo(20);
        }

        assertThat(running.grouping().stories().stream().flatMap(story -> story.reportIds().stream()))
                .containsExactlyInAnyOrderElementsOf(year.ids());
        assertThat(running.grouping().stories().stream().map(Story::id)).doesNotHaveDuplicates();
    }

    private static final List<String> PLACES = List.of(
            "off Gdynia",
            "near Linz",
            "at Ruse",
            "by Vidin",
            "below Mohács",
            "above Passau",
            "in Galați",
            "under Novi Sad");

    private static final List<String> WINDS = List.of("Agathe", "Borislav", "Csilla", "Dumitru", "Emeric");
}
