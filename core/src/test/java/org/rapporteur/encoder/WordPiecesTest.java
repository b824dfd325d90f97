package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.encoder.Vocabulary.piecesOf;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordPiecesTest {

    private static final String UNKNOWN = "[UNK]";

    @ParameterizedTest
    @CsvSource({"minister", "Minister", "MINISTER"})
    void a_plain_word_is_one_piece_however_it_is_capitalised(String word) {
        assertThat(piecesOf(word)).containsExactly("minister");
    }

    @Test
    void a_rare_word_is_cut_into_the_longest_pieces_from_its_beginning() {
        assertThat(piecesOf("unaffable")).containsExactly("una", "##ffa", "##ble");
    }

    @ParameterizedTest
    @CsvSource({"café, cafe", "Zürich, zurich", "cafe\u0301, cafe", "ＺÜRICH, ＺÜRICH"})
    void accents_are_off_whether_composed_or_not(String word, String plain) {
        assertThat(piecesOf(word)).isEqualTo(piecesOf(plain));
    }

    @Test
    void a_word_without_its_accents_is_known() {
        assertThat(piecesOf("Zürich")).containsExactly("zurich");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "''", "``", "\u201c", "\u201d", "\u201e", "\u201f", "\u00ab", "\u00bb"})
    void a_double_quotation_mark_of_any_form_is_the_straight_one(String mark) {
        assertThat(piecesOf(mark)).containsExactly("\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "`", "\u2018", "\u2019", "\u201a"})
    void a_single_quotation_mark_of_any_form_is_the_straight_one(String mark) {
        assertThat(piecesOf(mark)).containsExactly("'");
    }

    @Test
    void an_apostrophe_within_a_word_is_a_piece_of_its_own_curly_or_not() {
        assertThat(piecesOf("minister\u2019s")).containsExactly("minister", "'", "s");
        assertThat(piecesOf("minister's")).isEqualTo(piecesOf("minister\u2019s"));
    }

    @Test
    void a_hyphenated_word_is_cut_at_its_hyphens() {
        assertThat(piecesOf("Minister-President")).containsExactly("minister", "-", "president");
        assertThat(piecesOf("minister\u2013president")).containsExactly("minister", "\u2013", "president");
    }

    @Test
    void chinese_characters_stand_each_for_itself() {
        assertThat(piecesOf("外交")).hasSize(2);
        assertThat(piecesOf("外a交")).hasSize(3).contains("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"🐟", "👩\u200d⚖️", "\ud83d", "\udc1f", "\ue000", "\uffff"})
    void what_the_vocabulary_does_not_have_is_one_unknown_piece(String word) {
        assertThat(piecesOf(word)).containsExactly(UNKNOWN);
    }

    @Test
    void a_part_that_the_vocabulary_does_not_have_leaves_the_other_parts_known() {
        assertThat(piecesOf("minister-🐟-minister")).containsExactly("minister", "-", UNKNOWN, "-", "minister");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mini\u0007ster", "\u0000minister", "mini\u00adster", "minister\u200b", "\u202eminister"})
    void control_and_format_characters_are_dropped(String word) {
        assertThat(piecesOf(word)).containsExactly("minister");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u200b", "\u0301", "\u0007\u0001", "\ufe0f"})
    void a_word_of_which_nothing_is_left_is_one_unknown_piece(String word) {
        assertThat(piecesOf(word)).containsExactly(UNKNOWN);
    }

    @Test
    void an_address_of_two_hundred_characters_is_one_unknown_piece() {
        String address = "https://harbour.example/" + "pilots-wait/".repeat(15);
        assertThat(address).hasSizeGreaterThan(200);
        assertThat(piecesOf(address)).containsExactly(UNKNOWN);
    }

    @Test
    void a_word_of_many_pieces_keeps_its_first_sixteen() {
        assertThat(piecesOf("a-b-".repeat(20)))
                .hasSize(16)
                .startsWith("a", "-", "b", "-")
                .doesNotContain(UNKNOWN);
    }

    @Test
    void words_of_random_characters_have_one_to_sixteen_pieces_and_always_the_same_ones() {
        Random random = new Random(192);
        for (int i = 0; i < 3_000; i++) {
            char[] letters = new char[random.nextInt(110)];
            for (int k = 0; k < letters.length; k++) {
                letters[k] = (char) random.nextInt(random.nextBoolean() ? 128 : 0x10000);
            }
            String word = new String(letters);
            int[] ids = Vocabulary.PIECES.of(word);
            assertThat(ids.length).as(word).isBetween(1, 16);
            assertThat(Vocabulary.PIECES.of(word)).isEqualTo(ids);
        }
    }
}
