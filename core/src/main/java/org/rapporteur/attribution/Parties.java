package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.Discourse;
import org.rapporteur.actor.ReportActors;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.text.Span;

/** Whom a noun phrase inside a statement is about: the owner of a deed or plan where the words name one, else itself. */
final class Parties {

    /** Source words of somebody who speaks for a country. */
    private static final String OFFICIALS =
            "(?is).*\\b(secretary|minister|ambassador|admiral|general|president|spokes\\w+|envoy|official|premier)\\b.*";

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
        boolean self = view.isAny(
                owner.from(),
                "i we my our us me myself itself himself herself themselves who which there what whatever everything anything nothing something");
        if (self) {
            return parties;
        }
        Span words = view.span(owner.from(), owner.to());
        for (ActorReference one : actors.resolve(view, owner.from(), owner.to(), discourse)) {
            if (!isSpeaker(one.actor())) {
                parties.add(new ActorReference(words, one.actor(), one.candidates()));
            } else if (isAnothersOwn(view, owner, phrase)) {
                parties.add(ActorReference.unresolved(words, List.of()));
            }
        }
        return parties;
    }

    /**
     * "Lind dismissed his remarks", "the ministry said the company never paid": who is judged in such words is rarely
     * the one who judges, even where nobody else is in sight.
     */
    private boolean isAnothersOwn(SentenceView view, Range owner, Range phrase) {
        if (owner.to() - owner.from() == 1
                && (isCrossed(view, owner.from())
                        || (view.isAny(owner.from(), "him her them") && owner.to() == phrase.to()))) {
            return true;
        }
        boolean pronoun =
                draft.hasSource() && draft.view.pos(draft.sourceTo - 1).equals("PRON");
        boolean owned = owner.to() < phrase.to() && view.isAny(owner.from(), "his her its their");
        return !pronoun && (owned || isOtherNoun(view, owner));
    }

    /** Who said what "that" takes up: the speaker before, where it is somebody else; the words alone where none is. */
    ActorReference saidBefore(Span words, List<Draft> drafts) {
        ActorReference before = ActorReference.unresolved(words, List.of());
        for (Draft one : drafts) {
            boolean earlier = one.begin() < draft.begin() && one.sources.size() == 1 && !one.equals(draft.parent);
            ActorReference source = earlier ? one.sources.get(0) : null;
            before = source == null || isSpeaker(source.actor())
                    ? before
                    : source.isResolved() ? new ActorReference(words, source.actor(), List.of()) : source;
        }
        return before;
    }

    /** To whom the statement was said. */
    Optional<ActorReference> addressee() {
        return Optional.ofNullable(draft.addressee);
    }

    /** Whether words mean the speaker: we, it, or the speaker's own name or country. */
    boolean isSelf(SentenceView view, Range phrase) {
        if (phrase.isNone()) {
            return false;
        }
        if (phrase.to() - phrase.from() == 1 && view.isAny(phrase.from(), "i we it he she they")) {
            boolean first = view.isAny(phrase.from(), "i we");
            return first || (!view.isQuoted(phrase.from()) && !isOtherPronoun(view, phrase.from()));
        }
        if (isOtherNoun(view, phrase)) {
            return false;
        }
        return actors.resolve(view, phrase.from(), phrase.to(), discourse).stream()
                .anyMatch(one -> isSpeaker(one.actor()) || isHouse(one.actor()));
    }

    /** "He said she had lied": a pronoun that cannot be the speaker, or means somebody else for certain. */
    private boolean isOtherPronoun(SentenceView view, int at) {
        boolean crossed = isCrossed(view, at);
        if (crossed || draft.sources.stream().noneMatch(ActorReference::isResolved)) {
            return crossed;
        }
        return actors.resolve(view, at, at + 1, discourse).stream()
                .allMatch(one -> one.actor() != null && !isSpeaker(one.actor()) && !isHouse(one.actor()));
    }

    /** "she", said by "he". */
    private boolean isCrossed(SentenceView view, int at) {
        String source = draft.hasSource() ? draft.view.lower(draft.sourceTo - 1) : "";
        return (source.equals("he") && view.isAny(at, "she her")) || (source.equals("she") && view.isAny(at, "he his"));
    }

    /** "the company", said by a ministry: a noun that the source's own words do not hold. */
    private boolean isOtherNoun(SentenceView view, Range phrase) {
        return view.is(phrase.from(), "the")
                && view.pos(phrase.to() - 1).equals("NOUN")
                && !view.isCapitalised(phrase.to() - 1)
                && draft.hasSource()
                && !draft.view
                        .words(draft.sourceFrom, draft.sourceTo)
                        .toLowerCase(Locale.ROOT)
                        .contains(view.lower(phrase.to() - 1));
    }

    /** Whether words name the country of an official of whom the report tells no other: "India backs the bid", a minister said. */
    boolean isLikelyOwnCountry(SentenceView view, Range phrase) {
        Actor speaker = draft.sources.size() == 1 ? draft.sources.get(0).actor() : null;
        boolean official = speaker != null
                && speaker.country() == null
                && draft.hasSource()
                && draft.view.words(draft.sourceFrom, draft.sourceTo).matches(OFFICIALS);
        return official
                && !phrase.isNone()
                && actors.resolve(view, phrase.from(), phrase.to(), discourse).stream()
                        .map(ActorReference::actor)
                        .allMatch(one -> one != null && one.kind() == Actor.Kind.COUNTRY);
    }

    /** Whether the speaker speaks for a body or country: "its envoy", "the head of the Arab League". */
    private boolean isHouse(@Nullable Actor actor) {
        boolean body = actor != null
                && (actor.kind() == Actor.Kind.COUNTRY || actor.kind() == Actor.Kind.ORGANISATION)
                && draft.hasSource();
        if (!body || actor == null) {
            return false;
        }
        SentenceView view = draft.view;
        if (view.isAny(draft.sourceFrom, "its their")) {
            return actors.resolve(view, draft.sourceFrom, draft.sourceFrom + 1, discourse).stream()
                    .map(ActorReference::actor)
                    .allMatch(one -> one == null || one.id().equals(actor.id()));
        }
        return view.words(draft.sourceFrom, draft.sourceTo).contains(actor.name());
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
    private Range owner(SentenceView view, Range phrase) {
        boolean somebody = phrase.to() - phrase.from() > 1 && isSomebody(view, phrase.to() - 1);
        for (int i = phrase.from() + 1; i < phrase.to() - 1 && !somebody; i++) {
            if (NounPhrases.isPossessive(view, i) && !view.isTime(i - 1) && !view.isAny(i - 1, "year week month day")) {
                return new Range(phrase.from(), i);
            }
        }
        boolean own = view.isAny(phrase.from(), "his her its their") && phrase.to() - phrase.from() > 1;
        if (own && !somebody) {
            return new Range(phrase.from(), phrase.from() + 1);
        }
        int first = view.isAny(phrase.from(), "the this these") ? phrase.from() + 1 : phrase.from();
        if (view.pos(first).equals("ADJ") && view.isCapitalised(first) && first + 1 < phrase.to() && !somebody) {
            Range country = new Range(first, first + 1);
            return isCountry(view, country) ? country : phrase;
        }
        for (int i = phrase.from() + 1; i + 1 < view.size() && i <= phrase.to(); i++) {
            boolean joins = view.isAny(i, "of by from") && !isSomebody(view, i - 1) && !view.isCapitalised(i - 1);
            int at = view.is(i + 1, "the") ? i + 2 : i + 1;
            if (joins && view.isCapitalised(at) && !view.isTime(at)) {
                int end = NounPhrases.endOf(view, i + 1, view.size());
                return end > 0 ? new Range(i + 1, end) : phrase;
            }
        }
        return phrase;
    }

    private boolean isCountry(SentenceView view, Range phrase) {
        Actor actor = actors.resolve(view, phrase.from(), phrase.to(), discourse)
                .get(0)
                .actor();
        return actor != null && actor.kind() == Actor.Kind.COUNTRY;
    }

    /** Whether a phrase names somebody, or is none. */
    boolean isSomebodyOrNone(SentenceView view, Range phrase) {
        return phrase.isNone() || isSomebody(view, phrase);
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
                        + "|ministry|court|company|club|council|side|forces|embassy|officials?|counterpart|exporters)");
    }
}
