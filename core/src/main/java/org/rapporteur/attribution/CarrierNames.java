package org.rapporteur.attribution;

import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.Discourse;
import org.rapporteur.actor.ReportActors;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;

/** Which words of one sentence name somebody who passes on what others say: outlets, agencies, documents. */
final class CarrierNames {

    private final SentenceView view;
    private final ReportActors actors;
    private final Discourse discourse;

    CarrierNames(SentenceView view, ReportActors actors, Discourse discourse) {
        this.view = view;
        this.actors = actors;
        this.discourse = discourse;
    }

    /** Whether words name an outlet or a document. */
    boolean isCarrier(Range named) {
        Range bare = bare(named);
        return actors.isRelay(view, bare.from(), bare.to(), first(bare)) || reports(named.from(), named.to());
    }

    /** Whether words name an outlet, which has what it reports from whom it cites, be that a document. */
    boolean isReporter(Range range) {
        return reports(range.from(), range.to()) || actors.isOutlet(view, range.from(), range.to(), first(range));
    }

    /** An outlet, or a name that nobody explains and that is spoken to once: who else would be told in the news? */
    boolean isPublisher(Range addressee) {
        ActorReference reference = first(addressee);
        return reports(addressee.from(), addressee.to())
                || actors.isOutlet(view, addressee.from(), addressee.to(), reference)
                || actors.isStranger(view, addressee.from(), addressee.to(), reference);
    }

    /** "a readout" of "a readout carried by the agency", which names two who pass on. */
    Range bare(Range named) {
        for (int i = named.from() + 1; i + 1 < named.to(); i++) {
            boolean passed = view.lower(i).endsWith("ed") || view.isAny(i, "seen sent");
            if (passed && view.isAny(i + 1, "by to") && NounPhrases.isHead(view, i - 1)) {
                return new Range(named.from(), i);
            }
        }
        return named;
    }

    Relay relay(Range named) {
        return Draft.relay(actors, view, named.from(), named.to(), first(named));
    }

    /** "…, UNA reports.": a name that nobody explains, and whose whole clause is that it reports. */
    private boolean reports(int from, int to) {
        boolean reports = view.is(from - 1, ",") && to - from <= 3 && view.isAny(to, "reports reported");
        boolean closes = to + 1 >= view.size() || view.isAny(to + 1, ". , on citing quoting") || view.isTime(to + 1);
        if (!reports || !closes || !view.isCapitalised(to - 1)) {
            return false;
        }
        Actor actor = first(new Range(from, to)).actor();
        return actor == null || !actors.isKnown(actor);
    }

    private ActorReference first(Range range) {
        return actors.resolve(view, range.from(), range.to(), discourse).get(0);
    }
}
