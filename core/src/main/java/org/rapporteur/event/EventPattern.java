package org.rapporteur.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of the event lexicon.
 *
 * @param words the lemma or noun that triggers it, then the words it needs after it, in order
 * @param noun whether the trigger is a noun ("talks with") rather than a verb
 * @param type PLOVER type
 * @param mode PLOVER mode, null for none
 * @param frame where the recipient stands: {@code obj}, a preposition, {@code none} or {@code subj-reciprocal}
 */
record EventPattern(List<String> words, boolean noun, PloverType type, @Nullable String mode, String frame) {

    boolean isReciprocal() {
        return frame.equals("subj-reciprocal");
    }

    /** A longer pattern says more. */
    int weight() {
        return words.size();
    }
}
