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
 * @param voices the chains of relay, addressee, party and evidence
 * @param eventTypes PLOVER's types, in the order of their labels
 * @param modes the modes of all types, as {@code TYPE/mode}, none first
 * @param statuses the statuses of events
 * @param events the chains of triggers and roles
 * @param distance for each pointer, the weight of each bucket of distances
 * @param nothing for each pointer, the weight of pointing at nothing
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record ReaderNumbers(
        String sha256,
        int longest,
        List<String> nameTypes,
        List<Chain> speech,
        Chain names,
        List<Chain> voices,
        List<String> eventTypes,
        List<String> modes,
        List<String> statuses,
        List<Chain> events,
        float[][] distance,
        float[] nothing) {

    static ReaderNumbers read(InputStream stream) throws IOException {
        JsonNode json = new ObjectMapper().readTree(stream);
        List<Chain> speech = new ArrayList<>();
        for (SpeechHead head : SpeechHead.values()) {
            speech.add(new Chain(table(json.path("chains").path(head.label()))));
        }
        List<Chain> voices = new ArrayList<>();
        for (VoiceHead head : VoiceHead.values()) {
            voices.add(new Chain(table(json.path("chains").path(head.label()))));
        }
        List<Chain> events = new ArrayList<>();
        for (EventHead head : EventHead.values()) {
            events.add(new Chain(table(json.path("chains").path(head.label()))));
        }
        return new ReaderNumbers(
                json.path("sha256").asText(),
                json.path("longest").asInt(),
                words(json.path("nameTypes")),
                speech,
                new Chain(table(json.path("chains").path("names"))),
                voices,
                words(json.path("eventTypes")),
                words(json.path("modes")),
                words(json.path("statuses")),
                events,
                table(json.path("distance")),
                row(json.path("nothing")));
    }

    private static List<String> words(JsonNode rows) {
        List<String> words = new ArrayList<>();
        rows.forEach(row -> words.add(row.asText()));
        return List.copyOf(words);
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
