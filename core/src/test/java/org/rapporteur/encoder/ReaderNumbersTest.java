package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotation.NameMention;

class ReaderNumbersTest {

    private static ReaderNumbers read(String json) throws IOException {
        return ReaderNumbers.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static ReaderNumbers shipped() throws IOException {
        try (InputStream stream = Objects.requireNonNull(Encoder.class.getResourceAsStream("reader.json"))) {
            return ReaderNumbers.read(stream);
        }
    }

    @Test
    void numbers_are_read_by_name_whatever_their_order() throws IOException {
        ReaderNumbers numbers = read(
                """
                        {"nothing": [0.5, -0.5], "longest": 64, "sha256": "abc", "nameTypes": ["person", "place"],
                         "eventTypes": ["AGREE"], "modes": ["", "CONSULT/visit"], "statuses": ["asserted"],
                         "chains": {"names": [[9]], "content": [[3, 4]], "source": [[1]], "cue": [[2]],
                         "relay": [[4]], "addressee": [[5]], "party": [[6]], "evidence": [[7]],
                         "trigger": [[8]], "role": [[10]]},
                         "distance": [[1, 2], [3, 4]]}""");
        assertThat(numbers.sha256()).isEqualTo("abc");
        assertThat(numbers.longest()).isEqualTo(64);
        assertThat(numbers.nameTypes()).containsExactly("person", "place");
        assertThat(numbers.speech()).extracting(chain -> chain.moves()[0][0]).containsExactly(1f, 2f, 3f);
        assertThat(numbers.names().moves()).isDeepEqualTo(new float[][] {{9}});
        assertThat(numbers.voices()).extracting(chain -> chain.moves()[0][0]).containsExactly(4f, 5f, 6f, 7f);
        assertThat(numbers.events()).extracting(chain -> chain.moves()[0][0]).containsExactly(8f, 10f);
        assertThat(numbers.modes()).containsExactly("", "CONSULT/visit");
        assertThat(numbers.distance()).isDeepEqualTo(new float[][] {{1, 2}, {3, 4}});
        assertThat(numbers.nothing()).containsExactly(.5f, -.5f);
    }

    @Test
    void broken_json_is_refused() {
        assertThatThrownBy(() -> read("{\"sha256\": \"ab")).isInstanceOf(IOException.class);
    }

    @Test
    void the_shipped_chains_have_a_row_for_each_label_and_one_for_the_beginning() throws IOException {
        ReaderNumbers numbers = shipped();
        assertThat(numbers.speech()).hasSize(SpeechHead.values().length).allSatisfy(chain -> {
            assertThat(chain.labels()).isEqualTo(3);
            assertThat(chain.moves()).hasDimensions(4, 3);
        });
        assertThat(numbers.voices()).extracting(Chain::labels).containsExactly(3, 3, 5, 3);
        assertThat(numbers.events())
                .extracting(Chain::labels)
                .containsExactly(2 * numbers.eventTypes().size() + 1, 7);
        int labels = 2 * numbers.nameTypes().size() + 1;
        assertThat(numbers.names().moves()).hasDimensions(labels + 1, labels);
    }

    @Test
    void the_shipped_pointers_have_as_many_distances_forward_as_back() throws IOException {
        ReaderNumbers numbers = shipped();
        int pointers = PointerHead.values().length;
        assertThat(numbers.nothing()).hasSize(pointers);
        assertThat(numbers.distance().length).isEqualTo(pointers);
        for (float[] distances : numbers.distance()) {
            assertThat(distances.length).isEven().isEqualTo(numbers.distance()[0].length);
        }
    }

    @Test
    void the_shipped_types_of_names_are_those_that_annotations_know() throws IOException {
        List<String> known = Arrays.stream(NameMention.Type.values())
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(shipped().nameTypes()).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(known);
    }

    @Test
    void the_shipped_chains_never_go_on_with_what_has_not_begun() throws IOException {
        for (Chain chain : shipped().speech()) {
            assertThat(chain.moves()[0][2]).isLessThan(-1_000);
            assertThat(chain.moves()[3][2]).isLessThan(-1_000);
        }
    }
}
