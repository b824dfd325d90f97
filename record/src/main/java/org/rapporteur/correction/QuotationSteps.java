package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.Grade;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.QuotationVariants.Version;
import org.rapporteur.copy.WordDiff;
import org.rapporteur.correction.Target.What;

/** Verdicts on quotations and on single versions of them. */
final class QuotationSteps {

    private static final String ALONE = "compared anew, since the version that it was graded against was rejected";

    private final AffairState state;
    private final Groups groups;

    QuotationSteps(AffairState state) {
        this.state = state;
        this.groups = new Groups(state);
    }

    void apply(Correction correction, Outcomes outcomes) {
        boolean accepts = correction.change() instanceof Change.Accept;
        if (!accepts && !(correction.change() instanceof Change.Reject)) {
            return;
        }
        for (Target target : correction.about()) {
            if (target.what() == What.QUOTATION) {
                outcomes.note(correction, quotation(correction, target, accepts));
            } else if (target.what() == What.VERSION) {
                outcomes.note(correction, version(correction, target, accepts));
            }
        }
    }

    private @Nullable String quotation(Correction correction, Target target, boolean accepts) {
        Located place = groups.quotation(target);
        QuotationVariants there = place.id() == null ? null : state.quotations.get(place.id());
        if (there == null) {
            return place.reason();
        }
        if (accepts) {
            keep(there, there.versions(), correction, "accepted");
        } else {
            state.quotations.remove(there.id());
        }
        return null;
    }

    private @Nullable String version(Correction correction, Target target, boolean accepts) {
        Located place = groups.version(target);
        String id = place.id();
        if (id == null) {
            return place.reason();
        }
        int slash = id.lastIndexOf('/');
        QuotationVariants there = state.quotations.get(id.substring(0, slash));
        if (there == null) {
            return place.reason();
        }
        String words = "the version in " + target.report();
        if (accepts) {
            keep(there, there.versions(), correction, words + " accepted");
            return null;
        }
        List<Version> left = without(there.versions(), Integer.parseInt(id.substring(slash + 1)));
        if (left.size() < 2) {
            state.quotations.remove(there.id());
        } else {
            keep(there, left, correction, words + " rejected");
        }
        return null;
    }

    private void keep(QuotationVariants there, List<Version> versions, Correction correction, String what) {
        state.quotations.put(
                there.id(),
                new QuotationVariants(there.id(), versions, there.provenance().amended(correction.amendment(what))));
    }

    private static List<Version> without(List<Version> versions, int position) {
        List<Version> left = new ArrayList<>(versions);
        left.remove(position);
        if (position > 0 || left.size() < 2) {
            return left;
        }
        Version first = left.get(0);
        left.replaceAll(one -> against(first, one));
        return left;
    }

    private static Version against(Version first, Version one) {
        boolean same = first.words().equals(one.words());
        boolean isFirst = first.equals(one);
        return new Version(
                one.reportId(),
                one.statementId(),
                one.span(),
                one.words(),
                same ? Grade.VERBATIM : Grade.UNSURE,
                List.of(isFirst ? "the earliest version that was not rejected" : ALONE),
                isFirst ? List.of() : WordDiff.between(first.words(), one.words()));
    }
}
