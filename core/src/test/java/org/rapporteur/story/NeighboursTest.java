package org.rapporteur.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static final List<String> WORDS = List.of(
            "harbour",
            "herring",
            "Vilnius",
            "minister",
            "flood",
            "tram",
            "verdict",
            "Oruro",
            "pipeline",
            "nurse",
            "ballot",
            "quarry",
            "glacier",
            "customs",
            "embassy",
            "lignite",
            "referee",
            "vaccine",
            "bishop",
            "tariff");

    /** Reports of random words, so that all degrees of likeness occur. */
    private static List<Profile> reports(int number) {
        WordCounter counter = new WordCounter(StorySettings.SHIPPED, Particulars.shipped());
        Profiler profiler = new Profiler(Background.shipped(counter::term), StorySettings.SHIPPED);
        Random random = new Random(4);
        Newsroom newsroom = new Newsroom();
        for (int i = 0; i < number; i++) {
            StringBuilder text = new StringBuilder("It was told that");
            for (int word = 0; word < 8; word++) {
                text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
            }
            newsroom.add("r%03d".formatted(i), null, null, text + ".");
        }
        return newsroom.ids().stream()
                .map(id -> profiler.profile(counter.count(newsroom.loader().apply(id))))
                .toList();
    }

    @Test
    void no_pair_is_missed_that_comparing_all_with_all_finds() {
        List<Profile> reports = reports(30);
        double least = 5;
        Neighbours neighbours = new Neighbours(least);
        reports.forEach(neighbours::add);

        for (Profile one : reports) {
            TreeSet<String> expected = new TreeSet<>();
            for (Profile other : reports) {
                if (!other.equals(one) && one.features().dot(other.features()) >= least) {
                    expected.add(other.report());
                }
            }
            assertThat(neighbours.of(one.report())).isEqualTo(expected);
        }
    }

    @Test
    void the_nearest_are_the_same_in_any_order_even_where_there_are_too_many() {
        List<Profile> reports = reports(120);
        Neighbours inOrder = new Neighbours(1);
        reports.forEach(inOrder::add);
        List<Profile> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, new Random(9));
        Neighbours inDisorder = new Neighbours(1);
        shuffled.forEach(inDisorder::add);

        for (Profile report : reports) {
            assertThat(inDisorder.of(report.report())).isEqualTo(inOrder.of(report.report()));
        }
    }

    @Test
    void who_is_taken_out_is_near_to_nobody() {
        List<Profile> reports = reports(30);
        Neighbours neighbours = new Neighbours(1);
        reports.forEach(neighbours::add);

        neighbours.remove(reports.get(7));

        assertThat(neighbours.of(reports.get(7).report())).isEmpty();
        for (Profile report : reports) {
            assertThat(neighbours.of(report.report()))
                    .doesNotContain(reports.get(7).report());
        }
    }
}
