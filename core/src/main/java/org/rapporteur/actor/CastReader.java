package org.rapporteur.actor;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor.Kind;
import org.rapporteur.actor.Member.Nature;
import org.rapporteur.actor.Member.Place;
import org.rapporteur.actor.NameMarks.Mark;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;

/** Reads the noun phrases of a report's sentences: whom each names or describes, and where. */
final class CastReader {

    private final ActorLexicon lexicon;
    private final People people;
    private final Names names;
    private final Members members;
    private final UnnamedMembers unnamed;

    CastReader(ActorLexicon lexicon, People people, Names names, Members members, UnnamedMembers unnamed) {
        this.lexicon = lexicon;
        this.people = people;
        this.names = names;
        this.members = members;
        this.unnamed = unnamed;
    }

    /** Reads a sentence by its number in the report; call in text order. */
    void read(SentenceView view, int number) {
        NameMarks marks = new NameMarks(view, lexicon);
        int at = 0;
        while (at < view.size()) {
            int end = NounPhrases.baseEnd(view, at, view.size());
            if (end > at) {
                read(view, marks, at, end, number);
            } else if (view.isQuoted(at)) {
                quoted(view, at, number);
            }
            at = Math.max(at + 1, end);
        }
    }

    private void quoted(SentenceView view, int at, int number) {
        for (People.Mention mention : people.within(view.span(at, at + 1))) {
            members.of(mention.person()).add(new Place(mention.span(), number, false, true));
        }
    }

    private void read(SentenceView view, NameMarks marks, int from, int end, int number) {
        boolean pronoun = end - from == 1 && view.pos(from).equals("PRON");
        if (view.isTime(end - 1) || pronoun || isDateline(view, from, end)) {
            return;
        }
        Phrase phrase = Phrase.of(view, marks, from, end);
        boolean subject = SubjectPhrases.isOne(view, from, end);
        List<People.Mention> named = people.within(view.span(from, end));
        for (People.Mention mention : named) {
            int next = view.indexAt(mention.span().end());
            boolean owner = NounPhrases.isPossessive(view, next) && next + 1 < end;
            Member member = members.of(mention.person());
            member.add(new Place(mention.span(), number, subject && !owner, false));
            if (!owner) {
                nouns(view, from, view.indexAt(mention.span().begin()), member);
                explained(view, end, member);
            } else {
                owned(phrase, subject, number);
            }
        }
        if (named.isEmpty() && !isExplained(phrase, subject, number)) {
            owned(phrase, subject, number);
        }
    }

    /** "LONDON (Wire) -": a place in capitals that opens a report. */
    private static boolean isDateline(SentenceView view, int from, int end) {
        String first = view.form(from);
        boolean capitals = first.length() > 3 && first.equals(first.toUpperCase(Locale.ROOT));
        return from == 0 && capitals && view.isAny(end, "( , - \u2013 \u2014 -- / .");
    }

    /** "the former prime minister, Jane Doe": a description whose name follows is no other person. */
    private boolean isExplained(Phrase phrase, boolean subject, int number) {
        SentenceView view = phrase.view();
        int comma = phrase.to();
        int end = view.is(comma, ",") ? NounPhrases.baseEnd(view, comma + 1, view.size()) : -1;
        boolean common = end > 0 && !view.isCapitalised(phrase.head() - 1);
        List<People.Mention> named = common ? people.within(view.span(comma + 1, end)) : List.of();
        boolean closes = !named.isEmpty() && view.indexAt(named.get(0).span().end()) == end;
        Member member = closes ? members.of(named.get(0).person()) : common ? explaining(phrase, comma + 1, end) : null;
        if (member == null) {
            return false;
        }
        member.nouns().add(phrase.noun());
        member.add(new Place(view.span(phrase.from(), phrase.to()), number, subject || phrase.from() == 0, false));
        return true;
    }

    /** "One judge, Adelheid Kortenbrink, dissented": a name of two words or more that explains an office. */
    private @Nullable Member explaining(Phrase phrase, int from, int end) {
        SentenceView view = phrase.view();
        boolean name = end - from > 1 && view.isAny(end, ", . said") && phrase.office() != null;
        for (int i = from; i < end && name; i++) {
            name = view.isCapitalised(i) && phrase.marks().at(i) == Mark.NONE;
        }
        Actor actor = name ? names.unknown(Phrase.of(view, phrase.marks(), from, end)) : null;
        return actor == null || actor.kind() != Kind.PERSON ? null : members.of(actor, Nature.PERSON);
    }

    /** Nouns before a name: "Palmeira striker Idrissa Konaté". */
    private static void nouns(SentenceView view, int from, int to, Member member) {
        for (int i = from; i < to; i++) {
            boolean noun = view.pos(i).equals("NOUN") || (i == 0 && view.pos(i).equals("PROPN"));
            if (noun && !NounPhrases.isPossessive(view, i + 1)) {
                member.nouns().add(view.lower(i));
            }
        }
    }

    /** The noun of an apposition: "Idrissa Konaté, the club's striker". */
    private static void explained(SentenceView view, int end, Member member) {
        int to = view.is(end, ",") ? NounPhrases.baseEnd(view, end + 1, view.size()) : -1;
        boolean speaks = view.pos(to).matches("VERB|AUX");
        if (to > 0 && !speaks && view.pos(to - 1).equals("NOUN") && !view.isCapitalised(to - 1)) {
            member.nouns().add(view.lower(to - 1));
        }
    }

    private void owned(Phrase phrase, boolean subject, int number) {
        SentenceView view = phrase.view();
        Place place = new Place(view.span(phrase.from(), phrase.to()), number, subject, false);
        int last = phrase.head() - 1;
        Mark mark = phrase.marks().at(last);
        String id = phrase.marks().value(last);
        Actor known = mark == Mark.NONE || mark == Mark.OFFICE || id == null ? null : lexicon.byId(id);
        if (known != null) {
            members.of(known, Nature.THING).add(place);
            return;
        }
        Actor unknown = names.unknown(phrase);
        if (unknown != null) {
            boolean somewhere = view.isAny(phrase.from() - 1, "in at near from to off around outside");
            if (somewhere && members.byId(unknown.id()) == null) {
                return;
            }
            Nature nature = unknown.kind() == Kind.PERSON ? Nature.PERSON : Nature.THING;
            Member member = members.of(unknown, nature);
            member.add(place);
            member.nouns().add(phrase.noun());
            explained(view, phrase.to(), member);
        } else if (!phrase.isEmpty()) {
            unnamed.add(phrase, place);
        }
    }
}
