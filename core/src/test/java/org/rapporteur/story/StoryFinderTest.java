package org.rapporteur.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.copy.CopyClass;

class StoryFinderTest {

    private static Newsroom withOthers(Newsroom newsroom) {
        return newsroom.add(
                        "budget-1",
                        "2023-05-02",
                        "Lisbon raises spending on rail",
                        """
                        Portugal will spend 1.2 billion euros more on its railways over four years, the finance ministry \
                        said in Lisbon. Most of it goes to the line between Porto and Vigo. Unions called the plan late.""")
                .add(
                        "budget-2",
                        "2023-05-02",
                        "Portugal plans 1.2 billion euros for railways",
                        """
                        The Portuguese finance ministry has set aside 1.2 billion euros for railways, above all for the \
                        Porto to Vigo line. Rail unions in Lisbon said the money came late.""")
                .add(
                        "chess-1",
                        "2023-05-03",
                        "Teenager wins chess open in Tallinn",
                        """
                        A 15-year-old from Tartu won the Tallinn chess open on Wednesday with eight points from nine \
                        games, half a point ahead of the Estonian champion.""");
    }

    @Test
    void reports_of_one_event_are_one_story_and_a_follow_up_joins_only_its_storyline() {
        List<Story> stories = withOthers(Newsroom.ferry()).group();

        assertThat(stories.stream().map(Story::reportIds))
                .containsExactlyInAnyOrder(
                        List.of("ferry-1", "ferry-2", "ferry-3"),
                        List.of("ferry-4"),
                        List.of("budget-1", "budget-2"),
                        List.of("chess-1"));
        assertThat(storyline(stories, "ferry-4")).isEqualTo(storyline(stories, "ferry-1"));
        assertThat(storyline(stories, "chess-1")).isNotEqualTo(storyline(stories, "ferry-1"));
        assertThat(storyline(stories, "budget-1")).isNotEqualTo(storyline(stories, "ferry-1"));
    }

    private static String storyline(List<Story> stories, String report) {
        return stories.stream()
                .filter(story -> story.reportIds().contains(report))
                .map(Story::storyline)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_story_tells_its_dates_title_and_sources() {
        Story story =
                withOthers(Newsroom.ferry())
                        .group(Newsroom.link("ferry-1", "ferry-3", CopyClass.REWRITTEN, true, 0.8))
                        .stream()
                        .filter(each -> each.reportIds().contains("ferry-1"))
                        .findFirst()
                        .orElseThrow();

        assertThat(story.from()).isEqualTo("2023-05-02");
        assertThat(story.to()).isEqualTo("2023-05-03");
        assertThat(story.title()).containsIgnoringCase("ferry");
        assertThat(story.sources()).containsExactly(List.of("ferry-1", "ferry-3"), List.of("ferry-2"));
        assertThat(story.id()).matches("st-[0-9a-f]{8}");
        assertThat(story.storyline()).matches("sl-[0-9a-f]{8}");
    }

    @Test
    void two_accidents_of_one_kind_in_one_city_on_different_days_stay_apart() {
        Newsroom newsroom = new Newsroom()
                .add(
                        "tram-1",
                        "2022-03-07",
                        "Cyclist killed by tram at Graz station",
                        """
                        A 34-year-old cyclist died on Monday after she was hit by a tram of line 6 in front of the main \
                        station in Graz. Police said she had crossed on red. The driver was treated for shock.""")
                .add(
                        "tram-2",
                        "2022-03-07",
                        "Woman on bicycle dies in Graz tram crash",
                        """
                        A woman of 34 on a bicycle was killed on Monday when a line 6 tram struck her outside the main \
                        station in Graz. According to police the light was red. The tram driver suffered shock.""")
                .add(
                        "tram-3",
                        "2022-06-23",
                        "Van and tram collide in Graz, nine hurt",
                        """
                        Nine people were hurt in Graz on Thursday when a delivery van turned into the path of a line 1 \
                        tram on Conrad-von-Hötzendorf-Straße. The van driver, 51, had missed the signal, police said. \
                        Two passengers were taken to hospital with broken bones.""")
                .add(
                        "tram-4",
                        "2022-06-23",
                        "Nine injured as delivery van hits tram in Graz",
                        """
                        A delivery van hit a line 1 tram on Conrad-von-Hötzendorf-Straße in Graz on Thursday. Nine \
                        passengers were injured, two of them with broken bones. Police said the driver of the van, aged \
                        51, overlooked a signal.""");

        assertThat(newsroom.stories()).containsExactly(List.of("tram-1", "tram-2"), List.of("tram-3", "tram-4"));
    }

    @Test
    void the_same_reports_without_dates_and_titles_still_find_each_other() {
        Newsroom dated = withOthers(Newsroom.ferry());
        Newsroom bare = new Newsroom();
        for (String id : dated.ids()) {
            bare.add(id, null, null, dated.loader().apply(id).report().text().text());
        }

        assertThat(bare.stories())
                .contains(
                        List.of("ferry-1", "ferry-2", "ferry-3"), List.of("budget-1", "budget-2"), List.of("chess-1"));
        assertThat(bare.group()).allSatisfy(story -> assertThat(story.from()).isNull());
    }

    @Test
    void a_copy_is_in_the_story_of_its_original_whatever_its_words() {
        Newsroom newsroom = withOthers(Newsroom.ferry())
                .add(
                        "kopi",
                        "2023-05-02",
                        "Færge på grund ved Hirtshals",
                        "Skibet gik på grund i tåge tirsdag morgen.");

        assertThat(newsroom.stories(Newsroom.link("ferry-1", "kopi", CopyClass.TRANSLATED, true, 0.9)))
                .anySatisfy(story -> assertThat(story).contains("ferry-1", "kopi"));
        assertThat(newsroom.stories(Newsroom.link("chess-1", "kopi", CopyClass.EDITED, true, 0.1)))
                .as("a passage that both share makes no copy")
                .noneSatisfy(story -> assertThat(story).contains("chess-1", "kopi"));
    }

    @Test
    void the_order_of_input_changes_nothing() {
        Newsroom newsroom = withOthers(Newsroom.ferry());
        Grouping expected = new StoryFinder().grouping(newsroom.ids(), newsroom.loader(), List.of());
        for (int seed = 0; seed < 5; seed++) {
            List<String> shuffled = new ArrayList<>(newsroom.ids());
            Collections.shuffle(shuffled, new Random(seed));

            Grouping grouping = new StoryFinder().grouping(shuffled, newsroom.loader(), List.of());

            assertThat(grouping).hasToString(expected.toString());
        }
    }

    @Test
    void very_small_corpora_are_grouped_too() {
        Newsroom ferry = Newsroom.ferry();
        assertThat(new StoryFinder().group(List.of(), ferry.loader(), List.of()))
                .isEmpty();
        assertThat(stories(ferry, "ferry-1")).containsExactly(List.of("ferry-1"));
        assertThat(stories(ferry, "ferry-1", "ferry-2")).containsExactly(List.of("ferry-1", "ferry-2"));
        assertThat(stories(ferry, "ferry-1", "ferry-2", "ferry-3"))
                .containsExactly(List.of("ferry-1", "ferry-2", "ferry-3"));
        assertThat(stories(withOthers(ferry), "budget-1", "chess-1"))
                .containsExactly(List.of("budget-1"), List.of("chess-1"));
        assertThat(stories(withOthers(ferry), "budget-1", "budget-2", "chess-1"))
                .containsExactly(List.of("budget-1", "budget-2"), List.of("chess-1"));
    }

    private static List<List<String>> stories(Newsroom newsroom, String... ids) {
        return new StoryFinder()
                .group(List.of(ids), newsroom.loader(), List.of()).stream()
                        .map(Story::reportIds)
                        .toList();
    }

    @Test
    void every_joining_gives_its_reason() {
        Newsroom newsroom = withOthers(Newsroom.ferry());

        Grouping grouping = new StoryFinder()
                .grouping(
                        newsroom.ids(),
                        newsroom.loader(),
                        List.of(Newsroom.link("ferry-1", "ferry-2", CopyClass.EDITED, false, 0.7)));

        assertThat(grouping.merges()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(merge -> assertThat(merge.reasons())
                .isNotEmpty());
        assertThat(grouping.merges())
                .anySatisfy(merge -> assertThat(merge.reasons())
                        .containsExactly("copy: edited", "the same sentences in the same order"))
                .anySatisfy(merge -> assertThat(merge.reasons().get(0)).contains("shared words: ", "Lisbon"))
                .anySatisfy(merge -> assertThat(merge.level()).isEqualTo(StoryMerge.Level.STORYLINE));
    }
}
