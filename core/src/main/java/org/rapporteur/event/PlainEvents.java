package org.rapporteur.event;

import java.util.List;
import org.rapporteur.actor.Discourse;
import org.rapporteur.actor.ReportActors;
import org.rapporteur.annotation.SentenceView;

/** Events told so plainly that a lexicon of patterns finds them, for where the encoder reads none. */
final class PlainEvents {

    private static final double VERB = 0.9;
    private static final double NOUN = 0.8;

    private final EventLexicon lexicon = new EventLexicon();
    private final StatusWords status = new StatusWords();

    /** The events of a sentence, in text order. */
    List<EventMatch> in(SentenceView view, ReportActors resolver, Discourse discourse) {
        return new PatternMatcher(view, lexicon, resolver, discourse)
                .find().stream().map(match -> event(view, match)).toList();
    }

    private EventMatch event(SentenceView view, PatternMatch match) {
        EventPattern pattern = match.pattern();
        return new EventMatch(
                pattern.type(),
                pattern.mode(),
                status.of(view, match),
                match.actors(),
                match.recipients(),
                match.reciprocal(),
                view.span(match.triggerFrom(), match.triggerTo()),
                view.span(match.from(), match.to()),
                pattern.noun() ? NOUN : VERB);
    }
}
