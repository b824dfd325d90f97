package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.Discourse;
import org.rapporteur.actor.ReportActors;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;

/** Whom a noun phrase inside a statement is about: the owner of a deed or plan where the words name one, else itself. */
final class Parties {

    private final Draft draft;
    private final ReportActors actors;
    private final Discourse discourse;

    Parties(Draft draft, ReportActors actors, Discourse discourse) {
        this.draft = draft;
        this.actors = actors;
        this.discourse = discourse;
    }

    /** The parties of a phrase, none of them the speaker; empty where there is none. */
    List<ActorReference> of(SentenceView view, Range phrase) {
        List<ActorReference> parties = new ArrayList<>();
        if (phrase.isNone() || view.isTime(phrase.from())) {
            return parties;
        }
        Range owner = owner(view, phrase);
        boolean self =
                view.isAny(owner.from(), "i we my our us me myself itself himself herself themselves who which there");
        if (self) {
            return parties;
        }
        for (ActorReference one : actors.resolve(view, owner.from(), owner.to(), discourse)) {
            if (!isSpeaker(one.actor())) {
                parties.add(new ActorReference(view.span(owner.from(), owner.to()), one.actor(), one.candidates()));
            }
        }
        return parties;
    }

    /** Whether words mean the speaker: we, it, or the speaker's own name or country. */
    boolean isSelf(SentenceView view, Range phrase) {
        if (phrase.isNone()) {
            return false;
        }
        if (phrase.to() - phrase.from() == 1 && view.isAny(phrase.from(), "i we it he she they")) {
            return !view.isQuoted(phrase.from()) || view.isAny(phrase.from(), "i we");
        }
        return actors.resolve(view, phrase.from(), phrase.to(), discourse).stream()
                .anyMatch(one -> isSpeaker(one.actor()));
    }

    boolean isSpeaker(@Nullable Actor actor) {
        return actor != null
                && draft.sources.stream()
                        .map(ActorReference::actor)
                        .anyMatch(source -> source != null
                                && (source.id().equals(actor.id())
                                        || (actor.kind() == Actor.Kind.COUNTRY
                                                && actor.id().equals(source.country()))));
    }

    /** "China's decision", "Dutch objections", "the proposals of Brussels", "a raid by Oslo": the owner's words. */
    private static Range owner(SentenceView view, Range phrase) {
        for (int i = phrase.from() + 1; i < phrase.to() - 1; i++) {
            if (NounPhrases.isPossessive(view, i) && !view.isTime(i - 1) && !view.isAny(i - 1, "year week month day")) {
                return new Range(phrase.from(), i);
            }
        }
        boolean own = view.isAny(phrase.from(), "his her its their") && phrase.to() - phrase.from() > 1;
        if (own && !isSomebody(view, phrase.to() - 1)) {
            return new Range(phrase.from(), phrase.from() + 1);
        }
        for (int i = phrase.from() + 1; i + 1 < view.size() && i <= phrase.to(); i++) {
            boolean joins = view.isAny(i, "of by from") && !isSomebody(view, i - 1);
            int at = view.is(i + 1, "the") ? i + 2 : i + 1;
            if (joins && view.isCapitalised(at) && !view.isTime(at)) {
                int end = NounPhrases.endOf(view, i + 1, view.size());
                return end > 0 ? new Range(i + 1, end) : phrase;
            }
        }
        return phrase;
    }

    /** Whether a phrase names somebody who can be blamed: a person, a country, a body, or what is theirs. */
    boolean isSomebody(SentenceView view, Range phrase) {
        Range owner = owner(view, phrase);
        if (owner.from() != phrase.from() || owner.to() != phrase.to()) {
            return true;
        }
        return actors.resolve(view, owner.from(), owner.to(), discourse).stream()
                .map(ActorReference::actor)
                .anyMatch(actor -> actor != null
                        && !actor.id().startsWith("document:")
                        && (actor.kind() != Actor.Kind.GROUP || !actor.sectors().isEmpty()));
    }

    /** Whether a noun is a person or a body, which stands for itself whoever owns it. */
    private static boolean isSomebody(SentenceView view, int at) {
        return view.lower(at)
                .matches(".*(er|or|ist|man|woman|men|women|ers|ors|ists|people|chief|chiefs|boss|bosses|president|king"
                        + "|queen|secretary|ambassador|envoy|colleague|friend|government|party|union|army|police"
                        + "|ministry|court|company|club|council|side|forces|officials?|counterpart|exporters)");
    }
}
