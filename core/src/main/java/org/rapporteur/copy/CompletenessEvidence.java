package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.BlockKind;

/** What only one has: a copy is mostly the shorter, holds nothing of its own, loses the captions, or breaks off. */
final class CompletenessEvidence implements CopyDirection.Evidence {

    /** Alone it settles nothing: a later report may have added to an earlier one as well. */
    private static final double MOST = 0.9;

    @Override
    public List<CopyDirection.Clue> clues(Sides sides) {
        List<CopyDirection.Clue> clues = new ArrayList<>();
        double ofOriginal = CopyFeatures.plain(sides.original(), sides.meets());
        double ofCopy = CopyFeatures.plain(sides.copy(), sides.met());
        if (ofCopy >= 0.6 && ofCopy - ofOriginal >= 0.08) {
            clues.add(new CopyDirection.Clue(
                    Math.min(MOST, 2.5 * (ofCopy - ofOriginal)),
                    "the original has details that the copy lacks" + example(sides)));
        }
        if (isCut(sides.copy()) && !isCut(sides.original())) {
            clues.add(new CopyDirection.Clue(1, "the copy breaks off in mid-sentence"));
        }
        if (hasCaption(sides.original()) && !hasCaption(sides.copy())) {
            clues.add(new CopyDirection.Clue(0.4, "only the original has a picture's caption"));
        }
        return clues;
    }

    /** The sentence of the original with the most that the copy has nothing of. */
    private static String example(Sides sides) {
        CopyText original = sides.original();
        int best = -1;
        double most = 3;
        for (int s = 0; s < original.sentences(); s++) {
            double missing = 0;
            for (int i = original.start(s); i < original.start(s + 1); i++) {
                missing += sides.meets().test(i) ? -original.evidence(i) : original.evidence(i);
            }
            if (missing > most) {
                most = missing;
                best = s;
            }
        }
        if (best < 0) {
            return "";
        }
        int begin = original.start(best);
        int end = Math.min(original.start(best + 1), begin + 14);
        return ": \"" + Sides.text(original, original.words().subList(begin, end)) + " \u2026\"";
    }

    private static boolean isCut(CopyText text) {
        if (text.size() < 30) {
            return false;
        }
        int end = text.word(text.size() - 1).span().end();
        String rest = text.report().report().text().text().substring(end).strip();
        return rest.startsWith("\u2026")
                || rest.startsWith("...")
                || rest.startsWith("[\u2026]")
                || rest.startsWith("[...]");
    }

    private static boolean hasCaption(CopyText text) {
        return text.report().report().blocks().stream()
                .map(Block::kind)
                .anyMatch(kind -> kind == BlockKind.CAPTION || kind == BlockKind.CREDIT);
    }
}
