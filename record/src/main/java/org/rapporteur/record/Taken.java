package org.rapporteur.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.correction.Change;
import org.rapporteur.correction.Correction;

/** Corrections of another record with numbers that are free in this one. */
final class Taken {

    private Taken() {}

    /** Those of {@code others} that are not among {@code mine}, numbered on; undoings follow what they undo. */
    static List<Correction> of(List<Correction> mine, List<Correction> others) {
        Map<Long, Long> numbers = new HashMap<>();
        List<Correction> fresh = new ArrayList<>();
        long last = mine.stream().mapToLong(Correction::id).max().orElse(0);
        for (Correction other : others) {
            Change change = renumbered(other.change(), numbers);
            Optional<Correction> known =
                    mine.stream().filter(one -> same(one, other, change)).findFirst();
            if (known.isPresent()) {
                numbers.put(other.id(), known.get().id());
            } else {
                numbers.put(other.id(), ++last);
                fresh.add(new Correction(last, change, other.about(), other.by(), other.at(), other.note()));
            }
        }
        return fresh;
    }

    private static Change renumbered(Change change, Map<Long, Long> numbers) {
        return change instanceof Change.Undo undo
                ? new Change.Undo(numbers.getOrDefault(undo.correction(), undo.correction()))
                : change;
    }

    private static boolean same(Correction one, Correction other, Change change) {
        return one.change().equals(change)
                && one.about().equals(other.about())
                && one.by().equals(other.by())
                && one.at().equals(other.at());
    }
}
