package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowTest {

    private static final WordPieces PIECES = Vocabulary.PIECES;

    private static void add(Window.Builder builder, String word, boolean quoted) {
        builder.add(builder.size(), word, PIECES.of(word), quoted ? 1 : 0);
    }

    @Test
    void a_window_opens_and_closes_with_the_vocabularys_own_pieces() {
        Window window = Vocabulary.window(0, "Oslo waits .");
        assertThat(Vocabulary.words(window.pieces())).containsExactly("[CLS]", "oslo", "waits", ".", "[SEP]");
    }

    @Test
    void every_paragraph_is_closed_once() {
        Window.Builder builder = new Window.Builder(PIECES);
        add(builder, "Oslo", false);
        builder.endSentence();
        builder.endParagraph();
        add(builder, "Bergen", false);
        builder.endSentence();
        builder.endParagraph();
        assertThat(Vocabulary.words(builder.build().pieces()))
                .containsExactly("[CLS]", "oslo", "[SEP]", "bergen", "[SEP]");
    }

    @Test
    void a_words_head_is_its_first_piece() {
        Window window = Vocabulary.window(0, "unaffable Oslo");
        assertThat(window.heads()).containsExactly(1, 4);
        assertThat(window.words()).isEqualTo(2);
    }

    @Test
    void every_piece_of_a_word_knows_its_case_and_whether_it_is_quoted() {
        Window.Builder builder = new Window.Builder(PIECES);
        add(builder, "Unaffable", true);
        add(builder, "oslo", false);
        Window window = builder.build();
        int initial = LetterCase.INITIAL.code();
        int lower = LetterCase.LOWER.code();
        int none = LetterCase.NO_WORD.code();
        assertThat(window.cases()).containsExactly(none, initial, initial, initial, lower, none);
        assertThat(window.quoted()).containsExactly(0, 1, 1, 1, 0, 0);
    }

    @Test
    void a_sentence_ends_once_after_its_last_word() {
        Window.Builder builder = new Window.Builder(PIECES);
        builder.endSentence();
        add(builder, "Oslo", false);
        builder.endSentence();
        builder.endSentence();
        add(builder, "waits", false);
        assertThat(builder.build().sentenceEnds()).containsExactly(1, 2);
    }

    @Test
    void it_tells_its_size_and_whether_it_has_words() {
        Window.Builder builder = new Window.Builder(PIECES);
        assertThat(builder.isEmpty()).isTrue();
        assertThat(builder.size()).isEqualTo(1);
        add(builder, "unaffable", false);
        assertThat(builder.isEmpty()).isFalse();
        assertThat(builder.size()).isEqualTo(4);
    }

    @Test
    void a_long_window_keeps_all_its_pieces() {
        Window window = Vocabulary.window(700, "Oslo waits . ".repeat(60).strip());
        assertThat(window.numbers()).startsWith(700, 701).endsWith(879);
        assertThat(window.words()).isEqualTo(180);
        assertThat(window.pieces()).hasSize(182);
        assertThat(window.quoted()).hasSize(182);
        assertThat(window.cases()).hasSize(182);
        assertThat(Vocabulary.words(window.pieces()).subList(175, 182))
                .containsExactly("oslo", "waits", ".", "oslo", "waits", ".", "[SEP]");
    }
}
