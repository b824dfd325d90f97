package org.rapporteur.actor;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor.Kind;
import org.rapporteur.actor.NameMarks.Mark;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.text.Span;

/**
 * A noun phrase that may mean somebody: the tokens {@code [from, to)}, of which {@code [from, head)} go up to its head
 * noun.
 */
record Phrase(SentenceView view, NameMarks marks, int from, int head, int to) {

    private static final String BODIES = "ministry|government|embassy|mission|parliament|army|military|navy|court"
            + "|department|council|commission|agency|office|administration|delegation|party|company|university|police"
            + "|union|federation|association|league|board|committee|club|bank|firm|group|maker|regulator|watchdog"
            + "|authority|consulate|secretariat|service|bureau|institute|foundation|charity|hospital|school|bloc"
            + "|coalition|alliance|faction|cabinet|assembly|senate|congress|tribunal|prosecution|defence|church"
            + "|consortium|producer|operator|airline|manufacturer|broadcaster|newspaper|side|movement|militia|junta";

    static Phrase of(SentenceView view, NameMarks marks, int from, int to) {
        return new Phrase(view, marks, from, headEnd(view, Quantities.skip(view, from, to), to), to);
    }

    /** Where the head noun phrase of a range ends: before its first preposition, relative or comma. */
    static int headEnd(SentenceView view, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean ends = view.isAny(i, ", ( who which that - \u2013 \u2014")
                    || (view.pos(i).equals("ADP") && !view.is(i, "of"))
                    || (view.is(i, "of") && !view.isCapitalised(i + 1) && !view.isCapitalised(i - 1));
            if (ends) {
                return i;
            }
        }
        return to;
    }

    Span words() {
        return view.span(from, to);
    }

    /** Where its head noun begins in the text. */
    int headBegin() {
        return view.token(head - 1).span().begin();
    }

    /** The head noun in lower case. */
    String noun() {
        return view.lower(head - 1).toLowerCase(Locale.ROOT);
    }

    /** Opens with a word that points at somebody: the, this, his. */
    boolean isDefinite() {
        return view.isAny(from, "the this that these those both such") || isOwned();
    }

    boolean isOwned() {
        return view.isAny(from, "his her its their our my your whose");
    }

    boolean isIndefinite() {
        return view.isAny(from, "a an one another some several many two three four five six seven dozens no any")
                || view.pos(from).equals("NUM");
    }

    /** Whether it is about an office that is held no more. */
    boolean isPast() {
        return PastWords.within(view, from, head);
    }

    boolean isPlural() {
        String noun = noun();
        return (noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us"))
                || noun.matches("men|women|people|police");
    }

    /** Whether its head is an office or profession: one who is called so is a person. */
    boolean isTitle() {
        return office() != null || ReadNames.of(view).isTitle(head - 1);
    }

    /** Whether it describes one person, who may be named elsewhere; "another official" is somebody else. */
    boolean isOnePerson() {
        return isTitle()
                && !isPlural()
                && !isBody()
                && !view.isAny(from, "another one some any no every each")
                && !view.isAny(from + 1, "second third other");
    }

    boolean isBody() {
        return noun().matches(BODIES);
    }

    /** More than article and noun: what it says further can stand for a name. */
    boolean isFull() {
        return to > head && !view.isAny(head, ", ( who which that");
    }

    /** The country that its words name, null for none. */
    @Nullable
    String country() {
        for (int i = from; i < to; i++) {
            if (marks.at(i) == Mark.COUNTRY) {
                return marks.value(i);
            }
        }
        return null;
    }

    /** The organisation's country or stand-in that its words name: "U.N. war crimes court"; null for none. */
    private @Nullable String body(ActorLexicon lexicon) {
        for (int i = from; i < head; i++) {
            Actor named = marks.at(i) == Mark.ORGANISATION ? lexicon.byId(String.valueOf(marks.value(i))) : null;
            if (named != null && named.kind() != Kind.OUTLET && named.country() != null) {
                return named.country();
            }
        }
        return null;
    }

    /** The office that its head is, lower case; null for none. */
    @Nullable
    String office() {
        if (view.is(head - 1, "counterpart")) {
            return "counterpart";
        }
        if (view.is(head - 1, "diplomat") && view.isAny(head - 2, "top chief")) {
            return view.lower(head - 2) + " diplomat";
        }
        String value = marks.at(head - 1) == Mark.OFFICE ? marks.value(head - 1) : null;
        return value == null ? null : value.toLowerCase(Locale.ROOT);
    }

    /** Its own words as a name, without article and relative clause. */
    String name() {
        int begin = view.isAny(from, "the this that these those his her its their our my your") && from + 1 < head
                ? from + 1
                : from;
        int end = head;
        while (end < to && !view.isAny(end, ", ( who which that - \u2013 \u2014")) {
            end++;
        }
        return view.words(begin, end);
    }

    /** Somebody or something without a name, called by its own words. */
    Actor described(ActorLexicon lexicon) {
        String noun = noun();
        String office = office();
        Offices.Office known = office == null
                ? lexicon.offices().findPlural(noun)
                : lexicon.offices().find(office);
        boolean body = isBody();
        boolean document = lexicon.isDocument(noun);
        String sector = known != null ? known.sector() : lexicon.groupSector(noun);
        String name = name();
        String id = ActorLexicon.slug(name.replaceFirst("(?i)^(a|an|the|one|another) ", ""));
        Kind kind = known == null && (body || document) ? Kind.ORGANISATION : Kind.GROUP;
        String prefix = kind == Kind.GROUP ? "group:" : body ? "org:" : "document:";
        String country = country();
        return new Actor(
                prefix + id,
                name,
                kind,
                country != null ? country : body(lexicon),
                sector == null ? java.util.List.of() : java.util.List.of(sector));
    }

    /** Whether its head says nothing by which somebody could be called: a number, a pronoun, "the latter". */
    boolean isEmpty() {
        String pos = view.pos(head - 1);
        boolean word = pos.matches("NOUN|PROPN|X|ADJ|VERB")
                && !view.isAny(
                        head - 1,
                        "other others same latter former first second third last such own own one ones neither none nobody both all");
        boolean noun = pos.equals("NOUN") || office() != null || head - from > 1;
        return !word
                || !noun
                || NounPhrases.isPossessive(view, head - 1)
                || ActorLexicon.slug(name()).isEmpty();
    }
}
