package org.rapporteur.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.story.Newsroom.link;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.copy.CopyClass;

class IndependentSourcesTest {

    private final Newsroom newsroom = new Newsroom()
            .add("a", "2024-03-02", null, "One.")
            .add("b", "2024-03-01", null, "Two.")
            .add("c", null, null, "Three.")
            .add("d", "2024-02-01", null, "Four.");

    @Test
    void copies_count_as_one_source_with_the_original_first() {
        IndependentSources sources = new IndependentSources(
                List.of(link("a", "b", CopyClass.REWRITTEN, true, 0.9), link("b", "c", CopyClass.VERBATIM, true, 1)),
                newsroom.loader());

        assertThat(sources.families(List.of("d", "c", "b", "a", "a")))
                .containsExactly(List.of("d"), List.of("a", "b", "c"));
        assertThat(sources.origins(List.of("b", "c"))).containsExactly("b");
    }

    @Test
    void without_a_direction_the_earliest_is_the_likeliest_origin() {
        IndependentSources sources =
                new IndependentSources(List.of(link("a", "b", CopyClass.EDITED, false, 0.9)), newsroom.loader());

        assertThat(sources.families(List.of("a", "b"))).containsExactly(List.of("b", "a"));
    }

    @Test
    void two_copies_of_a_report_that_is_not_asked_about_are_one_source() {
        IndependentSources sources = new IndependentSources(
                List.of(
                        link("agency", "a", CopyClass.EDITED, true, 0.9),
                        link("agency", "d", CopyClass.VERBATIM, true, 1)),
                newsroom.loader());

        assertThat(sources.families(List.of("a", "c", "d"))).containsExactly(List.of("d", "a"), List.of("c"));
    }

    @Test
    void an_independent_report_stays_one() {
        IndependentSources sources =
                new IndependentSources(List.of(link("a", "b", CopyClass.INDEPENDENT, false, 0)), newsroom.loader());

        assertThat(sources.origins(List.of("a", "b"))).containsExactly("b", "a");
        assertThat(sources.families(List.of())).isEmpty();
    }
}
