package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.Digest;

class EncoderTest {

    private static final Encoder ENCODER = Encoder.shared();

    private static final List<Window> WINDOWS = List.of(
            Vocabulary.window(
                    0,
                    "\" We will not sign a paper that nobody has read , \" Fisheries Minister Ingrid Sandvoll said .",
                    "She added that the talks in Bergen would go on ."),
            Vocabulary.window(120, "Oslo has warned that the harbour would stay closed , according to Egil Brandt ."),
            Vocabulary.window(7, "外交 🐟 — \ud800 \u0007 said said said"));

    private static byte[] model() throws IOException {
        try (InputStream stream = Objects.requireNonNull(Encoder.class.getResourceAsStream("reader.onnx"))) {
            return stream.readAllBytes();
        }
    }

    private static ReaderNumbers numbers(String sha256) throws IOException {
        String json = "{\"sha256\": \"" + sha256 + "\"}";
        return ReaderNumbers.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** All that a reading says; equal for equal numbers only. */
    private static List<Object> all(Window window) {
        Reading reading = ENCODER.read(window);
        List<Object> all = new ArrayList<>();
        for (SpeechHead head : SpeechHead.values()) {
            all.add(reading.spans(head));
        }
        all.add(reading.names());
        for (int word : window.numbers()) {
            all.add(reading.pointer(PointerHead.CUE, word).onNothing());
            all.add(reading.pointer(PointerHead.SOURCE, word).onNothing());
            all.add(reading.pointer(PointerHead.CUE, word).likeliest());
        }
        return all;
    }

    @Test
    void its_hash_is_the_shipped_files() throws IOException {
        assertThat(ENCODER.hash()).isEqualTo(Digest.sha256(model()));
    }

    @Test
    void a_damaged_model_is_refused_by_its_hash() throws IOException {
        byte[] model = model();
        model[model.length / 2] ^= 1;
        assertThatThrownBy(() -> Encoder.of(model, numbers(ENCODER.hash())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Digest.sha256(model))
                .hasMessageContaining(ENCODER.hash())
                .hasMessageContaining("reader.onnx");
    }

    @Test
    void what_is_no_model_is_refused_though_its_hash_agrees() {
        byte[] prose = "Oslo waits.".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Encoder.of(prose, numbers(Digest.sha256(prose))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_window_of_the_greatest_length_is_read_and_a_longer_one_refused() {
        int words = ENCODER.longest() - 2;
        Window longest = Vocabulary.window(0, "Oslo ".repeat(words).strip());
        assertThat(ENCODER.read(longest).pointer(PointerHead.CUE, words - 1).onNothing())
                .isBetween(0., 1.);
        Window tooLong = Vocabulary.window(0, "Oslo ".repeat(words + 1).strip());
        assertThatThrownBy(() -> ENCODER.read(tooLong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(ENCODER.longest() + 1));
    }

    @Test
    void spans_are_in_order_inside_the_window_and_never_overlap() {
        for (Window window : WINDOWS) {
            Reading reading = ENCODER.read(window);
            List<List<WordSpan>> lists = new ArrayList<>(List.of(reading.names()));
            for (SpeechHead head : SpeechHead.values()) {
                lists.add(reading.spans(head));
            }
            for (List<WordSpan> spans : lists) {
                int end = window.numbers()[0];
                for (WordSpan span : spans) {
                    assertThat(span.from()).isGreaterThanOrEqualTo(end);
                    assertThat(span.to()).isGreaterThan(span.from());
                    assertThat(span.confidence()).isBetween(0., 1.00001);
                    assertThat(window.numbers()).contains(span.to() - 1);
                    end = span.to();
                }
            }
        }
    }

    @Test
    void the_numbers_of_words_are_the_texts() {
        List<WordSpan> here = ENCODER.read(Vocabulary.window(0, "Oslo said that prices rose ."))
                .spans(SpeechHead.CUE);
        List<WordSpan> there = ENCODER.read(Vocabulary.window(500, "Oslo said that prices rose ."))
                .spans(SpeechHead.CUE);
        assertThat(here).isNotEmpty();
        assertThat(there)
                .isEqualTo(here.stream()
                        .map(span -> new WordSpan(span.from() + 500, span.to() + 500, span.type(), span.confidence()))
                        .toList());
    }

    @Test
    void a_window_read_again_after_others_reads_the_same() {
        List<List<Object>> once = WINDOWS.stream().map(EncoderTest::all).toList();
        for (int i = WINDOWS.size() - 1; i >= 0; i--) {
            assertThat(all(WINDOWS.get(i))).isEqualTo(once.get(i));
        }
    }

    @Test
    void several_threads_read_what_one_reads() throws Exception {
        List<List<Object>> alone = WINDOWS.stream().map(EncoderTest::all).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Object>>> together = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                Window window = WINDOWS.get(i % WINDOWS.size());
                together.add(threads.submit(() -> all(window)));
            }
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % WINDOWS.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
