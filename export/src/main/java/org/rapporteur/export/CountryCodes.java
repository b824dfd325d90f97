package org.rapporteur.export;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;

/** Countries in the codes of other data sets, from {@code country-codes.tsv}. */
final class CountryCodes {

    /**
     * A country.
     *
     * @param name its name
     * @param iso2 ISO 3166-1 alpha-2, empty for none
     * @param fips FIPS 10-4, empty for none
     * @param cow its number in the Correlates of War project's list of states, empty for none
     */
    record Codes(String name, String iso2, String fips, String cow) {}

    private static final Codes NONE = new Codes("", "", "", "");

    private final Map<String, Codes> codes = new HashMap<>();

    CountryCodes() {
        for (WordList.Row row :
                WordList.read(CountryCodes.class, "country-codes.tsv").rows()) {
            codes.put(row.field(0), new Codes(row.field(1), row.field(2), row.field(3), row.field(4)));
        }
    }

    /** The codes of an ISO 3166-1 alpha-3 code; empty ones for anything else. */
    Codes of(@Nullable String iso3) {
        return iso3 == null ? NONE : codes.getOrDefault(iso3, NONE);
    }
}
