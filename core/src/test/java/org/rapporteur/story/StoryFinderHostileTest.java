package org.rapporteur.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rapporteur.copy.CopyClass;

class StoryFinderHostileTest {

    private static final String TEXT =
            "Customs officers in Rotterdam found 300 tonnes of undeclared herring on Friday.";

    @Test
    void empty_reports_are_stories_of_their_own() {
        Newsroom newsroom = new Newsroom()
                .add("a", null, null, "")
                .add("b", null, "", " \n ")
                .add("c", "2024", null, "?!… — “”")
                .add("d", "2024-02", null, TEXT);

        assertThat(newsroom.stories()).hasSize(4);
        assertThat(newsroom.group())
                .anySatisfy(story -> assertThat(story.title()).isEmpty());
    }

    @Test
    void the_same_text_a_thousand_times_is_one_story() {
        Newsroom newsroom = new Newsroom();
        for (int i = 0; i < 1000; i++) {
            newsroom.add("r" + i, "2024-01-05", null, TEXT);
        }

        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(newsroom.stories()).hasSize(1));
    }

    @Test
    void a_huge_report_is_read_from_the_top() {
        String filler = "The harbour master kept on counting barrels of herring in hall number seven. ".repeat(60_000);
        Newsroom newsroom = new Newsroom()
                .add("huge", "2024-01-05", "Herring found in Rotterdam", TEXT + " " + filler)
                .add("small", "2024-01-05", "Undeclared herring in Rotterdam", TEXT);

        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(newsroom.stories()).isNotEmpty());
    }

    @Test
    void one_word_without_end_and_broken_surrogates_do_no_harm() {
        Newsroom newsroom = new Newsroom()
                .add("long", null, null, "x".repeat(200_000))
                .add("broken", null, "\ud83d".repeat(150), "\udc1f Herring \ud83d in Rotterdam")
                .add("cjk", null, null, "北京和莫斯科的外交部长星期二会面。");

        assertThat(newsroom.stories()).hasSize(3);
    }

    @Test
    void links_of_unknown_reports_and_in_circles_do_no_harm() {
        Newsroom newsroom = new Newsroom().add("a", null, null, TEXT).add("b", null, null, "Rain in Oslo, says Yr.");

        assertThat(newsroom.stories(
                        Newsroom.link("a", "gone", CopyClass.VERBATIM, true, 1),
                        Newsroom.link("gone", "b", CopyClass.VERBATIM, true, 1),
                        Newsroom.link("b", "a", CopyClass.EDITED, true, 1),
                        Newsroom.link("a", "b", CopyClass.EDITED, true, 1)))
                .hasSize(1);
    }
}
