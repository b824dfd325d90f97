package org.rapporteur.correction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All corrections of a record in order, and which of them hold: an undoing that is itself undone undoes nothing. */
final class Log {

    private final List<Correction> all;
    private final Map<Long, Long> undoneBy = new HashMap<>();

    Log(List<Correction> all) {
        this.all = List.copyOf(all);
        Set<Long> lifted = new HashSet<>();
        for (int i = this.all.size() - 1; i >= 0; i--) {
            Correction correction = this.all.get(i);
            if (correction.change() instanceof Change.Undo undo
                    && !lifted.contains(correction.id())
                    && undo.correction() < correction.id()) {
                lifted.add(undo.correction());
                undoneBy.put(undo.correction(), correction.id());
            }
        }
    }

    List<Correction> all() {
        return all;
    }

    @Nullable
    Long undoneBy(Correction correction) {
        return undoneBy.get(correction.id());
    }

    /** Those that hold, without the undoings themselves. */
    List<Correction> inForce() {
        return all.stream()
                .filter(one -> !undoneBy.containsKey(one.id()) && !(one.change() instanceof Change.Undo))
                .toList();
    }

    /** The correction of a number, null for none. */
    @Nullable
    Correction numbered(long id) {
        return all.stream().filter(one -> one.id() == id).findFirst().orElse(null);
    }
}
