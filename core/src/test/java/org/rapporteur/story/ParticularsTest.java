package org.rapporteur.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.WordList;

class ParticularsTest {

    private static NavigableMap<String, NavigableSet<String>> read(String sentence) {
        NavigableMap<String, NavigableSet<String>> found = new TreeMap<>();
        Particulars.shipped().read(sentence, found);
        return found;
    }

    @Test
    void every_row_has_a_kind_a_weight_and_a_pattern_with_one_group() {
        for (WordList.Row row :
                WordList.read(Particulars.class, "particulars.tsv").rows()) {
            assertThat(row.fields()).as("line %d", row.line()).hasSize(3);
            assertThat(row.field(0)).matches("[a-z]+");
            assertThat(Double.parseDouble(row.field(1))).isBetween(0.1, 1.0);
            assertThat(row.field(2)
                            .replace("(?", "")
                            .replace("\\(", "")
                            .chars()
                            .filter(c -> c == '(')
                            .count())
                    .as("groups in line %d", row.line())
                    .isEqualTo(1);
        }
        assertThat(Particulars.shipped().weights()).containsKeys("age", "street", "magnitude", "dead");
    }

    @Test
    void ages_streets_magnitudes_and_the_dead_are_found() {
        assertThat(read("A 34-year-old cyclist and Ines Falk, 51, were hit in Rose Street."))
                .hasToString("{age=[34, 51], street=[rosestreet]}");
        assertThat(read("Seven people were killed when a quake of magnitude 6.1 struck."))
                .hasToString("{dead=[7], magnitude=[6.1]}");
        assertThat(read("The blast killed at least 12 and injured 40 others on line 6."))
                .hasToString("{dead=[12], hurt=[40], line=[6]}");
        assertThat(read("Talks went on for three hours.")).isEmpty();
    }

    @Test
    void what_differs_speaks_against_one_event_and_what_agrees_for_it() {
        Particulars particulars = Particulars.shipped();
        Told one = Told.of(read("Two people died; the driver, aged 51, was hurt in Rose Street."));
        Told other = Told.of(read("Three people died; the driver, aged 34, was hurt in Mill Road."));
        Told agrees = Told.of(read("The driver, aged 51, was arrested."));

        assertThat(one.against(other, 1, 1, particulars.weights())).isEqualTo(2.5);
        assertThat(one.against(agrees, 1, 1, particulars.weights())).isZero();
        assertThat(one.shared(agrees)).containsExactly("age 51");
    }

    @Test
    void long_and_broken_sentences_are_read_in_time() {
        String numbers = "12 more people were ".repeat(2000) + "\ud83d";

        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(read(numbers)).isEmpty());
    }

    @Test
    void a_lead_looks_back_on_weeks_and_months() {
        long day = LocalDate.of(2024, 3, 29).toEpochDay();

        assertThat(Past.in("He was hurt four weeks ago.", day)).hasSize(1).allSatisfy(past -> {
            assertThat(past.holds((double) LocalDate.of(2024, 3, 1).toEpochDay()))
                    .isTrue();
            assertThat(past.holds((double) LocalDate.of(2024, 2, 1).toEpochDay()))
                    .isFalse();
        });
        assertThat(Past.in("The ferry sank in November.", day)).hasSize(1).allSatisfy(past -> {
            assertThat(past.holds((double) LocalDate.of(2023, 11, 5).toEpochDay()))
                    .isTrue();
            assertThat(past.holds((double) LocalDate.of(2024, 3, 1).toEpochDay()))
                    .isFalse();
        });
        assertThat(List.of(
                        Past.in("Last month's vote stands.", day).size(),
                        Past.in("He may resign in two weeks.", day).size()))
                .containsExactly(1, 0);
    }
}
