package org.rapporteur.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.copy.DiffPart;
import org.rapporteur.text.OffsetMap;
import org.rapporteur.text.Span;

/** The few columns that hold a list as JSON, readable with SQLite's own JSON functions. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain lists are always JSON", e);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON where the record keeps JSON: " + json, e);
        }
    }

    static List<String> strings(String json) {
        return List.of(read(json, String[].class));
    }

    static long[] numbers(String json) {
        return read(json, long[].class);
    }

    static String diff(List<DiffPart> parts) {
        return write(parts);
    }

    static List<DiffPart> diff(String json) {
        return List.of(read(json, DiffPart[].class));
    }

    static String offsets(OffsetMap map) {
        StringBuilder json = new StringBuilder("[");
        for (OffsetMap.Segment segment : map.segments()) {
            Span clean = segment.clean();
            Span raw = segment.raw();
            json.append(json.length() == 1 ? "[" : ",[")
                    .append(clean.begin() + "," + clean.end() + "," + raw.begin() + "," + raw.end())
                    .append(']');
        }
        return json.append(']').toString();
    }

    static OffsetMap offsets(String json) {
        List<OffsetMap.Segment> segments = new ArrayList<>();
        for (int[] quad : read(json, int[][].class)) {
            segments.add(new OffsetMap.Segment(new Span(quad[0], quad[1]), new Span(quad[2], quad[3])));
        }
        return OffsetMap.of(segments);
    }
}
