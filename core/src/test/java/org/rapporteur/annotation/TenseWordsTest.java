package org.rapporteur.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.WordList;

class TenseWordsTest {

    @Test
    void every_row_has_a_kind_of_the_program_and_words_in_small_letters() {
        for (WordList.Row row :
                WordList.read(Annotator.class, "tense-words.tsv").rows()) {
            assertThat(row.field(0))
                    .as("line %d", row.line())
                    .isIn(Set.of("modal", "future", "planned", "told", "past", "have", "break"));
            assertThat(row.values(1, " ")).as("line %d", row.line()).isNotEmpty();
            assertThat(row.field(1))
                    .as("line %d", row.line())
                    .isEqualTo(row.field(1).toLowerCase(java.util.Locale.ROOT));
        }
    }
}
