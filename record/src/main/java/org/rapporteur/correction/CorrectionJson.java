package org.rapporteur.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes and targets as JSON, for the record's columns {@code change} and {@code about}. */
public final class CorrectionJson {

    // Unknown fields are an error: they belong to a later version, whose correction must not be half understood.
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .build();

    private CorrectionJson() {}

    public static String write(Change change) {
        return change instanceof Change.Unknown unknown ? unknown.json() : text(change);
    }

    public static String write(List<Target> about) {
        return text(about);
    }

    private static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain records are always JSON", e);
        }
    }

    /** A correction from its columns; what cannot be understood becomes {@link Change.Unknown}. */
    public static Correction read(
            long id, String kind, String change, String about, String by, String at, @Nullable String note) {
        try {
            Class<? extends Change> type = ChangeNames.type(kind);
            if (type != null) {
                Change known = MAPPER.readValue(change, type);
                List<Target> targets = List.of(MAPPER.readValue(about, Target[].class));
                return new Correction(id, known, targets, by, at, note);
            }
        } catch (JsonProcessingException | RuntimeException e) {
            // Listed in the history as what it is.
        }
        return new Correction(id, new Change.Unknown(kind, change), List.of(), by, at, note);
    }
}
