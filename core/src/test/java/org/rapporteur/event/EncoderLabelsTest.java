package org.rapporteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.encoder.Encoder;

/** The encoder's labels of events are those of the codebook, in one order. */
class EncoderLabelsTest {

    private static List<String> words(String field) throws IOException {
        try (InputStream json = Encoder.class.getResourceAsStream("reader.json")) {
            JsonNode numbers = new ObjectMapper().readTree(json);
            List<String> words = new ArrayList<>();
            numbers.path(field).forEach(one -> words.add(one.asText()));
            return words;
        }
    }

    @Test
    void types_and_statuses_are_the_programs() throws IOException {
        assertThat(words("eventTypes"))
                .containsExactlyElementsOf(
                        Arrays.stream(PloverType.values()).map(Enum::name).toList());
        assertThat(words("statuses"))
                .containsExactlyElementsOf(Arrays.stream(EventStatus.values())
                        .map(status -> status.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void modes_are_the_codebooks() throws IOException {
        PloverModes modes = new PloverModes();
        List<String> expected = new ArrayList<>(List.of(""));
        for (PloverType type : PloverType.values()) {
            modes.of(type).forEach(mode -> expected.add(type + "/" + mode));
        }
        assertThat(words("modes")).containsExactlyElementsOf(expected);
    }
}
