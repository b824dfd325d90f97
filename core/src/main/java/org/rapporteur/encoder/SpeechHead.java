package org.rapporteur.encoder;

import java.util.Locale;

/** What of an attribution a word can belong to (PARC 3.0, PolNeAR). The numbers are the model's output. */
public enum SpeechHead {
    SOURCE(0),
    CUE(1),
    CONTENT(2);

    private final int index;

    SpeechHead(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
