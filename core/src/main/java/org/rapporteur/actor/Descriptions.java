package org.rapporteur.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor.Kind;
import org.rapporteur.text.Span;

/**
 * Who is meant by a description without a name: "the diplomat", "his Chinese counterpart", "Western officials", "the
 * Chinese foreign ministry", "the 54-year-old".
 */
final class Descriptions {

    private static final String EPITHETS = ".*-year-old|.*-old|(dad|mum|mother|father)-of-.*|veteran|newcomer";

    private static final String NICKNAMES =
            "star|favourite|favorite|legend|ace|idol|icon|heart-?throb|funnyman|frontman|hellraiser|starlet|hardman";

    private final ActorLexicon lexicon;
    private final Cast cast;
    private final Holders holders;
    private final Pronouns pronouns;
    private final OfficePhrases offices;

    Descriptions(ActorLexicon lexicon, Cast cast, Holders holders, Pronouns pronouns, OfficePhrases offices) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.holders = holders;
        this.pronouns = pronouns;
        this.offices = offices;
    }

    /** Who the phrase means; unresolved where it points at somebody who is not to be found. */
    ActorReference find(Phrase phrase, Discourse discourse) {
        Span words = phrase.words();
        String noun = phrase.noun();
        if (hasEpithet(phrase) || isNickname(phrase)) {
            return pronouns.person(phrase, gender(noun), discourse);
        }
        if (phrase.isEmpty()) {
            return ActorReference.unresolved(words, List.of());
        }
        if (noun.equals("counterpart")) {
            return counterpart(phrase, discourse);
        }
        Member named = phrase.isOnePerson() ? cast.namedAfter(phrase) : null;
        boolean pointing = phrase.isDefinite() || (!phrase.isIndefinite() && !phrase.isPlural() && !phrase.isBody());
        ActorReference held = named == null && pointing && !phrase.isIndefinite() ? offices.find(phrase) : null;
        if (held != null) {
            return held;
        }
        ActorReference known = pointing && !phrase.isIndefinite() ? known(phrase, discourse) : null;
        if (known != null) {
            return known;
        }
        if (named != null) {
            return ActorReference.resolved(words, named.actor(lexicon));
        }
        return pointing && !phrase.isIndefinite()
                ? first(phrase, discourse)
                : ActorReference.resolved(words, phrase.described(lexicon));
    }

    private static boolean hasEpithet(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.head() && phrase.isDefinite(); i++) {
            if (phrase.view().lower(i).matches(EPITHETS)) {
                return true;
            }
        }
        boolean aged = phrase.view().is(phrase.head(), ",")
                && phrase.view().form(phrase.head() + 1).matches("[1-9][0-9]");
        return aged && phrase.view().is(phrase.from(), "the");
    }

    /** "the star", "the telly favourite": whom tabloids call so for want of a pronoun. */
    private boolean isNickname(Phrase phrase) {
        boolean concerned =
                phrase.view().is(phrase.head() - 2, "person") && phrase.noun().equals("concerned");
        boolean name = phrase.isDefinite() && (concerned || phrase.noun().matches(NICKNAMES));
        return name && cast.called(phrase.noun(), phrase.words().begin()).isEmpty();
    }

    private static String gender(String noun) {
        return noun.startsWith("dad-") || noun.startsWith("father-")
                ? "m"
                : noun.matches("mum-.*|mother-.*") ? "f" : "";
    }

    /** Somebody spoken of before: who holds the office, or was called by this noun or one that stands for it. */
    private @Nullable ActorReference known(Phrase phrase, Discourse discourse) {
        Map<String, Actor> meant = new LinkedHashMap<>();
        String office = phrase.office();
        String country = phrase.country();
        called(phrase, Set.of(phrase.noun()), country).forEach(member -> put(meant, member.actor(lexicon)));
        if (office != null && (meant.isEmpty() || office.indexOf(' ') > 0)) {
            List<Person> held = holders.of(office, country, phrase.words()).stream()
                    .filter(person -> isOfTime(phrase, person))
                    .toList();
            if (!held.isEmpty()) {
                meant.clear();
                held.forEach(person -> put(meant, person.actor(lexicon)));
            }
        }
        if (meant.isEmpty() && !phrase.isFull()) {
            called(phrase, holders.alike(phrase.noun()), country).forEach(member -> put(meant, member.actor(lexicon)));
        }
        return meant.isEmpty() ? null : one(phrase, List.copyOf(meant.values()), discourse);
    }

    private static void put(Map<String, Actor> meant, Actor actor) {
        meant.putIfAbsent(actor.id(), actor);
    }

    private List<Member> called(Phrase phrase, Set<String> nouns, @Nullable String country) {
        Set<Member> all = new java.util.LinkedHashSet<>();
        for (String noun : new TreeSet<>(nouns)) {
            all.addAll(cast.called(noun, phrase.words().begin()));
        }
        return all.stream()
                .filter(member ->
                        country == null || country.equals(member.actor(lexicon).country()))
                .filter(member -> member.nature() != Member.Nature.PEOPLE || phrase.isPlural())
                .filter(member -> !phrase.isOwned() || member.isNamed())
                .filter(member -> isOfTime(phrase, member.person()))
                .toList();
    }

    /** "The former president" is nobody whom the report presents as president, and nobody but whom it calls former. */
    private static boolean isOfTime(Phrase phrase, @Nullable Person person) {
        return person == null || phrase.office() == null || !phrase.isPast() || person.isPast();
    }

    /** The only one, or the one of them who spoke last in the same paragraph. */
    private ActorReference one(Phrase phrase, List<Actor> meant, Discourse discourse) {
        Span words = phrase.words();
        if (meant.size() == 1) {
            return ActorReference.resolved(words, meant.get(0));
        }
        int begin = phrase.view()
                .text()
                .report()
                .blocks()
                .get(phrase.view().sentence().block())
                .span()
                .begin();
        List<ActorReference> latest = discourse.latest(words.begin(), words.begin() - begin);
        Actor speaker =
                latest == null || latest.size() != 1 ? null : latest.get(0).actor();
        boolean among =
                speaker != null && meant.stream().anyMatch(one -> one.id().equals(speaker.id()));
        return among && speaker != null
                ? ActorReference.resolved(words, speaker)
                : ActorReference.unresolved(words, meant);
    }

    /** Named for the first time: by its own words, unless it points at somebody by an office alone. */
    private ActorReference first(Phrase phrase, Discourse discourse) {
        Span words = phrase.words();
        boolean bare = phrase.head() - phrase.from() == 2 && !phrase.isFull();
        boolean person = phrase.office() != null;
        if (person && bare) {
            ActorReference only = pronouns.onlyPerson(phrase);
            Actor actor = only.actor();
            return actor != null && fits(actor, phrase.noun())
                    ? only
                    : ActorReference.unresolved(words, only.candidates());
        }
        if (phrase.isOwned()) {
            return owned(phrase, discourse);
        }
        boolean singular = !phrase.isPlural() && !phrase.isFull() && !phrase.isBody();
        if (singular && person && cast.hasUnexplainedAfter(words.end())) {
            return ActorReference.unresolved(words, List.of());
        }
        if (bare && phrase.isBody() && phrase.isDefinite()) {
            ActorReference body = lastBody(words, discourse);
            return body != null ? body : ActorReference.resolved(words, phrase.described(lexicon));
        }
        return ActorReference.resolved(words, phrase.described(lexicon));
    }

    /** "her lawyer", "its embassy": named by whose it is; unresolved where that is open, or a name may follow. */
    private ActorReference owned(Phrase phrase, Discourse discourse) {
        Span words = phrase.words();
        boolean third = phrase.view().isAny(phrase.from(), "his her its");
        Actor owner = third
                ? pronouns.find(phrase.view(), phrase.from(), discourse).get(0).actor()
                : null;
        if (owner == null || owner.kind() == Kind.GROUP || cast.hasUnexplainedAfter(words.end())) {
            return ActorReference.unresolved(words, List.of());
        }
        Actor own = phrase.described(lexicon);
        String name = owner.name() + "'s " + own.name();
        String country = own.country() == null ? owner.country() : own.country();
        String id = own.id().substring(0, own.id().indexOf(':') + 1) + ActorLexicon.slug(name);
        return ActorReference.resolved(words, new Actor(id, name, own.kind(), country, own.sectors()));
    }

    /** Whether somebody can be called by a noun: nothing else is known of what they are. */
    private boolean fits(Actor actor, String noun) {
        Member member = cast.byId(actor.id());
        return member != null && (member.nouns().isEmpty() || member.nouns().contains(noun));
    }

    /** "the company": the organisation that spoke last; null where nobody of that kind did. */
    private static @Nullable ActorReference lastBody(Span words, Discourse discourse) {
        List<ActorReference> latest = discourse.latest(words.begin(), 1_200);
        Actor speaker = latest == null ? null : latest.get(0).actor();
        return speaker != null
                        && speaker.kind() == Kind.ORGANISATION
                        && !speaker.id().startsWith("document:")
                ? ActorReference.resolved(words, speaker)
                : null;
    }

    /** "his Ethiopian counterpart": the country's holder of an office, or that office of the one whose counterpart it is. */
    private ActorReference counterpart(Phrase phrase, Discourse discourse) {
        Span words = phrase.words();
        String country = phrase.country();
        List<Person> held = holders.of("counterpart", country, words);
        if (held.size() == 1) {
            return ActorReference.resolved(words, held.get(0).actor(lexicon));
        }
        Actor land = country == null ? null : lexicon.byId(country);
        ActorReference owner = pronouns.person(phrase, owner(phrase), discourse);
        Actor whose = owner.actor();
        Member member = whose == null ? null : cast.byId(whose.id());
        Person person = member == null ? null : member.person();
        if (held.isEmpty()
                && land != null
                && person != null
                && !person.offices().isEmpty()) {
            String office = longest(person.offices());
            ActorReference known = offices.find(phrase, office, land.id());
            if (known != null) {
                return known;
            }
            String name = land.name() + "'s " + office;
            return ActorReference.resolved(
                    words, new Actor("group:" + ActorLexicon.slug(name), name, Kind.GROUP, country, List.of("GOV")));
        }
        return ActorReference.unresolved(
                words, held.stream().map(one -> one.actor(lexicon)).toList());
    }

    private static String owner(Phrase phrase) {
        return phrase.view().is(phrase.from(), "his") ? "m" : phrase.view().is(phrase.from(), "her") ? "f" : "";
    }

    private static String longest(Set<String> offices) {
        return offices.stream()
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
    }
}
