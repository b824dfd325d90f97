package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;

class TimeDataFilesTest {

    private static final List<WordList.Row> WORDS =
            WordList.read(TimeReader.class, "time-words.tsv").rows();
    private static final List<WordList.Row> RULES =
            WordList.read(TimeReader.class, "time-rules.tsv").rows();

    @Test
    void every_row_of_words_has_a_class_a_value_and_words() {
        for (WordList.Row row : WORDS) {
            assertThat(row.fields()).as("line %d", row.line()).hasSize(3);
            assertThat(row.field(0)).as("line %d", row.line()).matches("[a-z]+");
            assertThat(row.field(1)).as("line %d", row.line()).isNotEmpty();
            assertThat(row.values(2, "\\|")).as("line %d", row.line()).isNotEmpty();
        }
    }

    @Test
    void no_word_stands_twice_in_a_class() {
        Set<String> seen = new HashSet<>();
        for (WordList.Row row : WORDS) {
            for (String word : row.values(2, "\\|")) {
                assertThat(seen.add(row.field(0) + " " + word))
                        .as("line %d: %s", row.line(), word)
                        .isTrue();
            }
        }
    }

    @Test
    void every_feast_has_a_day() {
        WORDS.stream()
                .filter(row -> row.field(0).equals("feast"))
                .forEach(row -> assertThat(MonthDay.parse("--" + row.field(1))).isNotNull());
    }

    @Test
    void every_rule_has_a_meaning_of_the_program_and_is_a_pattern() {
        for (WordList.Row row : RULES) {
            assertThat(row.fields()).as("line %d", row.line()).hasSize(2);
            assertThat(Meaning.named(row.values(0, " ").get(0)))
                    .as("line %d", row.line())
                    .isNotNull();
        }
        assertThat(new TimeReader().find("on 9 April 2024", new Span(0, 15), null, at -> null))
                .hasSize(1);
    }

    @Test
    void every_meaning_has_a_rule() {
        Set<Meaning> used = new HashSet<>();
        RULES.forEach(row -> used.add(Meaning.named(row.values(0, " ").get(0))));
        assertThat(used).containsExactlyInAnyOrder(Meaning.values());
    }
}
