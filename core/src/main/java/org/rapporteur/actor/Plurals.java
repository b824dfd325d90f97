package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor.Kind;
import org.rapporteur.actor.Member.Nature;
import org.rapporteur.actor.NameMarks.Mark;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.text.Span;

/** Several at once: "Moscow and Beijing's top diplomats", "both governments", "the pair", "the two ministers", "they". */
final class Plurals {

    private final ActorLexicon lexicon;
    private final Cast cast;
    private final Holders holders;

    Plurals(ActorLexicon lexicon, Cast cast, Holders holders) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.holders = holders;
    }

    /** Those meant by a plural description; empty where the words are none, or it is not settled. */
    List<ActorReference> find(Phrase phrase) {
        List<ActorReference> each = byCountries(phrase);
        return each.isEmpty() ? two(phrase) : each;
    }

    /** An office in the plural with its countries: "the Dutch and Danish governments". */
    private List<ActorReference> byCountries(Phrase phrase) {
        SentenceView view = phrase.view();
        List<String> countries = new ArrayList<>();
        int end = Math.min(view.size(), phrase.head() + 6);
        for (int i = phrase.from(); i < end; i++) {
            boolean after = i >= phrase.head();
            if (after && (!isWithin(view, phrase.head(), i) || (i == phrase.head() && !countries.isEmpty()))) {
                break;
            }
            String id = phrase.marks().at(i) == Mark.COUNTRY ? phrase.marks().value(i) : null;
            if (id != null && !countries.contains(id)) {
                countries.add(id);
            }
        }
        boolean governments = phrase.noun().matches("governments|capitals|authorities|sides|countries");
        String office = governments ? "" : office(phrase);
        if (office == null || countries.size() < 2) {
            return List.of();
        }
        List<ActorReference> each = new ArrayList<>();
        for (String country : countries) {
            List<Person> held = governments ? List.of() : holders.of(office, country, phrase.words());
            Actor actor = held.size() == 1 ? held.get(0).actor(lexicon) : lexicon.byId(country);
            if (actor != null) {
                each.add(ActorReference.resolved(phrase.words(), actor));
            }
        }
        return each;
    }

    /** The countries may follow: "top diplomats from Moscow and Beijing". */
    private static boolean isWithin(SentenceView view, int head, int index) {
        return view.isAny(head, "from of")
                && !view.pos(index).equals("VERB")
                && !view.pos(index).equals("AUX");
    }

    private @Nullable String office(Phrase phrase) {
        for (int n = Math.min(4, phrase.head() - phrase.from()); n > 0; n--) {
            String form = phrase.view().words(phrase.head() - n, phrase.head()).toLowerCase(Locale.ROOT);
            Offices.Office office = lexicon.offices().findPlural(form);
            if (form.matches("(top|chief) diplomats")) {
                return "top diplomat";
            }
            if (office != null) {
                return office.name();
            }
        }
        return null;
    }

    /** "the two ministers", "both men", "the pair": the only two of their kind that were named shortly before. */
    private List<ActorReference> two(Phrase phrase) {
        SentenceView view = phrase.view();
        boolean both = view.is(phrase.from(), "both")
                || (view.is(phrase.from(), "the") && view.is(phrase.from() + 1, "two"))
                || phrase.noun().matches("pair|duo|couple");
        if (!both || phrase.isFull()) {
            return List.of();
        }
        return pair(phrase.words(), kind(phrase));
    }

    private Predicate<Member> kind(Phrase phrase) {
        String noun = phrase.noun();
        if (noun.matches("governments|capitals|countries|nations|sides|states|neighbours|neighbors|allies")) {
            return member -> member.actor(lexicon).kind() == Kind.COUNTRY;
        }
        if (noun.matches("women")) {
            return member -> member.person() != null && member.fits("f");
        }
        String office = office(phrase);
        if (office != null && !noun.matches("leaders|officials|diplomats")) {
            return member -> member.person() != null && holders.holds(member.person(), office);
        }
        boolean bodies =
                noun.matches("companies|firms|clubs|parties|unions|agencies|organisations|organizations|groups");
        return bodies ? member -> member.actor(lexicon).kind() == Kind.ORGANISATION : member -> member.person() != null;
    }

    private List<ActorReference> pair(Span words, Predicate<Member> kind) {
        List<Member> fitting = cast.before(words.begin(), List.of(Nature.PERSON, Nature.THING)).stream()
                .filter(kind)
                .toList();
        List<Member> near = fitting.size() <= 2 ? fitting : lastTwo(fitting, words.begin());
        if (near.size() != 2) {
            return List.of();
        }
        return near.stream()
                .map(member -> ActorReference.resolved(words, member.actor(lexicon)))
                .toList();
    }

    /** The two that one sentence names last; empty where the last sentence to name any names one or three. */
    private static List<Member> lastTwo(List<Member> members, int offset) {
        int last = members.stream()
                .mapToInt(member -> sentence(member, offset))
                .max()
                .orElse(-1);
        List<Member> there = members.stream()
                .filter(member -> sentence(member, offset) == last)
                .sorted(Comparator.comparingInt(Member::first))
                .toList();
        return there.size() == 2 ? there : List.of();
    }

    private static int sentence(Member member, int offset) {
        Member.Place place = member.before(offset);
        return place == null ? -1 : place.sentence();
    }

    /** "they": who spoke last together or as a group, or the only group named shortly before. */
    List<ActorReference> they(SentenceView view, int at, Discourse discourse) {
        Span words = view.span(at, at + 1);
        List<ActorReference> latest = discourse.latest(words.begin(), Pronouns.REACH);
        if (latest != null && (latest.size() > 1 || isMany(latest.get(0).actor()))) {
            return latest.stream()
                    .map(one -> new ActorReference(words, one.actor(), one.candidates()))
                    .toList();
        }
        List<Member> groups = cast.before(words.begin(), List.of(Nature.PEOPLE));
        Member first = new Salience(lexicon, view, at, discourse).first(groups);
        return List.of(
                first == null
                        ? ActorReference.unresolved(words, List.of())
                        : ActorReference.resolved(words, first.actor(lexicon)));
    }

    private static boolean isMany(@Nullable Actor actor) {
        return actor != null
                && actor.kind() == Kind.GROUP
                && !actor.name().toLowerCase(Locale.ROOT).matches("(an?|one|another) .*");
    }
}
