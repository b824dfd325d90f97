package org.rapporteur.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.BlockCues.Cue;
import org.rapporteur.intake.BlockCues.Scope;

/** Labels pieces by cue words, as far as each cue reaches. */
final class CueLabels {

    private static final int LONGEST_ANNOUNCED = 140;

    private CueLabels() {}

    /** Fills in the labels that are null so far. */
    static void apply(List<Piece> pieces, @Nullable BlockKind[] kinds) {
        int[] prose = proseBefore(pieces);
        for (int i = 0; i < kinds.length; i++) {
            String words = pieces.get(i).words();
            Cue cue = kinds[i] == null ? BlockCues.of(words) : null;
            if (cue == null) {
                if (kinds[i] == null && Bylines.isAgency(words)) {
                    kinds[i] = BlockKind.CREDIT;
                }
                continue;
            }
            kinds[i] = cue.kind();
            if (cue.scope() == Scope.NEXT) {
                next(pieces, kinds, i);
            } else if (cue.scope() == Scope.LIST) {
                list(pieces, kinds, i);
            } else if (cue.scope() == Scope.REST) {
                rest(kinds, i, prose);
            }
        }
    }

    /** The line that a marker announces: all of it, also where it was parted, to the end of that line. */
    private static void next(List<Piece> pieces, @Nullable BlockKind[] kinds, int marker) {
        int line = pieces.get(marker).line();
        int announced = -1;
        for (int i = marker + 1; i < kinds.length; i++) {
            int here = pieces.get(i).line();
            if (here != line && announced < 0) {
                announced = here;
            }
            if (here != line && here != announced) {
                return;
            }
            kinds[i] = kinds[marker];
        }
    }

    private static void list(List<Piece> pieces, @Nullable BlockKind[] kinds, int marker) {
        for (int i = marker + 1; i < kinds.length; i++) {
            String words = pieces.get(i).words();
            boolean title = words.length() <= LONGEST_ANNOUNCED && !words.endsWith(".");
            if (!title || kinds[i] != null) {
                return;
            }
            kinds[i] = kinds[marker];
        }
    }

    /** All that follows; but a word such as "Comments" above the report itself is only a line. */
    private static void rest(@Nullable BlockKind[] kinds, int marker, int[] prose) {
        int before = prose[marker];
        int after = prose[prose.length - 1] - before;
        if ((before == 0 && after > 0) || after > before * 3) {
            return;
        }
        for (int i = marker + 1; i < kinds.length; i++) {
            if (kinds[i] == null) {
                kinds[i] = kinds[marker];
            }
        }
    }

    private static int[] proseBefore(List<Piece> pieces) {
        int[] sums = new int[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            String words = pieces.get(i).words();
            sums[i + 1] = sums[i] + (Sentences.isProse(words) ? words.length() : 0);
        }
        return sums;
    }
}
