package org.rapporteur.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of the reports' words an export passes on. */
public enum Wording {
    /** All of them. */
    FULL,
    /**
     * For those who may not pass texts on: no text, passage or sentence; of what somebody said, and of a title, at most
     * {@value #LONGEST} signs, a longer one cut at a word and marked with "…". Offsets and hashes stay.
     */
    TEXT_FREE;

    /** The longest quotation of a text-free export, in UTF-16 code units, its mark not counted. */
    static final int LONGEST = 80;

    boolean isFull() {
        return this == FULL;
    }

    /** A text, passage or sentence: null where texts are not passed on. */
    @Nullable
    String passage(@Nullable String words) {
        return isFull() ? words : null;
    }

    /** Words of a finding: short ones stay, of long ones the beginning. */
    @Nullable
    String words(@Nullable String words) {
        return words == null ? null : quoted(words);
    }

    String quoted(String words) {
        return mayPass(words) ? words : words.substring(0, end(words)).stripTrailing() + " …";
    }

    /** Reasons, which quote what they speak of. */
    List<String> reasons(List<String> reasons) {
        return reasons.stream().map(this::quoted).toList();
    }

    /** Whether the words may stand as they are. */
    boolean mayPass(String words) {
        return isFull() || words.length() <= LONGEST;
    }

    private static int end(String words) {
        int space = words.lastIndexOf(' ', LONGEST);
        int end = space > LONGEST / 2 ? space : LONGEST;
        return Character.isLowSurrogate(words.charAt(end)) ? end - 1 : end;
    }
}
