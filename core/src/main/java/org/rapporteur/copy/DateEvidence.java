package org.rapporteur.copy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.EvidencedDate;

/** The original was published first; says nothing where the days are the same or not known to the day. */
final class DateEvidence implements CopyDirection.Evidence {

    @Override
    public List<CopyDirection.Clue> clues(Sides sides) {
        @Nullable EvidencedDate first = sides.original().report().report().published();
        @Nullable EvidencedDate second = sides.copy().report().report().published();
        if (first == null || second == null || !isExact(first) || !isExact(second)) {
            return List.of();
        }
        if (!first.day().isBefore(second.day())) {
            return List.of();
        }
        return List.of(
                new CopyDirection.Clue(3, "the original is dated " + first.iso() + ", the copy " + second.iso()));
    }

    private static boolean isExact(EvidencedDate date) {
        return date.precision() == EvidencedDate.Precision.DAY;
    }
}
