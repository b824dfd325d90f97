package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.copy.WordDiff.Change;

/**
 * Which word of one version stands for which of the other where they differ: first within each change, then anywhere,
 * since a rewriter turns clauses round. A word is paired once.
 *
 * @param removed the first version's words that the other has not in their place, without the reporter's in brackets
 * @param added the other version's, likewise
 * @param pairs words that stand for each other
 * @param lost content words of the first version without a partner
 * @param found content words of the other version without a partner
 */
record Pairing(
        List<QuotedWord> removed,
        List<QuotedWord> added,
        List<Pair> pairs,
        List<QuotedWord> lost,
        List<QuotedWord> found) {

    /** How one word stands for another. */
    enum Kind {
        SAME,
        NEAR,
        /** The other way round, as yes and no: accept, reject. */
        OPPOSITE,
        /** The other way round, as up and down or before and after. */
        TURNED
    }

    /** Two words that stand for each other. */
    record Pair(QuotedWord before, QuotedWord after, Kind kind) {}

    static Pairing of(List<Change> changes) {
        List<QuotedWord> removed = new ArrayList<>();
        List<QuotedWord> added = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        List<QuotedWord> lost = new ArrayList<>();
        List<QuotedWord> found = new ArrayList<>();
        for (Change change : changes) {
            if (!change.kept()) {
                List<QuotedWord> before = own(change.before());
                List<QuotedWord> after = own(change.after());
                removed.addAll(before);
                added.addAll(after);
                for (Kind kind : Kind.values()) {
                    pair(before, after, kind, true, pairs);
                }
                lost.addAll(before);
                found.addAll(after);
            }
        }
        for (Kind kind : Kind.values()) {
            pair(lost, found, kind, false, pairs);
        }
        lost.removeIf(word -> !word.isContent());
        found.removeIf(word -> !word.isContent());
        return new Pairing(removed, added, pairs, lost, found);
    }

    private static List<QuotedWord> own(List<QuotedWord> words) {
        List<QuotedWord> own = new ArrayList<>(words);
        own.removeIf(QuotedWord::bracketed);
        return own;
    }

    /** Takes pairs of a kind out of both lists; function words of another form only within one change. */
    private static void pair(
            List<QuotedWord> before, List<QuotedWord> after, Kind kind, boolean within, List<Pair> pairs) {
        for (QuotedWord word : List.copyOf(before)) {
            for (QuotedWord other : after) {
                boolean content = word.isContent() && other.isContent();
                if ((content || within || kind == Kind.SAME) && is(kind, word, other)) {
                    before.remove(word);
                    after.remove(other);
                    pairs.add(new Pair(word, other, kind));
                    break;
                }
            }
        }
    }

    private static boolean is(Kind kind, QuotedWord word, QuotedWord other) {
        boolean content = word.isContent() && other.isContent();
        return switch (kind) {
            case SAME -> word.stem().equals(other.stem());
            case OPPOSITE -> Synonyms.areOpposite(word.stem(), other.stem());
            case TURNED -> Synonyms.areConverse(word.stem(), other.stem());
            case NEAR -> (content && isNear(word, other)) || isOneName(word, other);
        };
    }

    private static boolean isNear(QuotedWord word, QuotedWord other) {
        return !word.isNumber()
                && !other.isNumber()
                && !Synonyms.areOpposite(word.stem(), other.stem())
                && !Synonyms.areConverse(word.stem(), other.stem())
                && Synonyms.areNear(word.stem(), other.stem());
    }

    private static boolean isOneName(QuotedWord word, QuotedWord other) {
        return NameForms.isName(word) && NameForms.isName(other) && NameForms.areSame(word, other);
    }

    List<Pair> of(Kind kind) {
        return pairs.stream().filter(pair -> pair.kind() == kind).toList();
    }
}
