package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {

    private static List<WordList.Row> rows(String file) throws IOException {
        return WordList.parse(new BufferedReader(new StringReader(file))).rows();
    }

    @Test
    void comments_and_empty_lines_are_no_rows_but_count_as_lines() throws IOException {
        List<WordList.Row> rows = rows("# columns\n\nsay\tutterance\n   \nadd\tutterance\n");
        assertThat(rows).extracting(WordList.Row::line).containsExactly(3, 5);
        assertThat(rows).extracting(row -> row.field(0)).containsExactly("say", "add");
    }

    @Test
    void fields_are_parted_by_tabs_and_trimmed() throws IOException {
        WordList.Row row = rows("call for \t utterance\tprep\n").get(0);
        assertThat(row.fields()).containsExactly("call for", "utterance", "prep");
    }

    @Test
    void a_missing_field_reads_as_empty() throws IOException {
        WordList.Row row = rows("say\n").get(0);
        assertThat(row.field(3)).isEmpty();
        assertThat(row.values(3, ";")).isEmpty();
    }

    @Test
    void an_empty_field_between_others_keeps_its_place() throws IOException {
        assertThat(rows("NOR\t\tOslo\n").get(0).fields()).containsExactly("NOR", "", "Oslo");
    }

    @Test
    void several_values_in_a_field_are_parted_and_trimmed() throws IOException {
        WordList.Row row = rows("NOR\tNorwegian; Norwegians ;; Norse\n").get(0);
        assertThat(row.values(1, ";")).containsExactly("Norwegian", "Norwegians", "Norse");
    }

    @Test
    void a_number_sign_inside_a_line_is_data_and_line_ends_of_windows_are_none() throws IOException {
        assertThat(rows("no. #1\tx\r\n").get(0).fields()).containsExactly("no. #1", "x");
    }

    @Test
    void a_file_without_tabs_can_be_read_by_lines_in_order_or_by_words() throws IOException {
        WordList list = WordList.parse(new BufferedReader(new StringReader("# closed\nwith  from\n an \nfrom by\n")));
        assertThat(list.entries()).containsExactly("with  from", "an", "from by");
        assertThat(list.words()).containsExactlyInAnyOrder("with", "from", "an", "by");
    }

    @Test
    void a_resource_that_is_not_there_is_a_packing_error_that_names_it() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WordList.read(WordListTest.class, "no-such-list.tsv"))
                .withMessageContaining("no-such-list.tsv");
    }
}
