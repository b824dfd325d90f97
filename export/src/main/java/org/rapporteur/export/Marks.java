package org.rapporteur.export;

import org.jspecify.annotations.Nullable;

/** Quotation marks around words. */
final class Marks {

    private static final String OPENING = "\"'\u201c\u201e\u2018\u00ab\u201a";
    private static final String CLOSING = "\"'\u201d\u201c\u2019\u00bb\u2018";

    private Marks() {}

    /** The words without the marks around them; with one mark alone, without that one. */
    static @Nullable String without(@Nullable String words) {
        if (words == null) {
            return null;
        }
        String bare = words.strip();
        if (!bare.isEmpty() && OPENING.indexOf(bare.charAt(0)) >= 0) {
            bare = bare.substring(1);
        }
        if (!bare.isEmpty() && CLOSING.indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return bare;
    }
}
