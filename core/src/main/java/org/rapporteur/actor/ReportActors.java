package org.rapporteur.actor;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor.Kind;
import org.rapporteur.actor.NameMarks.Mark;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Token;
import org.rapporteur.text.Span;

/**
 * Who is meant by words of one report: names, surnames, offices, capitals, descriptions and pronouns. What is not
 * settled stays unresolved, with candidates.
 */
public final class ReportActors {

    /** How far back, in code units, a pronoun may find its speaker: about three paragraphs. */
    private static final int REACH = 1_200;

    private static final Map<String, String> SUBJECT_FORMS =
            Map.of("his", "he", "him", "he", "her", "she", "hers", "she", "its", "it", "their", "they", "them", "they");

    private final ActorLexicon lexicon;
    private final People people;
    private final Descriptions descriptions;
    private final MarkCache cache;
    private final OutletWords outlets = new OutletWords();

    private ReportActors(ActorLexicon lexicon, People people) {
        this.lexicon = lexicon;
        this.people = people;
        this.cache = new MarkCache(lexicon);
        this.descriptions = new Descriptions(lexicon, people, cache);
    }

    /** Reads a report's people; the words of all its sentences count, wherever they stand. */
    public static ReportActors of(AnnotatedText text, ActorLexicon lexicon) {
        return new ReportActors(lexicon, People.of(text, lexicon));
    }

    /**
     * Who is meant by a noun phrase, the tokens {@code [from, to)}: one reference, or several for a joint source. Never
     * empty.
     */
    public List<ActorReference> resolve(SentenceView view, int from, int to, Discourse discourse) {
        Span words = view.span(from, to);
        if (to - from == 1 && view.pos(from).equals("PRON")) {
            return pronoun(view, from, words, discourse);
        }
        int head = headEnd(view, from, to);
        List<ActorReference> joint = joint(view, from, head, discourse);
        if (!joint.isEmpty()) {
            return joint;
        }
        return List.of(single(view, from, to, head, discourse));
    }

    /** Where the head noun phrase of a range ends: before its first preposition, relative or comma. */
    private static int headEnd(SentenceView view, int from, int to) {
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

    /** "Smith and Jones", "Moscow and Beijing": each side a name; "Moscow and Beijing's top diplomats". */
    private List<ActorReference> joint(SentenceView view, int from, int head, Discourse discourse) {
        for (int i = from + 1; i + 1 < head; i++) {
            if (!view.is(i, "and") || !view.isCapitalised(i + 1)) {
                continue;
            }
            List<ActorReference> plural = descriptions.plural(view, from, head);
            if (!plural.isEmpty()) {
                return plural;
            }
            ActorReference left = single(view, from, i, i, discourse);
            ActorReference right = single(view, i + 1, head, head, discourse);
            if (left.isResolved() && right.isResolved()) {
                return List.of(left, right);
            }
        }
        return descriptions.plural(view, from, head);
    }

    private ActorReference single(SentenceView view, int from, int to, int head, Discourse discourse) {
        Span words = view.span(from, to);
        ActorReference person = person(view, from, to, head);
        if (person != null) {
            return person;
        }
        ActorReference known = known(view, from, head, words);
        if (known != null) {
            return known;
        }
        ActorReference described = descriptions.single(view, from, to, head, discourse);
        return described != null ? described : unknownName(view, from, head, words);
    }

    private @Nullable ActorReference person(SentenceView view, int from, int to, int head) {
        List<People.Mention> named = people.within(view.span(from, head));
        int comma = named.isEmpty() ? apposition(view, head, to) : -1;
        if (comma > 0) {
            named = people.within(view.span(comma, to));
        }
        if (!named.isEmpty()) {
            People.Mention mention = named.get(named.size() - 1);
            int next = view.indexAt(mention.span().end());
            boolean owner = NounPhrases.isPossessive(view, next) && next + 1 < to;
            if (!owner) {
                return ActorReference.resolved(
                        view.span(from, to), mention.person().actor(lexicon));
            }
            return null;
        }
        return surname(view, from, to, head);
    }

    /** The comma before a name that explains a description: "the head of the ministry, Jane Doe"; -1 for none. */
    private static int apposition(SentenceView view, int head, int to) {
        for (int i = head; i + 1 < to; i++) {
            if (view.is(i, ",")) {
                return view.isCapitalised(i + 1) ? i : -1;
            }
        }
        return -1;
    }

    private @Nullable ActorReference surname(SentenceView view, int from, int to, int head) {
        int last = head - 1;
        boolean possessive = NounPhrases.isPossessive(view, last);
        if (possessive || !view.isCapitalised(last) || lexicon.country(view.form(last)) != null) {
            return null;
        }
        List<Person> candidates = people.byName(view.form(last));
        if (candidates.size() < 2) {
            return null;
        }
        return ActorReference.unresolved(
                view.span(from, to),
                candidates.stream().map(person -> person.actor(lexicon)).toList());
    }

    /** A country, organisation or outlet that is the head itself: "the Kremlin", "Russia's state-owned TASS". */
    private @Nullable ActorReference known(SentenceView view, int from, int head, Span words) {
        NameMarks marks = cache.of(view);
        int last = head - 1;
        Mark mark = marks.at(last);
        String id = marks.value(last);
        if ((mark == Mark.COUNTRY || mark == Mark.ORGANISATION) && id != null) {
            Actor actor = lexicon.byId(id);
            return actor == null ? null : ActorReference.resolved(words, actor);
        }
        return outletBefore(view, marks, from, head, words);
    }

    /** "Spanish newspaper El Pais", "the TASS news agency": the outlet's name anywhere in a phrase about an outlet. */
    private @Nullable ActorReference outletBefore(SentenceView view, NameMarks marks, int from, int head, Span words) {
        if (!view.isAny(
                head - 1, "agency outlet newspaper magazine channel broadcaster network website daily site station")) {
            return null;
        }
        for (int i = from; i < head; i++) {
            String id = marks.at(i) == Mark.ORGANISATION ? marks.value(i) : null;
            Actor actor = id == null ? null : lexicon.byId(id);
            if (actor != null && actor.kind() == Kind.OUTLET) {
                return ActorReference.resolved(words, actor);
            }
        }
        return null;
    }

    private List<ActorReference> pronoun(SentenceView view, int at, Span words, Discourse discourse) {
        String form = SUBJECT_FORMS.getOrDefault(view.lower(at), view.lower(at));
        if (form.matches("who|which|that")) {
            return relative(view, at, words, discourse);
        }
        List<ActorReference> latest = discourse.latest(words.begin(), REACH);
        String gender = form.equals("he") ? "m" : form.equals("she") ? "f" : "";
        if (gender.isEmpty()) {
            boolean fits = latest != null && (form.equals("they") == isPlural(latest)) && form.matches("they|it");
            return fits && latest != null ? with(words, latest) : List.of(ActorReference.unresolved(words, List.of()));
        }
        People.Mention subject = subjectBefore(view, words, gender);
        if (latest != null && latest.size() == 1 && fits(latest.get(0), gender)) {
            ActorReference speaker = latest.get(0);
            boolean sameOrOlder = subject == null
                    || speaker.actor() == null
                    || speaker.actor()
                            .id()
                            .equals(subject.person().actor(lexicon).id())
                    || subject.span().begin() < begin(speaker);
            if (sameOrOlder) {
                return with(words, latest);
            }
        }
        if (subject != null) {
            return List.of(ActorReference.resolved(words, subject.person().actor(lexicon)));
        }
        return List.of(ActorReference.unresolved(words, recent(words, gender)));
    }

    private static int begin(ActorReference reference) {
        return reference.words() == null ? 0 : reference.words().begin();
    }

    private static boolean isPlural(List<ActorReference> references) {
        Actor first = references.get(0).actor();
        return references.size() > 1 || (first != null && first.kind() == Kind.GROUP);
    }

    private boolean fits(ActorReference reference, String gender) {
        Actor actor = reference.actor();
        if (actor == null || (actor.kind() != Kind.PERSON && !isOneOfAGroup(actor))) {
            return false;
        }
        return people.all().stream()
                .filter(person -> person.actor(lexicon).id().equals(actor.id()))
                .allMatch(person -> person.gender() == null || person.gender().equals(gender));
    }

    private static boolean isOneOfAGroup(Actor actor) {
        return actor.kind() == Kind.GROUP
                && !actor.sectors().isEmpty()
                && actor.name().matches("(?i)(an?|one|another) (?!.* and ).*");
    }

    private static List<ActorReference> with(Span words, List<ActorReference> references) {
        return references.stream()
                .map(reference -> new ActorReference(words, reference.actor(), reference.candidates()))
                .toList();
    }

    /** The person who is the first one named in the nearest earlier sentence of the last three that names one. */
    private People.@Nullable Mention subjectBefore(SentenceView view, Span words, String gender) {
        List<Span> before = view.text().sentences().stream()
                .map(sentence -> sentence.span())
                .filter(span -> span.begin() <= words.begin() && words.begin() - span.end() < REACH / 2)
                .toList();
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - 3); i--) {
            Span until = new Span(
                    before.get(i).begin(),
                    Math.max(before.get(i).begin(), Math.min(before.get(i).end(), words.begin())));
            for (People.Mention mention : people.within(until)) {
                String theirs = mention.person().gender();
                if (theirs == null || theirs.equals(gender)) {
                    return mention;
                }
            }
        }
        return null;
    }

    private List<Actor> recent(Span words, String gender) {
        Set<Actor> actors = new LinkedHashSet<>();
        for (int i = people.mentions().size() - 1; i >= 0 && actors.size() < 3; i--) {
            People.Mention mention = people.mentions().get(i);
            String theirs = mention.person().gender();
            if (mention.span().begin() < words.begin() && (theirs == null || theirs.equals(gender))) {
                actors.add(mention.person().actor(lexicon));
            }
        }
        return List.copyOf(actors);
    }

    private List<ActorReference> relative(SentenceView view, int at, Span words, Discourse discourse) {
        int last = view.is(at - 1, ",") ? at - 2 : at - 1;
        int start = last < 0 ? -1 : NounPhrases.startOf(view, last, 0);
        if (start < 0) {
            return List.of(ActorReference.unresolved(words, List.of()));
        }
        return with(words, resolve(view, start, last + 1, discourse));
    }

    /** A capitalised name nobody explains: a person where it has two or three plain words, else an organisation. */
    private ActorReference unknownName(SentenceView view, int from, int head, Span words) {
        int first = from;
        while (first < head && !view.isCapitalised(first)) {
            first++;
        }
        boolean the = view.is(from, "the");
        boolean capitalHead =
                view.isCapitalised(head - 1) && !view.pos(head - 1).equals("PRON");
        if (first >= head || !capitalHead) {
            return unnamed(view, from, head, words);
        }
        int begin = view.is(first, "the") ? first + 1 : first;
        if (begin >= head) {
            return ActorReference.unresolved(words, List.of());
        }
        String name = view.words(begin, head);
        String id = ActorLexicon.slug(name);
        if (id.isEmpty()) {
            return ActorReference.unresolved(words, List.of());
        }
        boolean personal =
                !the && begin == from && name.matches("\\p{Lu}[\\p{L}.'\u2019-]+( \\p{L}[\\p{L}.'\u2019-]+){0,2}");
        NameMarks marks = cache.of(view);
        String country = null;
        for (int i = begin; i < head; i++) {
            country = marks.at(i) == Mark.COUNTRY ? marks.value(i) : country;
        }
        Kind kind = personal && country == null && !isShouted(name) ? Kind.PERSON : Kind.ORGANISATION;
        return ActorReference.resolved(
                words, new Actor(kind == Kind.PERSON ? id : "org:" + id, name, kind, country, List.of()));
    }

    /** People or things without a name: named by their words, unless they point back at somebody ("the other side"). */
    private ActorReference unnamed(SentenceView view, int from, int head, Span words) {
        boolean pointsBack = view.isAny(from, "the this that these those his her its their both such who");
        boolean noun = view.pos(head - 1).equals("NOUN");
        String name = view.words(from, head);
        if (pointsBack || !noun || ActorLexicon.slug(name).isEmpty()) {
            return ActorReference.unresolved(words, List.of());
        }
        Actor group = new Actor("group:" + ActorLexicon.slug(name), name, Kind.GROUP, null, List.of());
        return ActorReference.resolved(words, group);
    }

    /** The last document named before a place, for "it reads"; null for none within reach. */
    public @Nullable ActorReference documentBefore(SentenceView view, int index) {
        int offset = view.token(index).span().begin();
        List<Token> tokens = view.text().tokens();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.span().begin() < offset - REACH / 2) {
                return null;
            }
            String noun = token.form().toLowerCase(Locale.ROOT);
            if (token.span().begin() < offset && token.pos().equals("NOUN") && lexicon.isDocument(noun)) {
                return ActorReference.resolved(
                        view.token(index).span(),
                        new Actor("document:" + noun, noun, Kind.ORGANISATION, null, List.of()));
            }
        }
        return null;
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

    /** A lone word in capitals is an acronym. */
    private static boolean isShouted(String name) {
        return name.indexOf(' ') < 0 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Whether an actor is known beforehand or as a person whom the report presents. */
    public boolean isKnown(Actor actor) {
        return lexicon.byId(actor.id()) != null
                || people.all().stream()
                        .anyMatch(person -> person.actor(lexicon).id().equals(actor.id()));
    }

    /** Whether words name an outlet, agency or document: someone who passes on rather than speaks for themselves. */
    public boolean isRelay(SentenceView view, int from, int to, ActorReference reference) {
        return isOutlet(view, from, to, reference)
                || lexicon.isDocument(view.lower(headEnd(view, from, to) - 1).toLowerCase(Locale.ROOT));
    }

    /** Whether words name an outlet: one that is known, or one by its kind, "state radio", "the Bergen Gazette". */
    public boolean isOutlet(SentenceView view, int from, int to, ActorReference reference) {
        Actor actor = reference.actor();
        if (actor != null && (actor.kind() == Kind.OUTLET || actor.kind() == Kind.PERSON || actor.kind() == Kind.COUNTRY)) {
            return actor.kind() == Kind.OUTLET;
        }
        int head = headEnd(view, from, to);
        return outlets.isOutlet(view, from, head);
    }

    /**
     * What the phrase is called when it passes something on: the outlet's name, the body that issued a document ("a
     * Chinese foreign ministry readout", "a statement from the ministry"), or its words without the article.
     */
    public String relayName(SentenceView view, int from, int to, ActorReference reference) {
        Actor actor = reference.actor();
        if (actor != null && actor.kind() != Kind.GROUP && !actor.id().startsWith("document:")) {
            return actor.name();
        }
        int head = headEnd(view, from, to);
        int begin = view.isAny(from, "the a an") && from + 1 < to ? from + 1 : from;
        boolean document = lexicon.isDocument(view.lower(head - 1));
        if (document && head + 1 < to && view.isAny(head, "from by of")) {
            int issuer = view.isAny(head + 1, "the a an") ? head + 2 : head + 1;
            return view.words(Math.min(issuer, to - 1), to);
        }
        return document && head - 1 > begin ? view.words(begin, head - 1) : view.words(begin, to);
    }
}
