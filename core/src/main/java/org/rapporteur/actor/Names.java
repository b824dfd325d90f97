package org.rapporteur.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor.Kind;
import org.rapporteur.actor.NameMarks.Mark;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.text.WordList;

/** Who is meant by a phrase that holds a name: people of the report, what the lexicon knows, and names that nobody explains. */
final class Names {

    private static final Set<String> ORGANISATION_WORDS =
            WordList.read(Names.class, "organisation-words.txt").asSet();

    /** Nouns that only a person is called. */
    private static final String PERSONS =
            ".*(consultant|assistant|ant|ist|woman|man|person|mother|father|mum|dad|son|daughter|wife|husband|widow|aide"
                    + "|lawyer|teacher|nurse|doctor|predecessor|successor|colleague|neighbour|witness|resident)";

    private final ActorLexicon lexicon;
    private final People people;
    private final NameKinds kinds;
    private final ShortNames shortNames;

    Names(ActorLexicon lexicon, People people, NameKinds kinds, ShortNames shortNames) {
        this.lexicon = lexicon;
        this.people = people;
        this.kinds = kinds;
        this.shortNames = shortNames;
    }

    /** The one named; null where the phrase's name is no name, or only an owner's. */
    @Nullable
    ActorReference find(Phrase phrase) {
        List<People.Mention> named = people.within(phrase.view().span(phrase.from(), phrase.head()));
        int comma = named.isEmpty() ? apposition(phrase) : -1;
        if (comma > 0) {
            named = people.within(phrase.view().span(comma, phrase.to()));
        }
        if (!named.isEmpty()) {
            People.Mention mention = named.get(named.size() - 1);
            int next = phrase.view().indexAt(mention.span().end());
            boolean owner = NounPhrases.isPossessive(phrase.view(), next) && next + 1 < phrase.to();
            return owner
                    ? null
                    : ActorReference.resolved(phrase.words(), mention.person().actor(lexicon));
        }
        ActorReference surname = surname(phrase);
        return surname != null ? surname : known(phrase);
    }

    /**
     * The comma before a name that explains a description: "the head of the ministry, Jane Doe", "her predecessor, the
     * former admiral Jane Doe"; -1 for none.
     */
    private static int apposition(Phrase phrase) {
        SentenceView view = phrase.view();
        for (int i = phrase.head(); i + 1 < phrase.to(); i++) {
            if (view.is(i, ",")) {
                int name = i + 1;
                while (name < phrase.to()
                        && !view.isCapitalised(name)
                        && view.pos(name).matches("DET|ADJ|NOUN|ADV")) {
                    name++;
                }
                return name < phrase.to() && view.isCapitalised(name) ? i : -1;
            }
        }
        return -1;
    }

    /** A surname that several people bear: unresolved. */
    private @Nullable ActorReference surname(Phrase phrase) {
        SentenceView view = phrase.view();
        int last = phrase.head() - 1;
        boolean possessive = NounPhrases.isPossessive(view, last);
        if (possessive || !view.isCapitalised(last) || lexicon.country(view.form(last)) != null) {
            return null;
        }
        List<Person> candidates = people.byName(view.form(last));
        if (candidates.size() < 2) {
            return null;
        }
        return ActorReference.unresolved(
                phrase.words(),
                candidates.stream().map(person -> person.actor(lexicon)).toList());
    }

    /** A country, organisation or outlet that is the head itself: "the Kremlin", "Russia's state-owned TASS". */
    private @Nullable ActorReference known(Phrase phrase) {
        ActorReference called = shortNames.find(phrase);
        if (called != null) {
            return called;
        }
        int last = phrase.head() - 1;
        Mark mark = phrase.marks().at(last);
        String id = phrase.marks().value(last);
        if ((mark == Mark.COUNTRY || mark == Mark.ORGANISATION) && id != null) {
            Actor actor = lexicon.byId(id);
            return actor == null ? null : ActorReference.resolved(phrase.words(), actor);
        }
        return outletBefore(phrase);
    }

    /** "Spanish newspaper El Pais", "the TASS news agency": the outlet's name anywhere in a phrase about an outlet. */
    private @Nullable ActorReference outletBefore(Phrase phrase) {
        if (!phrase.noun()
                .matches("agency|outlet|newspaper|magazine|channel|broadcaster|network|website|daily|site|station")) {
            return null;
        }
        for (int i = phrase.from(); i < phrase.head(); i++) {
            String id =
                    phrase.marks().at(i) == Mark.ORGANISATION ? phrase.marks().value(i) : null;
            Actor actor = id == null ? null : lexicon.byId(id);
            if (actor != null && actor.kind() == Kind.OUTLET) {
                return ActorReference.resolved(phrase.words(), actor);
            }
        }
        return null;
    }

    /**
     * A capitalised name nobody explains: a person where it has up to three plain words, else an organisation. Null
     * where the phrase's head is no name.
     */
    @Nullable
    Actor unknown(Phrase phrase) {
        SentenceView view = phrase.view();
        Actor apposed = apposed(phrase);
        if (apposed != null) {
            return apposed;
        }
        int head = phrase.head();
        int first = phrase.from();
        while (first < head && !view.isCapitalised(first)) {
            first++;
        }
        boolean opens = first == 0 && view.pos(0).equals("NOUN");
        boolean name = first < head
                && view.isCapitalised(head - 1)
                && !view.pos(head - 1).equals("PRON")
                && !(opens && head == first + 1 && view.pos(head - 1).equals("NOUN"));
        int begin = first < head && view.isAny(first, "the a an") ? first + 1 : own(view, first, head);
        if (!name || begin >= head || ActorLexicon.slug(view.words(begin, head)).isEmpty()) {
            return null;
        }
        return unknown(phrase, begin, view.words(begin, head));
    }

    /** Where the name itself begins: "U.S. rival Qualtrom", "California-based Qualtrom". */
    private static int own(SentenceView view, int first, int head) {
        int own = head;
        for (int i = head - 1; i >= first; i--) {
            boolean based = view.lower(i).matches(".+-(?:based|born|led|owned|backed|run|listed)");
            if (based || !(view.isCapitalised(i) || view.pos(i).matches("ADP|DET|CCONJ|PART|PUNCT|NUM|X"))) {
                break;
            }
            own = view.isCapitalised(i) ? i : own;
        }
        return own;
    }

    private Actor unknown(Phrase phrase, int begin, String name) {
        boolean personal = !phrase.view().is(phrase.from(), "the")
                && begin == phrase.from()
                && name.matches("\\p{Lu}[\\p{L}.'\u2019-]+( \\p{L}[\\p{L}.'\u2019-]+){0,2}");
        String country = null;
        for (int i = begin; i < phrase.head(); i++) {
            country = phrase.marks().at(i) == Mark.COUNTRY ? phrase.marks().value(i) : country;
        }
        boolean body =
                kinds.isOther(name) || ORGANISATION_WORDS.contains(phrase.view().form(phrase.head() - 1));
        Kind kind = personal && country == null && !isShouted(name) && !body ? Kind.PERSON : Kind.ORGANISATION;
        String id = ActorLexicon.slug(name);
        return new Actor(kind == Kind.PERSON ? id : "org:" + id, name, kind, country, List.of());
    }

    /** "The maker, Sunder Lifecare": a description that a name explains. */
    @Nullable
    Actor apposed(Phrase phrase) {
        SentenceView view = phrase.view();
        int comma = apposition(phrase);
        boolean one = phrase.head() - phrase.from() == 1 && view.is(phrase.from(), "one");
        boolean description = comma > 0
                && !view.isCapitalised(phrase.head() - 1)
                && (phrase.isDefinite() || phrase.isIndefinite() || one);
        if (!description) {
            return null;
        }
        int end = comma + 1;
        while (end < phrase.to() && view.isCapitalised(end)) {
            end++;
        }
        if (end < phrase.to() || phrase.marks().at(comma + 1) != Mark.NONE) {
            return null;
        }
        String name = view.words(comma + 1, end);
        boolean personal = phrase.office() != null
                || name.split(" ").length > 3
                || phrase.noun().matches(PERSONS);
        String id = ActorLexicon.slug(name);
        return id.isEmpty()
                ? null
                : new Actor(
                        personal ? id : "org:" + id, name, personal ? Kind.PERSON : Kind.ORGANISATION, null, List.of());
    }

    /** A lone word in capitals is an acronym. */
    private static boolean isShouted(String name) {
        return name.indexOf(' ') < 0 && name.equals(name.toUpperCase(Locale.ROOT));
    }
}
