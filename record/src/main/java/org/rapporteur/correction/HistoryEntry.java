package org.rapporteur.correction;

import org.jspecify.annotations.Nullable;

/**
 * A correction and what has become of it.
 *
 * @param correction the correction
 * @param undoneBy the number of the correction that undid it, null where it holds
 * @param withoutEffect why it changes nothing though it holds, in words; null where it is in effect
 */
public record HistoryEntry(Correction correction, @Nullable Long undoneBy, @Nullable String withoutEffect) {

    public boolean isInEffect() {
        return undoneBy == null && withoutEffect == null;
    }
}
