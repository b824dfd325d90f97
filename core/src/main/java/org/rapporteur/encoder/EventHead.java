package org.rapporteur.encoder;

import java.util.Locale;

/** What of an event a word can belong to. The order is that of the model's output. */
public enum EventHead {
    /** The words that say what was done; typed by PLOVER's types. */
    TRIGGER,
    /** Who acts, is acted upon, or both. */
    ROLE;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
