package org.rapporteur.export;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.PloverType;
import org.rapporteur.text.WordList;

/** CAMEO's codes for PLOVER's types and modes, and Goldstein's scale, from {@code cameo.tsv} and {@code goldstein.tsv}. */
final class Cameo {

    /** A CAMEO code: {@code 1723}. */
    record Code(String code, String name) {

        /** The first two digits: {@code 17}. */
        String root() {
            return code.substring(0, 2);
        }

        /** The first three digits: {@code 172}. */
        String base() {
            return code.substring(0, 3);
        }
    }

    private final Map<String, Code> codes = new HashMap<>();
    private final Map<String, Double> scale = new HashMap<>();

    Cameo() {
        for (WordList.Row row : WordList.read(Cameo.class, "cameo.tsv").rows()) {
            codes.put(key(row.field(0), row.field(1)), new Code(row.field(2), row.field(3)));
        }
        for (WordList.Row row : WordList.read(Cameo.class, "goldstein.tsv").rows()) {
            scale.put(row.field(0), Double.valueOf(row.field(1)));
        }
    }

    private static String key(String type, String mode) {
        return type + " " + mode;
    }

    /** The code of a type and mode; of the type alone where the mode has none of its own. */
    Code code(PloverType type, @Nullable String mode) {
        Code ofMode = mode == null ? null : codes.get(key(type.name(), mode));
        Code found = ofMode == null ? codes.get(key(type.name(), "")) : ofMode;
        if (found == null) {
            throw new IllegalStateException("cameo.tsv has no code for " + type);
        }
        return found;
    }

    /** Goldstein's value, from -10 (conflict) to 10 (cooperation). */
    double goldstein(Code code) {
        for (int length = code.code().length(); length >= 2; length--) {
            Double value = scale.get(code.code().substring(0, length));
            if (value != null) {
                return value;
            }
        }
        throw new IllegalStateException("goldstein.tsv has no value for " + code.code());
    }
}
