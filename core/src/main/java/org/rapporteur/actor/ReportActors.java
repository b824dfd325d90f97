package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.actor.NameMarks.Mark;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.text.Span;

/**
 * Who is meant by words of one report: names, surnames, offices, capitals, descriptions and pronouns. What is not
 * settled stays unresolved, with candidates.
 */
public final class ReportActors {

    private final ActorLexicon lexicon;
    private final People people;
    private final Names names;
    private final OfficePhrases offices;
    private final Cast cast;
    private final Plurals plurals;
    private final Pronouns pronouns;
    private final Descriptions descriptions;
    private final Carriers carriers;
    private final MarkCache cache;

    private ReportActors(AnnotatedText text, ActorLexicon lexicon, NameKinds kinds, People people) {
        this.lexicon = lexicon;
        this.people = people;
        this.cache = new MarkCache(lexicon);
        this.names = new Names(lexicon, people, kinds, new ShortNames(lexicon, text.text()));
        Holders holders = new Holders(people);
        this.offices = new OfficePhrases(lexicon, people, holders, text.report().published());
        this.cast = Cast.of(text, lexicon, people, names, offices);
        this.plurals = new Plurals(lexicon, cast, holders);
        this.pronouns = new Pronouns(lexicon, cast, plurals);
        this.descriptions = new Descriptions(lexicon, cast, holders, pronouns, offices);
        this.carriers = new Carriers(lexicon);
    }

    /** Reads a report's people; the words of all its sentences count, wherever they stand. */
    public static ReportActors of(AnnotatedText text, ActorLexicon lexicon) {
        NameKinds kinds = NameKinds.of(text);
        return new ReportActors(text, lexicon, kinds, People.of(text, lexicon, kinds));
    }

    /**
     * Who is meant by a noun phrase, the tokens {@code [from, to)}: one reference, or several for a joint source. Never
     * empty.
     */
    public List<ActorReference> resolve(SentenceView view, int from, int to, Discourse discourse) {
        if (to - from == 1 && view.isAny(from, "who which that")) {
            return relative(view, from, discourse);
        }
        if (to - from == 1 && (view.pos(from).equals("PRON") || view.is(from, "both"))) {
            return pronouns.find(view, from, discourse);
        }
        if (to - from == 1 && view.isAny(from, "neither none nobody either each")) {
            return List.of(ActorReference.unresolved(view.span(from, to), List.of()));
        }
        int end = to;
        while (end - 1 > from && view.isAny(end - 1, ", ; :")) {
            end--;
        }
        Phrase phrase = Phrase.of(view, cache.of(view), from, end);
        List<ActorReference> joint = joint(phrase, discourse);
        return joint.isEmpty() ? List.of(single(phrase, discourse)) : joint;
    }

    /** "Smith and Jones", "Moscow and Beijing": each side a name; "Moscow and Beijing's top diplomats". */
    private List<ActorReference> joint(Phrase phrase, Discourse discourse) {
        SentenceView view = phrase.view();
        for (int i = phrase.from() + 1; i + 1 < phrase.head(); i++) {
            if (!view.is(i, "and") || !view.isCapitalised(i + 1)) {
                continue;
            }
            List<ActorReference> plural = plurals.find(phrase);
            if (!plural.isEmpty()) {
                return plural;
            }
            if (isShared(phrase, i)) {
                return List.of();
            }
            ActorReference left = single(Phrase.of(view, phrase.marks(), phrase.from(), i), discourse);
            ActorReference right = single(Phrase.of(view, phrase.marks(), i + 1, phrase.head()), discourse);
            if (left.isResolved() && right.isResolved()) {
                return List.of(left, right);
            }
        }
        return plurals.find(phrase);
    }

    /** "Polish and Hungarian farm groups": two adjectives of one noun, not two who speak. */
    private static boolean isShared(Phrase phrase, int and) {
        SentenceView view = phrase.view();
        return view.pos(and - 1).equals("ADJ")
                && !view.isCapitalised(phrase.head() - 1)
                && view.pos(phrase.head() - 1).equals("NOUN");
    }

    private ActorReference single(Phrase phrase, Discourse discourse) {
        ActorReference held = offices.findOf(phrase);
        if (held != null) {
            return held;
        }
        ActorReference named = names.find(phrase);
        if (named != null) {
            return named;
        }
        boolean described = phrase.office() != null || phrase.noun().equals("counterpart");
        Actor unknown = described ? names.apposed(phrase) : names.unknown(phrase);
        return unknown != null
                ? ActorReference.resolved(phrase.words(), unknown)
                : descriptions.find(phrase, discourse);
    }

    private List<ActorReference> relative(SentenceView view, int at, Discourse discourse) {
        Span words = view.span(at, at + 1);
        int last = view.is(at - 1, ",") ? at - 2 : at - 1;
        int start = last < 0 ? -1 : NounPhrases.startOf(view, last, 0);
        if (start < 0) {
            return List.of(ActorReference.unresolved(words, List.of()));
        }
        List<ActorReference> meant = new ArrayList<>();
        for (ActorReference one : resolve(view, start, last + 1, discourse)) {
            meant.add(new ActorReference(words, one.actor(), one.candidates()));
        }
        return meant;
    }

    /** The countries that words of a phrase name, in its order, each once; empty for none. */
    public List<ActorReference> countriesWithin(SentenceView view, int from, int to) {
        NameMarks marks = cache.of(view);
        Map<String, ActorReference> found = new LinkedHashMap<>();
        for (int i = from; i < to; i++) {
            String id = marks.at(i) == Mark.COUNTRY ? marks.value(i) : null;
            Actor country = id == null ? null : lexicon.byId(id);
            if (country != null) {
                found.putIfAbsent(
                        country.id(), ActorReference.resolved(view.token(i).span(), country));
            }
        }
        return List.copyOf(found.values());
    }

    /** Whether an actor is known beforehand or as a person whom the report presents. */
    public boolean isKnown(Actor actor) {
        return lexicon.byId(actor.id()) != null
                || people.all().stream()
                        .anyMatch(person -> person.actor(lexicon).id().equals(actor.id()));
    }

    /** Whether words name an outlet, agency or document: someone who passes on rather than speaks for themselves. */
    public boolean isRelay(SentenceView view, int from, int to, ActorReference reference) {
        Actor actor = reference.actor();
        boolean person = actor != null && actor.kind() == Actor.Kind.PERSON && isKnown(actor);
        return !person && carriers.isCarrier(Phrase.of(view, cache.of(view), from, to), reference);
    }

    /** Whether words name an outlet: one that is known, or one by its kind, "state radio", "the Bergen Gazette". */
    public boolean isOutlet(SentenceView view, int from, int to, ActorReference reference) {
        Actor actor = reference.actor();
        boolean person = actor != null && actor.kind() == Actor.Kind.PERSON && isKnown(actor);
        return !person && carriers.isOutlet(Phrase.of(view, cache.of(view), from, to), reference);
    }

    /** Whether words are a name of which the report tells nothing else and that no list knows. */
    public boolean isStranger(SentenceView view, int from, int to, ActorReference reference) {
        Actor actor = reference.actor();
        return actor != null
                && view.isCapitalised(from)
                && lexicon.byId(actor.id()) == null
                && cast.isStranger(actor.id(), view.span(from, to));
    }

    /** What the phrase is called when it passes something on: an outlet's name, the body that issued a document. */
    public String relayName(SentenceView view, int from, int to, ActorReference reference) {
        return carriers.name(Phrase.of(view, cache.of(view), from, to), reference);
    }
}
