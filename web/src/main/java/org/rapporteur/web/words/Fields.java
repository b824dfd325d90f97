package org.rapporteur.web.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/** A JSON object in the making: fields in the order in which they are put, absent ones as null. */
public final class Fields {

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    public Fields put(String name, @Nullable Object value) {
        fields.put(name, value);
        return this;
    }

    public Map<String, @Nullable Object> map() {
        return fields;
    }

    /** {@code [begin, end]}, half-open, in UTF-16 code units of the clean text. */
    public static @Nullable List<Integer> span(@Nullable Span span) {
        return span == null ? null : List.of(span.begin(), span.end());
    }

    /** The date and how it is known. */
    public static @Nullable Map<String, @Nullable Object> date(@Nullable EvidencedDate date) {
        return date == null
                ? null
                : new Fields().put("date", date.iso()).put("how", date.how()).map();
    }

    /** A constant as a word in lower case. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
