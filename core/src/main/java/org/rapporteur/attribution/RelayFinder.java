package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.attribution.RelayPhrases.Found;
import org.rapporteur.attribution.RelayPhrases.Place;
import org.rapporteur.attribution.RelayPhrases.Whom;

/**
 * Finds in one sentence the words that name who passes on what others say: phrases ("according to a readout carried by
 * the agency"), and outlets and documents with a verb of their own (", the agency reported").
 */
final class RelayFinder {

    private static final String REPORTS = NewsWords.joined("report");

    private final RelayPhrases phrases;
    private final SentenceView view;
    private final CarrierNames carriers;

    RelayFinder(RelayPhrases phrases, SentenceView view, CarrierNames carriers) {
        this.phrases = phrases;
        this.view = view;
        this.carriers = carriers;
    }

    /** Everything in the sentence that names who passes on, its phrases first. */
    List<Found> all() {
        List<Found> found = new ArrayList<>(phrases());
        found.addAll(reported());
        return found;
    }

    /** The phrases of {@code relays.tsv} that name whom they can name, in text order. */
    List<Found> phrases() {
        return phrases.in(view).stream().filter(this::fits).toList();
    }

    private boolean fits(Found one) {
        Range named = one.named();
        return switch (one.whom()) {
            case ANY -> true;
            case CARRIER -> carriers.isCarrier(named) || isCitedByCarrier(one);
            case NAME -> view.isCapitalised(named.to() - 1) || carriers.isCarrier(named);
        };
    }

    /** ", the agency reported, citing the minister's adviser": whom a carrier cites passes on what another said. */
    private boolean isCitedByCarrier(Found one) {
        int verb = one.at() - 2;
        boolean cites = one.place() == Place.BEFORE && view.is(one.at() - 1, ",") && view.isAny(verb, REPORTS);
        Range subject = cites ? Subjects.before(view, verb, 0) : Range.NONE;
        return !subject.isNone() && carriers.isCarrier(subject);
    }

    /** "…, the agency reported", "…, a copy of the letter shows": a carrier with a verb of its own after the words. */
    private List<Found> reported() {
        List<Found> found = new ArrayList<>();
        for (int i = 1; i < view.size(); i++) {
            Range subject = view.isQuoted(i) || !view.isAny(i, REPORTS) ? Range.NONE : Subjects.before(view, i, 0);
            if (subject.isNone()) {
                continue;
            }
            int before = subject.from() - 1;
            boolean parenthesis = view.isAny(before, ", ( \u2013 \u2014 -") || view.isQuoted(before);
            boolean quotes = view.isAny(i, "quoted quotes cited cites") && quotesAs(view, i);
            if ((parenthesis || quotes) && carriers.isCarrier(subject)) {
                found.add(new Found(subject.from(), subject, Whom.CARRIER, Place.AFTER));
            }
        }
        return found;
    }

    /** "quoted the officer as saying": whether somebody is quoted after a verb. */
    static boolean quotesAs(SentenceView view, int verb) {
        for (int i = verb + 1; i < view.size(); i++) {
            if (view.is(i, "as") && view.isAny(i + 1, "saying telling writing warning adding calling describing")) {
                return true;
            }
        }
        return false;
    }
}
