package org.rapporteur.intake;

import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.Mojibake.Mended;

/**
 * Misread UTF-8 that lost a part of itself on the way: its last character turned into a plain quotation mark, a
 * no-break space into a space, an undefined byte into nothing.
 */
final class MojibakeRemnants {

    private static final String START = "\u00e2\u20ac";

    private MojibakeRemnants() {}

    static @Nullable Mended at(String words, int index, MojibakeEvidence evidence) {
        if (words.startsWith(START, index)) {
            return quote(words, index);
        }
        char c = words.charAt(index);
        boolean space = index + 1 < words.length() && words.charAt(index + 1) == ' ';
        boolean afterLower = index > 0 && Character.isLowerCase(words.charAt(index - 1));
        if (c == '\u00c2' && space && (afterLower || evidence.isSureElsewhere())) {
            return new Mended(" ", 2);
        }
        boolean wordAlone = index > 0 && words.charAt(index - 1) == ' ';
        return c == '\u00c3' && space && (afterLower || (wordAlone && evidence.isSureElsewhere()))
                ? new Mended("\u00e0", 1)
                : null;
    }

    /** {@code â€} and a plain quotation mark was a dash; {@code â€} alone was a closing quotation mark. */
    private static Mended quote(String words, int index) {
        char next = index + 2 < words.length() ? words.charAt(index + 2) : ' ';
        if (next == '"') {
            return new Mended(betweenDigits(words, index) ? "\u2013" : "\u2014", 3);
        }
        return new Mended("\u201d", 2);
    }

    private static boolean betweenDigits(String words, int index) {
        return index > 0
                && Character.isDigit(words.charAt(index - 1))
                && index + 3 < words.length()
                && Character.isDigit(words.charAt(index + 3));
    }
}
