package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** A data file as it is written, line by line, for tests of its form. */
public record DataFile(String name, List<String> comments, List<List<String>> rows) {

    /** PLOVER's sector codes. */
    public static final Set<String> SECTORS = Set.of(
            "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL",
            "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC");

    /** Reads a resource beside a class, and checks what holds of every data file: no stray spaces, no empty keys. */
    public static DataFile read(Class<?> beside, String name) throws IOException {
        List<String> comments = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(all).as(name).endsWith("\n").doesNotContain("\r", "\ufeff", "\ufffd");
            for (String line : all.split("\n", -1)) {
                if (line.startsWith("#")) {
                    comments.add(line);
                } else if (!line.isEmpty()) {
                    rows.add(List.of(line.split("\t", -1)));
                }
            }
        }
        DataFile file = new DataFile(name, comments, rows);
        file.checkSpaces();
        return file;
    }

    private void checkSpaces() {
        assertThat(comments).as("comments of %s", name).isNotEmpty();
        List<String> strays = new ArrayList<>();
        for (List<String> row : rows) {
            for (String field : row) {
                boolean stray = !field.equals(field.strip()) || field.contains("  ") || field.contains("\u00a0");
                if (stray || row.get(0).isEmpty()) {
                    strays.add(String.join("|", row));
                }
            }
        }
        assertThat(strays).as("stray spaces or empty keys in %s", name).isEmpty();
    }

    /** Checks how many columns every row has. */
    public DataFile columns(int least, int most) {
        assertThat(rows).as("columns of %s", name).allSatisfy(row -> assertThat(row.size())
                .isBetween(least, most));
        return this;
    }

    /** Checks that every value of a column, parted by a sign, is one of a few. */
    public DataFile values(int column, String sign, Set<String> allowed) {
        Set<String> others = new TreeSet<>();
        rows.forEach(row -> others.addAll(values(row, column, sign)));
        others.removeAll(allowed);
        assertThat(others).as("values of column %s of %s", column + 1, name).isEmpty();
        return this;
    }

    /** The rows whose key an earlier row has with another value. */
    public List<String> contradictions(Function<List<String>, String> key, Function<List<String>, String> value) {
        Map<String, String> seen = new HashMap<>();
        List<String> found = new ArrayList<>();
        for (List<String> row : rows) {
            String before = seen.putIfAbsent(key.apply(row), value.apply(row));
            if (before != null && !before.equals(value.apply(row))) {
                found.add(key.apply(row) + ": " + before + ", " + value.apply(row));
            }
        }
        return found;
    }

    /** The keys that stand in more than one row. */
    public List<String> duplicates(Function<List<String>, String> key) {
        Set<String> seen = new HashSet<>();
        return rows.stream().map(key).filter(one -> !seen.add(one)).toList();
    }

    /** The values of a column, none for an empty or missing one. */
    public static List<String> values(List<String> row, int column, String sign) {
        String field = column < row.size() ? row.get(column) : "";
        return field.isEmpty() ? List.of() : List.of(field.split(sign, -1));
    }

    /** The country codes of ISO 3166-1 that Java knows, and Kosovo's. */
    public static Set<String> countries() {
        Set<String> codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        codes.add("XKX");
        return codes;
    }
}
