package org.rapporteur.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An edge of the network: somebody did something to somebody, or spoke to, for or against somebody.
 *
 * @param id the finding's id, with a number where it makes several edges
 * @param from the key of who did or said it
 * @param to the key of to whom, or about whom
 * @param kind what the edge is
 * @param type PLOVER type, for what was done
 * @param mode PLOVER mode, null for none
 * @param quad PLOVER quad class, 0 for what was said
 * @param day when, null where that is not known
 * @param weight independent sources of what was done; 1 for what was said
 * @param copy whether it was said in a report that is known to be a copy
 * @param words the words of the finding, as far as they are passed on
 * @param finding the occurrence or statement
 * @param report the report of these words
 */
record Tie(
        String id,
        String from,
        String to,
        Kind kind,
        @Nullable String type,
        @Nullable String mode,
        int quad,
        @Nullable LocalDate day,
        int weight,
        boolean copy,
        @Nullable String words,
        String finding,
        String report) {

    /** What an edge is. */
    enum Kind {
        /** Did something to. */
        ACT,
        /** Said something to. */
        TOLD,
        /** Said something for. */
        FOR,
        /** Said something against. */
        AGAINST
    }

    /** What an attribute holds, in GraphML's and GEXF's words alike. */
    enum Type {
        STRING("string", "string"),
        INT("int", "integer"),
        BOOLEAN("boolean", "boolean");

        private final String graphml;
        private final String gexf;

        Type(String graphml, String gexf) {
            this.graphml = graphml;
            this.gexf = gexf;
        }

        String graphml() {
            return graphml;
        }

        String gexf() {
            return gexf;
        }
    }

    /** The attributes of all edges and their types, in order. */
    static Map<String, Type> attributes() {
        Map<String, Type> types = new LinkedHashMap<>();
        types.put("kind", Type.STRING);
        types.put("type", Type.STRING);
        types.put("mode", Type.STRING);
        types.put("quad", Type.INT);
        types.put("date", Type.STRING);
        types.put("sources", Type.INT);
        types.put("copy", Type.BOOLEAN);
        types.put("words", Type.STRING);
        types.put("finding", Type.STRING);
        types.put("report", Type.STRING);
        return types;
    }

    /** The values of the attributes; those without one are not there. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("kind", kind.name());
        put(values, "type", type);
        put(values, "mode", mode);
        put(values, "quad", quad == 0 ? null : quad);
        put(values, "date", day);
        put(values, "sources", weight);
        put(values, "copy", copy);
        put(values, "words", words);
        put(values, "finding", finding);
        put(values, "report", report);
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    /** What to write at the edge: {@code ACCUSE}, {@code against}. */
    String label() {
        return type == null ? kind.name().toLowerCase(Locale.ROOT) : type;
    }
}
