package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;

/** Turns a code of PETRARCH's dictionaries, {@code USAGOVMIL}, into a country and PLOVER sectors. */
final class PetrarchCodes {

    /** What a code says; a country of null where it names none. */
    record Meaning(@Nullable String country, List<String> sectors) {

        /** Whether it means a country as a whole. */
        boolean isCountry(Set<String> countries) {
            return country != null && sectors.isEmpty() && countries.contains(country);
        }
    }

    private static final Set<String> SECTORS = Set.of(
            "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL",
            "EDU", "ELI", "JRN", "LAB", "REF", "OPP", "PRE", "REL", "SOC");

    private final Map<String, WordList.Row> parts = new HashMap<>();
    private final Set<String> countries = new HashSet<>();

    PetrarchCodes() {
        for (WordList.Row row :
                WordList.read(PetrarchCodes.class, "petrarch-codes.tsv").rows()) {
            parts.put(row.field(0), row);
        }
        ActorFile.COUNTRIES.shipped().forEach(row -> countries.add(row.field(0)));
    }

    Set<String> countries() {
        return countries;
    }

    /** The meaning of a code; a later stand-in is more exact than an earlier one ({@code IGOUNO} is the UN). */
    Meaning of(String code) {
        String country = null;
        List<String> sectors = new ArrayList<>();
        for (int i = 0; i + 3 <= code.length(); i += 3) {
            String part = code.substring(i, i + 3);
            WordList.Row row = parts.get(part);
            String kind = row == null ? "" : row.field(1);
            String sector = kind.equals("sector") ? means(row, part) : SECTORS.contains(part) ? part : null;
            if (!kind.isEmpty() && !kind.equals("sector")) {
                boolean first = i == 0 || country == null;
                boolean closer = kind.equals("standin") && !countries.contains(String.valueOf(country));
                country = first || closer ? means(row, part) : country;
            } else if (i == 0 && countries.contains(part)) {
                country = part;
            } else if (sector != null && !sectors.contains(sector)) {
                sectors.add(sector);
            }
        }
        return new Meaning(country, List.copyOf(sectors));
    }

    private static String means(WordList.@Nullable Row row, String part) {
        return row == null ? part : row.field(2);
    }
}
