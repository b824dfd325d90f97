package org.rapporteur.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.encoder.Window;
import org.rapporteur.encoder.WordPieces;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.text.Span;

class WindowMakerTest {

    private static final Annotator ANNOTATOR = Annotator.withoutEncoder();
    private static final WordPieces VOCABULARY = WordPieces.load();
    private static final WindowMaker MAKER = new WindowMaker(VOCABULARY);

    private static final List<String> SENTENCES = List.of(
            "The pilots wait for rain.",
            "“We wait,” said Ingrid Sandvoll, the fisheries minister.",
            "Talks on the harbour's unaffordable reconstruction, which began in Bergen, broke off on Tuesday night.",
            "Why?",
            "https://harbour.example/a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u-v.",
            "The Øksfjord-based Nordhavn–Skjervøy co-operative, she told reporters, \"will not sell\".");

    private static AnnotatedText text(String... paragraphs) {
        return ANNOTATOR.annotate(Prose.of(paragraphs).report());
    }

    /** Cuts a text and checks what holds of all windows. */
    private static List<Window> cut(AnnotatedText text) {
        List<Window> windows = MAKER.over(text).all();
        int word = 0;
        for (Window window : windows) {
            assertThat(window.numbers()[0]).isEqualTo(word);
            assertThat(window.words()).isPositive();
            assertThat(window.pieces().length).isBetween(3, WindowMaker.MOST_PIECES);
            checkPieces(text, window);
            int[] ends = window.sentenceEnds();
            assertThat(ends[ends.length - 1]).isEqualTo(window.words());
            word += window.words();
        }
        assertThat(word).as("words in windows").isEqualTo(text.tokens().size());
        return windows;
    }

    private static void checkPieces(AnnotatedText text, Window window) {
        long[] pieces = window.pieces();
        assertThat(pieces[0]).isEqualTo(VOCABULARY.opening());
        assertThat(pieces[pieces.length - 1]).isEqualTo(VOCABULARY.separator());
        for (int i = 0; i < window.words(); i++) {
            int[] ids = VOCABULARY.of(text.tokens().get(window.numbers()[0] + i).form());
            int head = window.heads()[i];
            assertThat(Arrays.copyOfRange(pieces, head, head + ids.length))
                    .isEqualTo(Arrays.stream(ids).asLongStream().toArray());
        }
    }

    private static String paragraph(Random random, int sentences) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            words.add(SENTENCES.get(random.nextInt(SENTENCES.size())));
        }
        return String.join(" ", words);
    }

    private static String[] paragraphs(Random random) {
        String[] paragraphs = new String[1 + random.nextInt(8)];
        Arrays.setAll(paragraphs, i -> paragraph(random, 1 + random.nextInt(random.nextInt(4) == 0 ? 30 : 5)));
        return paragraphs;
    }

    @Test
    void a_text_without_words_has_no_window() {
        assertThat(cut(text())).isEmpty();
        assertThat(cut(text("", " "))).isEmpty();
    }

    @Test
    void a_short_report_is_one_window_with_a_separator_for_each_paragraph() {
        List<Window> windows = cut(text("The pilots wait.", "So does Oslo. It rains.", "“No,” she said."));
        assertThat(windows).hasSize(1);
        assertThat(LongStream.of(windows.get(0).pieces()).filter(id -> id == VOCABULARY.separator()))
                .hasSize(3);
        assertThat(windows.get(0).sentenceEnds()).hasSize(4);
    }

    @Test
    void every_word_is_in_exactly_one_window_none_over_the_limit() {
        Random random = new Random(13);
        for (int i = 0; i < 40; i++) {
            cut(text(paragraphs(random)));
        }
    }

    @Test
    void a_paragraph_that_fits_into_a_window_is_never_torn() {
        Random random = new Random(14);
        int several = 0;
        for (int i = 0; i < 40; i++) {
            AnnotatedText text = text(paragraphs(random));
            List<Window> windows = cut(text);
            several += windows.size() > 1 ? 1 : 0;
            for (int block = 0; block < text.report().blocks().size(); block++) {
                if (pieces(text, block) + 2 <= WindowMaker.MOST_PIECES) {
                    assertThat(windowsOf(text, block, windows))
                            .as("windows of paragraph %s", block)
                            .isEqualTo(1);
                }
            }
        }
        assertThat(several).as("texts of several windows").isGreaterThan(10);
    }

    @Test
    void a_paragraph_too_long_for_a_window_is_cut_between_sentences() {
        AnnotatedText text =
                text("The pilots wait for rain in Bergen. ".repeat(80).strip());
        List<Integer> ends = text.sentences().stream().map(Sentence::endToken).toList();
        List<Window> windows = cut(text);
        assertThat(windows).hasSizeBetween(4, 5).allSatisfy(window -> assertThat(ends)
                .contains(window.numbers()[0] + window.words()));
    }

    @Test
    void a_sentence_of_a_thousand_words_is_cut_between_words() {
        AnnotatedText text = oneSentence("harbour ".repeat(999) + "unaffordable");
        assertThat(text.sentences()).hasSize(1);
        List<Window> windows = cut(text);
        assertThat(windows).hasSize(6).allSatisfy(window -> assertThat(window.sentenceEnds())
                .containsExactly(window.words()));
    }

    @Test
    void a_sentence_that_the_annotator_cuts_is_in_windows_as_a_whole() {
        assertThat(cut(text("the pilots of Oslo wait and ".repeat(200)))).hasSizeGreaterThan(6);
    }

    @Test
    void words_between_quotation_marks_are_marked_and_so_are_the_marks() {
        Window window = cut(text("Oslo said “we wait” today.")).get(0);
        assertThat(window.quoted()).containsExactly(0, 0, 0, 1, 1, 1, 1, 0, 0, 0);
    }

    @Test
    void blocks_that_are_not_read_are_in_no_window() {
        Prose prose =
                Prose.of("Oslo waits.").add(BlockKind.FURNITURE, "Share this.").add(BlockKind.BODY, "It rains.");
        assertThat(cut(ANNOTATOR.annotate(prose.report())).get(0).words()).isEqualTo(6);
    }

    @Test
    void the_same_text_is_cut_in_the_same_way() {
        String[] paragraphs = paragraphs(new Random(15));
        assertThat(cut(text(paragraphs))).usingRecursiveComparison().isEqualTo(cut(text(paragraphs)));
    }

    @Test
    void the_encoder_reads_the_longest_window() {
        assertThat(Encoder.shared().longest()).isGreaterThanOrEqualTo(WindowMaker.MOST_PIECES);
    }

    private static AnnotatedText oneSentence(String words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String form : words.split(" ", -1)) {
            tokens.add(new Token(new Span(at, at + form.length()), form, "NOUN"));
            at += form.length() + 1;
        }
        Sentence sentence = new Sentence(new Span(0, words.length()), 0, BlockKind.BODY, 0, tokens.size());
        return new AnnotatedText(Prose.of(words).report(), List.of(sentence), tokens, List.of(), List.of());
    }

    private static int pieces(AnnotatedText text, int block) {
        return text.sentences().stream()
                .filter(sentence -> sentence.block() == block)
                .flatMap(sentence -> text.tokens(sentence).stream())
                .mapToInt(token -> VOCABULARY.of(token.form()).length)
                .sum();
    }

    private static long windowsOf(AnnotatedText text, int block, List<Window> windows) {
        return windows.stream()
                .filter(window -> text.sentences().stream()
                        .anyMatch(sentence -> sentence.block() == block
                                && sentence.firstToken() < window.numbers()[0] + window.words()
                                && sentence.endToken() > window.numbers()[0]))
                .count();
    }
}
