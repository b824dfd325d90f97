package org.rapporteur.correction;

import org.rapporteur.correction.Target.What;
import org.rapporteur.pipeline.Affair;

/** Applies all corrections to what was found across reports. */
final class AffairCorrection {

    private final Corrections corrections;
    private final Outcomes outcomes;
    private final AffairState state;

    AffairCorrection(Corrections corrections, Affair affair, Outcomes outcomes) {
        this.corrections = corrections;
        this.outcomes = outcomes;
        this.state = new AffairState(corrections, affair, outcomes);
    }

    Affair corrected() {
        CopySteps copies = new CopySteps(state);
        QuotationSteps quotations = new QuotationSteps(state);
        GroupSteps groups = new GroupSteps(state);
        for (Correction correction : corrections.inForce()) {
            missing(correction);
            copies.apply(correction, outcomes);
            quotations.apply(correction, outcomes);
            groups.apply(correction, outcomes);
        }
        Retelling retelling = new Retelling(state);
        retelling.quotations();
        retelling.storiesAndOccurrences();
        return state.affair();
    }

    private void missing(Correction correction) {
        if (correction.change() instanceof Change.Unknown unknown) {
            outcomes.note(correction, "this version of the program does not know \"" + unknown.kind() + "\"");
        }
        for (Target target : correction.about()) {
            if (target.what() == What.ACTOR && corrections.actorIds(target).isEmpty()) {
                outcomes.note(correction, "nobody in the record is " + target.words() + " (" + target.mark() + ")");
            }
        }
        Touched.all(correction)
                .filter(id -> !state.found.hasReport(id))
                .findFirst()
                .ifPresent(id -> outcomes.note(correction, "report " + id + " is not in the record"));
    }
}
