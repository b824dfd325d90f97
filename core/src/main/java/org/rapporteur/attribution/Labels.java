package org.rapporteur.attribution;

import java.util.List;
import java.util.Optional;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Discourse;
import org.rapporteur.actor.ReportActors;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.Quotation;
import org.rapporteur.annotation.SentenceView;

/**
 * Sources given by layout rather than by a verb: headlines ("Oslo: quotas will stand") and signatures ("…" – Jane Doe).
 */
final class Labels {

    private static final int LONGEST_SOURCE = 6;

    private Labels() {}

    /** A headline's statement, where what stands before its colon can speak. */
    static List<Draft> headline(SentenceView view, ReportActors actors, Discourse discourse) {
        int colon = colon(view);
        if (colon < 0 || view.size() - colon < 4) {
            return List.of();
        }
        Draft draft = labelled(view, colon, actors, discourse);
        Actor actor = draft.sources.get(0).actor();
        boolean speaks = actor != null && actor.kind() != Actor.Kind.OUTLET && actors.isKnown(actor);
        return speaks && hasVerb(view, colon + 1) ? List.of(draft) : List.of();
    }

    private static boolean hasVerb(SentenceView view, int from) {
        for (int i = from; i < view.size(); i++) {
            boolean verb = view.pos(i).equals("VERB") || view.pos(i).equals("AUX");
            if (verb && !view.lower(i).endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    private static int colon(SentenceView view) {
        for (int i = 1; i <= Math.min(LONGEST_SOURCE, view.size() - 1); i++) {
            if (view.is(i, ":")) {
                return view.isQuoted(0) ? -1 : i;
            }
        }
        return -1;
    }

    private static Draft labelled(SentenceView view, int colon, ReportActors actors, Discourse discourse) {
        Draft draft = new Draft(view, null);
        draft.source(0, colon);
        draft.sources = actors.resolve(view, 0, colon, discourse);
        draft.cueSpan = view.token(colon).span();
        if (colon + 1 < view.size()) {
            draft.content.add(view.span(colon + 1, view.size()));
        }
        draft.confidence = 0.6;
        return draft;
    }

    /** A quotation signed with a name after a dash. */
    static Optional<Draft> signature(SentenceView view, ReportActors actors, Discourse discourse) {
        int dash = view.size() - 1;
        while (dash > 0 && !view.isAny(dash, "\u2014 \u2013 \u2015 -- -")) {
            dash--;
        }
        boolean quoted = dash > 0 && view.isQuoted(dash - 1) && !view.isQuoted(dash);
        int end = quoted ? NounPhrases.endOf(view, dash + 1, view.size()) : -1;
        if (end < 0 || !view.isCapitalised(dash + 1) || end - dash > 12) {
            return Optional.empty();
        }
        Draft draft = new Draft(view, null);
        draft.source(dash + 1, end);
        draft.sources = actors.resolve(view, dash + 1, end, discourse);
        draft.cueSpan = view.token(dash).span();
        Quotation quotation = view.text().quotations().get(view.quotation(dash - 1));
        draft.content.add(quotation.marked());
        draft.confidence = 0.8;
        return Optional.of(draft);
    }
}
