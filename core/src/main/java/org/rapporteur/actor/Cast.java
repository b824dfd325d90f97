package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor.Kind;
import org.rapporteur.actor.Member.Nature;
import org.rapporteur.actor.Member.Place;
import org.rapporteur.actor.NameMarks.Mark;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.text.Span;

/** Everybody and everything that one report speaks of in noun phrases, in text order: what later words may mean. */
final class Cast {

    /** How many sentences later a name can explain a description. */
    private static final int SOON = 2;

    private final ActorLexicon lexicon;
    private final People people;
    private final Names names;
    private final OfficePhrases offices;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, Member> unnamed = new LinkedHashMap<>();
    private final List<Phrase> described = new ArrayList<>();

    /** By the offset of the noun that describes somebody, who is named later. */
    private final Map<Integer, Member> joined = new HashMap<>();

    private Cast(ActorLexicon lexicon, People people, Names names, OfficePhrases offices) {
        this.lexicon = lexicon;
        this.people = people;
        this.names = names;
        this.offices = offices;
    }

    static Cast of(AnnotatedText text, ActorLexicon lexicon, People people, Names names, OfficePhrases offices) {
        Cast cast = new Cast(lexicon, people, names, offices);
        int number = 0;
        for (Sentence sentence : text.sentences()) {
            cast.read(new SentenceView(text, sentence), number++);
        }
        cast.join();
        return cast;
    }

    List<Member> members() {
        return List.copyOf(members.values());
    }

    /** The members that are named before an offset and have a noun, in the order of their first places. */
    List<Member> called(String noun, int before) {
        return members.values().stream()
                .filter(member -> member.nouns().contains(noun) && member.first() < before)
                .toList();
    }

    @Nullable
    Member byId(String id) {
        return members.get(id);
    }

    private void read(SentenceView view, int number) {
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
            member(mention.person()).add(new Place(mention.span(), number, false, true));
        }
    }

    private void read(SentenceView view, NameMarks marks, int from, int end, int number) {
        boolean pronoun = end - from == 1 && view.pos(from).equals("PRON");
        if (view.isTime(end - 1) || pronoun || isDateline(view, from, end)) {
            return;
        }
        Phrase phrase = Phrase.of(view, marks, from, end);
        boolean subject = isSubject(view, from, end);
        List<People.Mention> named = people.within(view.span(from, end));
        for (People.Mention mention : named) {
            int next = view.indexAt(mention.span().end());
            boolean owner = NounPhrases.isPossessive(view, next) && next + 1 < end;
            Member member = member(mention.person());
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
        Member member = closes ? member(named.get(0).person()) : common ? explaining(phrase, comma + 1, end) : null;
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
        return actor == null || actor.kind() != Kind.PERSON
                ? null
                : members.computeIfAbsent(actor.id(), key -> new Member(actor, Nature.PERSON, null));
    }

    private Member member(Person person) {
        Actor actor = person.actor(lexicon);
        return members.computeIfAbsent(actor.id(), id -> {
            Member member = new Member(actor, Nature.PERSON, person);
            person.offices().forEach(office -> member.nouns().add(office.substring(office.lastIndexOf(' ') + 1)));
            return member;
        });
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
            Nature nature = Nature.THING;
            members.computeIfAbsent(known.id(), key -> new Member(known, nature, null))
                    .add(place);
            return;
        }
        Actor unknown = names.unknown(phrase);
        if (unknown != null) {
            boolean somewhere = view.isAny(phrase.from() - 1, "in at near from to off around outside");
            if (somewhere && !members.containsKey(unknown.id())) {
                return;
            }
            Nature nature = unknown.kind() == Kind.PERSON ? Nature.PERSON : Nature.THING;
            Member member = members.computeIfAbsent(unknown.id(), key -> new Member(unknown, nature, null));
            member.add(place);
            member.nouns().add(phrase.noun());
            explained(view, phrase.to(), member);
        } else if (!phrase.isEmpty()) {
            common(phrase, place);
        }
    }

    /** People and things without a name; "the X" after "an X" is the same one. */
    private void common(Phrase phrase, Place place) {
        String noun = phrase.noun();
        Member earlier = unnamed.get(noun);
        String country = phrase.country();
        boolean same = earlier != null
                && phrase.isDefinite()
                && !phrase.isOwned()
                && (country == null || country.equals(earlier.actor(lexicon).country()));
        if (same && earlier != null) {
            earlier.add(place);
            return;
        }
        Member named = phrase.isDefinite() && !phrase.isOwned() && !phrase.isPlural() ? named(noun) : null;
        if (named != null && earlier == null) {
            named.add(place);
            return;
        }
        int full = NounPhrases.endOf(phrase.view(), phrase.from(), phrase.view().size());
        Phrase whole = Phrase.of(phrase.view(), phrase.marks(), phrase.from(), Math.max(full, phrase.to()));
        ActorReference held = whole.isOnePerson() ? offices.find(whole) : null;
        Actor holder = held == null ? null : held.actor();
        if (holder != null) {
            Member member = holder(holder);
            member.add(place);
            member.nouns().add(noun);
            return;
        }
        Actor actor = whole.described(lexicon);
        Member member = members.computeIfAbsent(actor.id(), key -> new Member(actor, nature(whole, noun), null));
        member.add(place);
        member.nouns().add(noun);
        unnamed.put(noun, member);
        if (whole.isOnePerson()) {
            described.add(whole);
        }
    }

    /** Who holds an office, whether the report names them or not. */
    private Member holder(Actor holder) {
        return people.all().stream()
                .filter(person -> person.actor(lexicon).id().equals(holder.id()))
                .findFirst()
                .map(this::member)
                .orElseGet(() -> members.computeIfAbsent(holder.id(), key -> new Member(holder, Nature.PERSON, null)));
    }

    /** The one person with a name who is called by a noun; null for none or several. */
    private @Nullable Member named(String noun) {
        List<Member> all = members.values().stream()
                .filter(member -> member.person() != null && member.nouns().contains(noun))
                .toList();
        return all.size() == 1 ? all.get(0) : null;
    }

    /** Makes one of a description and of who is named soon after and is no one else. */
    private void join() {
        for (Phrase phrase : described) {
            Actor actor = phrase.described(lexicon);
            Member member = members.get(actor.id());
            Member named = member == null || member.nature() != Nature.PERSON ? null : namedAfter(phrase);
            if (member != null && named != null) {
                joined.put(phrase.headBegin(), named);
                named.join(member);
                members.remove(actor.id());
            }
        }
    }

    private Nature nature(Phrase phrase, String noun) {
        if (lexicon.isDocument(noun)) {
            return Nature.DOCUMENT;
        }
        if ((phrase.isTitle() && !phrase.isPlural())
                || noun.matches(".*(woman|man|person)|source|mother|father|mum|dad|neighbour|boss")) {
            return Nature.PERSON;
        }
        boolean people = lexicon.groupSector(noun) != null
                || lexicon.offices().findPlural(noun) != null
                || noun.matches("men|women|.*(ers|ors|ists|ians)");
        return phrase.isPlural() && people ? Nature.PEOPLE : Nature.THING;
    }

    /** Whether a verb follows, maybe after an apposition, and no preposition stands before. */
    private static boolean isSubject(SentenceView view, int from, int end) {
        boolean governed = view.pos(from - 1).equals("ADP")
                || (view.pos(from - 1).equals("VERB") && !view.lower(from - 1).endsWith("ing"));
        if (view.is(end, "who") || (view.is(end, ",") && view.is(end + 1, "who"))) {
            return true;
        }
        int at = view.is(end, ",") ? afterAside(view, end) : end;
        if (view.is(at, ",")) {
            return !governed && from <= 2;
        }
        if (view.is(at, "and")) {
            int second = NounPhrases.baseEnd(view, at + 1, view.size());
            at = second > 0 ? second : at;
        }
        while (view.pos(at).equals("ADV")
                || view.isTime(at)
                || (view.isAny(at, "on late early") && view.isTime(at + 1))) {
            at++;
        }
        boolean verb = view.pos(at).equals("AUX")
                || (view.pos(at).equals("VERB") && !view.lower(at).endsWith("ing"));
        return verb && !governed;
    }

    /** The token after what stands between commas; the first comma's where no second follows soon. */
    private static int afterAside(SentenceView view, int comma) {
        for (int i = comma + 1; i < Math.min(view.size(), comma + 24); i++) {
            if (view.is(i, ",") && !view.isQuoted(i)) {
                return i + 1;
            }
        }
        return comma;
    }

    /** The number of the sentence that holds an offset. */
    static int sentenceAt(AnnotatedText text, int offset) {
        List<Sentence> sentences = text.sentences();
        int number = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Span span = sentences.get(i).span();
            number = span.begin() <= offset ? i : number;
        }
        return number;
    }

    /** Whether somebody is named after an offset of whom nothing else is known: a description may have meant them. */
    boolean hasUnexplainedAfter(int offset) {
        return members.values().stream().anyMatch(member -> member.first() > offset && isUnexplained(member));
    }

    /**
     * Who is named soon after a description of one person and is no one else: with the same noun, or as a speaker of
     * whom nothing else is told ("A baker has accused … Tom Eccleston says"). Null where nobody or several are.
     */
    @Nullable
    Member namedAfter(Phrase phrase) {
        Member known = joined.get(phrase.headBegin());
        if (known != null) {
            return known;
        }
        int sentence = sentenceAt(phrase.view().text(), phrase.words().begin());
        List<Member> soon = members.values().stream()
                .filter(member -> member.person() != null
                        && member.first() > phrase.words().end())
                .filter(member -> member.places().get(0).sentence() <= sentence + SOON)
                .toList();
        List<Member> same = soon.stream()
                .filter(member -> member.nouns().contains(phrase.noun()))
                .toList();
        if (!same.isEmpty()) {
            return same.size() == 1 ? same.get(0) : null;
        }
        List<Member> unexplained = soon.stream()
                .filter(member ->
                        isUnexplained(member) && member.places().get(0).subject())
                .toList();
        return unexplained.size() == 1 ? unexplained.get(0) : null;
    }

    private static boolean isUnexplained(Member member) {
        Person person = member.person();
        return person != null && person.offices().isEmpty() && member.nouns().isEmpty();
    }

    /** Whether an unexplained name is that of nobody whom the report presents: it is named in these words first. */
    boolean isStranger(String id, Span words) {
        Member member = members.get(id);
        return member != null
                && member.person() == null
                && member.isNamed()
                && member.places().stream().allMatch(place -> place.span().begin() >= words.begin())
                && member.places().stream().noneMatch(Place::subject);
    }

    /** All members of some natures that are named before an offset. */
    List<Member> before(int offset, List<Nature> natures) {
        List<Member> all = new ArrayList<>();
        for (Member member : members.values()) {
            if (member.first() < offset && natures.contains(member.nature())) {
                all.add(member);
            }
        }
        return all;
    }
}
