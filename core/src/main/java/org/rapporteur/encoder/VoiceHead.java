package org.rapporteur.encoder;

import java.util.List;
import java.util.Locale;

/** What a word can be to a statement beside source, cue and content. The numbers are the model's output. */
public enum VoiceHead {
    /** Who passed the words on. */
    RELAY(0, 0),
    /** To whom they were said. */
    ADDRESSEE(1, 3),
    /** Whom the speaker is for or against. */
    PARTY(2, 6),
    /** The words that show it. */
    EVIDENCE(3, 11);

    private final int index;
    private final int low;

    VoiceHead(int index, int low) {
        this.index = index;
        this.low = low;
    }

    int index() {
        return index;
    }

    /** The first of its outputs. */
    int low() {
        return low;
    }

    /** The types of its spans, in the order of their labels. */
    List<String> types() {
        return this == PARTY ? List.of("for", "against") : List.of("");
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
