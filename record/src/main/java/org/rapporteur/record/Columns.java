package org.rapporteur.record;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/** The values of a row to insert, by column. */
final class Columns {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    Columns put(String column, @Nullable Object value) {
        values.put(column, value);
        return this;
    }

    Columns put(String column, boolean value) {
        return put(column, value ? 1 : 0);
    }

    Columns put(String column, Enum<?> value) {
        return put(column, value.name());
    }

    /** A place without its words: {@code name_begin} and {@code name_end}. */
    Columns place(String name, @Nullable Span span) {
        return put(name + "_begin", span == null ? null : span.begin())
                .put(name + "_end", span == null ? null : span.end());
    }

    /** A place and the words there, {@code name}; all null where there is no span. */
    Columns words(String name, String text, @Nullable Span span) {
        return put(name, span == null ? null : span.of(text)).place(name, span);
    }

    /** A date and how it is known, {@code name} and {@code name_how}. */
    Columns date(String name, @Nullable EvidencedDate date) {
        return put(name, date == null ? null : date.iso()).put(name + "_how", date == null ? null : date.how());
    }

    String insertInto(String table) {
        String[] marks = new String[values.size()];
        Arrays.fill(marks, "?");
        return "INSERT INTO " + table + " (" + String.join(", ", values.keySet()) + ") VALUES ("
                + String.join(", ", marks) + ")";
    }

    Collection<@Nullable Object> values() {
        return values.values();
    }
}
