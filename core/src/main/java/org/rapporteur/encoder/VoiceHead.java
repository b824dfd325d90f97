package org.rapporteur.encoder;

import java.util.List;
import java.util.Locale;

/** What a word can be to a statement beside source, cue and content. The order is that of the model's output. */
public enum VoiceHead {
    /** Who passed the words on. */
    RELAY(0, List.of("")),
    /** To whom they were said. */
    ADDRESSEE(3, List.of("")),
    /** Whom the speaker is for or against. */
    PARTY(6, List.of("for", "against")),
    /** The words that show it. */
    EVIDENCE(11, List.of(""));

    private final int low;
    private final List<String> types;

    VoiceHead(int low, List<String> types) {
        this.low = low;
        this.types = types;
    }

    /** The first of its outputs. */
    int low() {
        return low;
    }

    /** The types of its spans, in the order of their labels. */
    List<String> types() {
        return types;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
