package org.rapporteur.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.WordList;

class AnniversariesFileTest {

    @Test
    void every_row_has_a_day_a_name_and_words_in_small_letters() {
        for (WordList.Row row :
                WordList.read(ReportDater.class, "anniversaries.tsv").rows()) {
            assertThat(row.fields()).as("line %d", row.line()).hasSize(3);
            assertThat(LocalDate.parse(row.field(0))).as("line %d", row.line()).isNotNull();
            assertThat(row.field(1)).as("line %d", row.line()).isNotEmpty();
            assertThat(row.values(2, "\\|")).as("line %d", row.line()).isNotEmpty();
            assertThat(row.field(2)).as("line %d", row.line()).isLowerCase();
        }
    }
}
