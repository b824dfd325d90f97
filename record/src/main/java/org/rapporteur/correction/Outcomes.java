package org.rapporteur.correction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of each correction while they were applied. */
final class Outcomes {

    private final Set<Long> effective = new HashSet<>();
    private final Map<Long, String> reasons = new HashMap<>();

    /** Notes that a correction changed something, for null, or why it could not; one effect outweighs all reasons. */
    void note(Correction correction, @Nullable String reason) {
        if (reason == null) {
            effective.add(correction.id());
        } else {
            reasons.putIfAbsent(correction.id(), reason);
        }
    }

    /** Why a correction changes nothing, null where it does. */
    @Nullable
    String withoutEffect(Correction correction) {
        return effective.contains(correction.id())
                ? null
                : reasons.getOrDefault(correction.id(), "there is nothing in the record that it could change");
    }
}
