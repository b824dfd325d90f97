package org.rapporteur.correction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.AlignedSpans;
import org.rapporteur.copy.Comparison;
import org.rapporteur.copy.CopyClass;
import org.rapporteur.copy.CopyComparer;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.correction.Target.What;
import org.rapporteur.provenance.Amendment;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.Digest;

/** Corrections of who copied whom. */
final class CopySteps {

    private final AffairState state;

    CopySteps(AffairState state) {
        this.state = state;
    }

    void apply(Correction correction, Outcomes outcomes) {
        Target target = correction.about().isEmpty() ? null : correction.about().get(0);
        if (target != null && target.what() == What.COPY && target.members().size() == 2) {
            String first = String.valueOf(target.members().get(0).report());
            String second = String.valueOf(target.members().get(1).report());
            if (state.found.hasReport(first) && state.found.hasReport(second)) {
                outcomes.note(correction, apply(correction, first, second));
            }
        }
    }

    private @Nullable String apply(Correction correction, String first, String second) {
        Optional<CopyLink> link = between(first, second);
        Change change = correction.change();
        if (change instanceof Change.Copy copy) {
            mark(correction, copy.copyClass(), link, first, second);
            return null;
        }
        if (link.isEmpty()) {
            return "the program finds no copy there";
        }
        CopyLink there = link.get();
        if (change instanceof Change.Accept) {
            state.copies.put(there.id(), amended(there, correction.amendment("accepted")));
        } else {
            state.copies.remove(there.id());
            recount(first, second);
        }
        return null;
    }

    private Optional<CopyLink> between(String first, String second) {
        List<String> pair = List.of(first, second);
        return state.copies.values().stream()
                .filter(link -> pair.contains(link.original()) && pair.contains(link.copy()))
                .findFirst();
    }

    private void mark(
            Correction correction, @Nullable CopyClass wanted, Optional<CopyLink> link, String original, String copy) {
        CopyLink found = link.map(one -> one.original().equals(original) ? one : turned(one))
                .orElseGet(() -> compared(original, copy));
        CopyClass copyClass = wanted == null ? found.copyClass() : wanted;
        String what = link.isEmpty() ? "marked as a copy" : "marked as a copy in this direction";
        Amendment amendment = correction.amendment(what);
        CopyLink marked = new CopyLink(
                found.id(),
                original,
                copy,
                true,
                found.reasons(),
                copyClass,
                found.aligned(),
                found.shareOfOriginal(),
                found.shareOfCopy(),
                found.provenance().amended(amendment));
        state.copies.put(marked.id(), marked);
        recount(original, copy);
    }

    private void recount(String first, String second) {
        state.recounted.add(first);
        state.recounted.add(second);
    }

    /** What the program makes of two reports that it did not take for copies. */
    private CopyLink compared(String original, String copy) {
        Comparison both = new CopyComparer().compare(state.found.report(original), state.found.report(copy));
        boolean sorted = original.compareTo(copy) < 0;
        return new CopyLink(
                "copy." + Digest.id(12, sorted ? original : copy, sorted ? copy : original),
                original,
                copy,
                true,
                List.of(),
                both.copyClass().isCopy() ? both.copyClass() : CopyClass.REWRITTEN,
                both.aligned(),
                both.shareOfFirst(),
                both.shareOfSecond(),
                Provenance.rules("copy", "1", both.score()));
    }

    private static CopyLink turned(CopyLink link) {
        return new CopyLink(
                link.id(),
                link.copy(),
                link.original(),
                link.directed(),
                link.directed() ? List.of() : link.reasons(), // reasons for the other direction are none for this one
                link.copyClass(),
                link.aligned().stream()
                        .map(one -> new AlignedSpans(one.copy(), one.original(), one.similarity()))
                        .sorted(Comparator.comparing(AlignedSpans::original).thenComparing(AlignedSpans::copy))
                        .toList(),
                link.shareOfCopy(),
                link.shareOfOriginal(),
                link.provenance());
    }

    private static CopyLink amended(CopyLink link, Amendment amendment) {
        return new CopyLink(
                link.id(),
                link.original(),
                link.copy(),
                link.directed(),
                link.reasons(),
                link.copyClass(),
                link.aligned(),
                link.shareOfOriginal(),
                link.shareOfCopy(),
                link.provenance().amended(amendment));
    }
}
