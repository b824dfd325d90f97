package org.rapporteur.encoder;

import java.util.Locale;

/** What of an attribution a word can belong to (PARC 3.0, PolNeAR). The order is the model's output. */
public enum SpeechHead {
    SOURCE,
    CUE,
    CONTENT;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
