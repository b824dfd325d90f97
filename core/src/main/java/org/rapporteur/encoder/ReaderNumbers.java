package org.rapporteur.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers that decode what the model says; training writes them beside it.
 *
 * @param sha256 the hash of the model that they belong to
 * @param longest the most pieces that the model reads at once
 * @param nameTypes the types of names, in the order of their labels
 * @param speech the chains of source, cue and content
 * @param names the chain of names
 * @param distance for both pointers, the weight of each bucket of distances
 * @param nothing for both pointers, the weight of pointing at nothing
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record ReaderNumbers(
        String sha256,
        int longest,
        List<String> nameTypes,
        List<Chain> speech,
        Chain names,
        float[][] distance,
        float[] nothing) {

    static ReaderNumbers read(InputStream stream) throws IOException {
        JsonNode json = new ObjectMapper().readTree(stream);
        List<Chain> speech = new ArrayList<>();
        for (SpeechHead head : SpeechHead.values()) {
            speech.add(new Chain(table(json.path("chains").path(head.label()))));
        }
        List<String> types = new ArrayList<>();
        json.path("nameTypes").forEach(type -> types.add(type.asText()));
        return new ReaderNumbers(
                json.path("sha256").asText(),
                json.path("longest").asInt(),
                types,
                speech,
                new Chain(table(json.path("chains").path("names"))),
                table(json.path("distance")),
                row(json.path("nothing")));
    }

    private static float[][] table(JsonNode rows) {
        float[][] table = new float[rows.size()][];
        for (int i = 0; i < table.length; i++) {
            table[i] = row(rows.path(i));
        }
        return table;
    }

    private static float[] row(JsonNode numbers) {
        float[] row = new float[numbers.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = (float) numbers.path(i).asDouble();
        }
        return row;
    }
}
