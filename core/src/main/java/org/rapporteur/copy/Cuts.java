package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.SensePhrases.Hit;
import org.rapporteur.copy.VariantGrader.Verdict;
import org.rapporteur.copy.WordDiff.Change;

/**
 * What a cut does to what stays. To quote less is honest, since the marks or an ellipsis show it, and to leave out an
 * aside may be; not where the words that stay hung on those that went: a condition, a hedge, a negation, "they say that".
 */
final class Cuts {

    private final Versions versions;
    private final List<Verdict> verdicts = new ArrayList<>();

    private Cuts(Versions versions) {
        this.versions = versions;
    }

    static List<Verdict> judge(Versions versions) {
        Cuts cuts = new Cuts(versions);
        versions.cuts().forEach(cuts::judge);
        return cuts.verdicts;
    }

    private void judge(Change change) {
        String words = Written.quoted(change.before());
        @Nullable Verdict turned = turned(change);
        if (turned != null) {
            verdicts.add(turned);
        } else if (isMarked(change)) {
            verdicts.add(new Verdict(Grade.MARKED_CUT, "left out, with a mark or before or after the marks: " + words));
        } else {
            verdicts.add(new Verdict(Grade.UNMARKED_CUT, "left out without a mark: " + words));
        }
    }

    /** By identity: two cuts of the same words are two. */
    @SuppressWarnings("ReferenceEquality")
    private int at(Change change) {
        for (int i = 0; i < versions.changes().size(); i++) {
            if (versions.changes().get(i) == change) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable QuotedWord next(Change change) {
        int at = at(change) + 1;
        return at < versions.changes().size()
                        && !versions.changes().get(at).before().isEmpty()
                ? versions.changes().get(at).before().get(0)
                : null;
    }

    /** Whether an ellipsis or a bracket shows it; at the ends the marks themselves do. */
    private boolean isMarked(Change change) {
        int at = at(change);
        boolean ends = at == 0 || at == versions.changes().size() - 1;
        boolean bracket = !change.after().isEmpty() && change.after().get(0).bracketed();
        boolean dots = !change.after().isEmpty() && change.after().get(0).afterCut();
        boolean before = at + 1 < versions.changes().size()
                && !versions.changes().get(at + 1).after().isEmpty()
                && versions.changes().get(at + 1).after().get(0).afterCut();
        return ends || bracket || dots || before;
    }

    /** What turns the sense of what stays, null for nothing. */
    private @Nullable Verdict turned(Change change) {
        List<QuotedWord> words = governing(change);
        if (words.isEmpty()) {
            return null;
        }
        boolean begins = words.get(0).pause() || words.get(0).opens();
        @Nullable QuotedWord next = next(change);
        boolean ends = next == null || next.pause() || next.opens();
        boolean closed = begins && ends;
        String written = Written.quoted(words);
        if (next != null && !ends && QuantityJudge.isRestriction(words, next)) {
            return new Verdict(Grade.NUMBER_CHANGED, "the cut took away how many: " + written);
        }
        for (Hit hit : SensePhrases.in(words)) {
            boolean leads = hit.begin() <= 1;
            if (hit.is("comment") && leads) {
                return null;
            }
            boolean only = hit.phrase().equals("only") && !leads;
            if (hit.is("condition") && !only && (leads || !closed)) {
                return new Verdict(Grade.MODALITY_CHANGED, "the cut took the condition away: " + written);
            }
            if (hit.is("hedge") && (leads || !closed)) {
                return new Verdict(Grade.MODALITY_CHANGED, "the cut took away what limits it: " + written);
            }
        }
        if (next == null && !begins && isPredicate(change)) {
            return new Verdict(Grade.MEANING_CHANGED, "the cut took away what is said of the words before: " + written);
        }
        boolean contrast = words.size() > 2 && words.get(words.size() - 1).key().equals("but");
        if (closed || contrast || next == null) {
            return null;
        }
        return open(words, written);
    }

    /** "He knows that the accusation | was dropped": nothing is said of the accusation any more. */
    private boolean isPredicate(Change change) {
        if (!AUXILIARIES.contains(change.before().get(0).key())) {
            return false;
        }
        List<QuotedWord> all = versions.first().words();
        int from = all.size() - change.before().size();
        for (int i = from - 1; i >= 0 && !all.get(i + 1).opens(); i--) {
            if (SenseWords.isThinking(all.get(i).key()) || Sayings.isSaying(all.subList(i, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static final java.util.Set<String> AUXILIARIES = java.util.Set.of(
            "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must",
            "should", "cannot");

    private static @Nullable Verdict open(List<QuotedWord> words, String written) {
        int last = words.size() - 1;
        boolean thought = words.stream().anyMatch(word -> SenseWords.isThinking(word.key()));
        boolean first = words.stream()
                .anyMatch(word -> word.key().equals("i") || word.key().equals("we"));
        if (words.stream().anyMatch(word -> SenseWords.isNegator(word.key()))
                || SensePhrases.in(words).stream().anyMatch(hit -> hit.is("negative"))) {
            return new Verdict(Grade.POLARITY_CHANGED, "the cut took the negation away: " + written);
        }
        if (SensePhrases.in(words).stream().anyMatch(hit -> hit.is("denial") && hit.end() == last + 1)) {
            return new Verdict(Grade.POLARITY_CHANGED, "the cut took away that it is not so: " + written);
        }
        if (SensePhrases.in(words).stream()
                .anyMatch(hit -> hit.end() == last + 1 && !hit.is("will") && !hit.is("phrase"))) {
            return new Verdict(Grade.MODALITY_CHANGED, "the cut took away " + written);
        }
        if (words.stream().anyMatch(word -> SUGGESTING.contains(word.key()))) {
            return new Verdict(Grade.MODALITY_CHANGED, "the cut took away " + written);
        }
        if (thought || Sayings.isSaying(words)) {
            return first
                    ? thought ? new Verdict(Grade.MODALITY_CHANGED, "the cut took away " + written) : null
                    : new Verdict(Grade.MEANING_CHANGED, "the cut took away whose words or thoughts it is: " + written);
        }
        boolean that = words.size() > 1 && words.get(last).key().equals("that") && !first;
        return that ? new Verdict(Grade.MODALITY_CHANGED, "the cut took away " + written) : null;
    }

    private static final java.util.Set<String> SUGGESTING = java.util.Set.of(
            "suggest",
            "suggests",
            "suggested",
            "indicate",
            "indicates",
            "indicated",
            "imply",
            "implies",
            "implied",
            "hint",
            "hints",
            "hinted");

    /** Of the words left out those of the sentence that stays; before it, its last clause. */
    private List<QuotedWord> governing(Change change) {
        List<QuotedWord> words = change.before();
        @Nullable QuotedWord next = next(change);
        boolean head = at(change) == 0;
        if (head && next != null && next.opens()) {
            return List.of();
        }
        int begin = 0;
        int end = words.size();
        for (int i = head ? 1 : words.size(); i < words.size(); i++) {
            begin = words.get(i).opens() ? i : begin;
        }
        for (int i = words.size() - 1; !head && i > 0; i--) {
            end = words.get(i).opens() ? i : end;
        }
        boolean whole = !head && words.get(0).opens();
        return whole && next != null && next.opens() ? List.of() : words.subList(begin, end);
    }
}
