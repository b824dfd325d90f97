package org.rapporteur.training.silver;

import java.util.Locale;

/** What a name names; the meaning is in {@code training/data/names/README.md}. Where two are as frequent, the first wins. */
enum NameType {
    COUNTRY,
    ORGANISATION,
    PERSON,
    PLACE,
    TITLE,

    /** Words that look like a name and must not become one ("African-Americans"). Never written. */
    NONE;

    /** The type's name in the files. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
