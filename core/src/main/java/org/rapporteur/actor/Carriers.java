package org.rapporteur.actor;

import org.rapporteur.actor.Actor.Kind;

/** Who passes on rather than speaks for themselves: outlets, agencies, documents; and what they are called then. */
final class Carriers {

    private final ActorLexicon lexicon;
    private final OutletWords outlets = new OutletWords();

    Carriers(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isCarrier(Phrase phrase, ActorReference reference) {
        return isOutlet(phrase, reference) || lexicon.isDocument(phrase.noun());
    }

    boolean isOutlet(Phrase phrase, ActorReference reference) {
        Actor actor = reference.actor();
        if (actor != null && (actor.kind() == Kind.OUTLET || actor.kind() == Kind.COUNTRY)) {
            return actor.kind() == Kind.OUTLET;
        }
        return outlets.isOutlet(phrase.view(), phrase.from(), phrase.head());
    }

    /**
     * What the phrase is called when it passes something on: the outlet's name, the body that issued a document ("a
     * Chinese foreign ministry readout", "a statement from the ministry"), or its words without the article.
     */
    String name(Phrase phrase, ActorReference reference) {
        Actor actor = reference.actor();
        if (actor != null && actor.kind() != Kind.GROUP && !actor.id().startsWith("document:")) {
            return actor.name();
        }
        int head = phrase.head();
        int to = phrase.to();
        int begin = phrase.view().isAny(phrase.from(), "the a an") && phrase.from() + 1 < to
                ? phrase.from() + 1
                : phrase.from();
        boolean document = lexicon.isDocument(phrase.noun());
        if (document && head + 1 < to && phrase.view().isAny(head, "from by of")) {
            int issuer = phrase.view().isAny(head + 1, "the a an") ? head + 2 : head + 1;
            return phrase.view().words(Math.min(issuer, to - 1), to);
        }
        return document && head - 1 > begin
                ? phrase.view().words(begin, head - 1)
                : phrase.view().words(begin, to);
    }
}
