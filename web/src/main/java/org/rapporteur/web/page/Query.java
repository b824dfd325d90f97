package org.rapporteur.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.EvidencedDate;

/** What an address asks for: its path and its parameters, each once. Blank parameters count as absent. */
public final class Query {

    private final String path;
    private final Map<String, String> values;

    /** @param values the parameters in the order in which addresses shall name them */
    public Query(String path, Map<String, String> values) {
        this.path = path;
        this.values = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (!value.isBlank()) {
                this.values.put(name, value.strip());
            }
        });
    }

    public String path() {
        return path;
    }

    public @Nullable String text(String name) {
        return values.get(name);
    }

    public String text(String name, String otherwise) {
        return Objects.requireNonNullElse(values.get(name), otherwise);
    }

    /** Throws {@link BadQuery} where the parameter is no whole number from {@code least} to {@code most}. */
    public int number(String name, int otherwise, int least, int most) {
        String text = values.get(name);
        try {
            int number = text == null ? otherwise : Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new BadQuery(name + " must be a whole number from " + least + " to " + most + ", not “" + text + "”");
    }

    /** One of the constants by its name in lower case; null where absent. */
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String text = values.get(name);
        if (text == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        throw new BadQuery(name + " can't be “" + text + "”");
    }

    /** The first day of a date of any precision, or the last; null where absent. */
    public @Nullable LocalDate day(String name, boolean last) {
        String text = values.get(name);
        if (text == null) {
            return null;
        }
        try {
            EvidencedDate date = EvidencedDate.parse(text, "");
            return last ? date.last() : date.day();
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            throw new BadQuery(name + " must be a date such as 2024-04-09, 2024-04 or 2024, not “" + text + "”", e);
        }
    }

    /** The same address with another value for a parameter, null for none; the page number is left out. */
    public String with(String name, @Nullable String value) {
        Map<String, @Nullable String> changed = new LinkedHashMap<>(values);
        changed.remove("page");
        changed.put(name, value);
        return address(path, changed);
    }

    /** The same address for other days. */
    public String withDays(@Nullable LocalDate from, @Nullable LocalDate to) {
        Map<String, @Nullable String> changed = new LinkedHashMap<>(values);
        changed.remove("page");
        changed.put("from", from == null ? null : from.toString());
        changed.put("to", to == null ? null : to.toString());
        return address(path, changed);
    }

    /** The parameters, as they are. */
    public Map<String, String> values() {
        return Collections.unmodifiableMap(values);
    }

    /** An address of a path and parameters; null values are left out. */
    public static String address(String path, Map<String, ? extends @Nullable String> values) {
        StringBuilder address = new StringBuilder(path);
        values.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(encoded(name))
                        .append('=')
                        .append(encoded(value));
            }
        });
        return address.toString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
