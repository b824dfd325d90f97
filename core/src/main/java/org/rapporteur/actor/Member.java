package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/** Someone or something that one report speaks of and later words may mean. Grows while the report is read. */
final class Member {

    /** A place that names it: in which sentence, and whether as a subject or inside quotation marks. */
    record Place(Span span, int sentence, boolean subject, boolean quoted) {}

    /** What pronouns fit it. */
    enum Nature {
        PERSON,
        PEOPLE,
        THING,
        DOCUMENT
    }

    private final Actor actor;
    private final Nature nature;
    private final @Nullable Person person;
    private final Set<String> nouns = new TreeSet<>();
    private final List<Place> places = new ArrayList<>();

    Member(Actor actor, Nature nature, @Nullable Person person) {
        this.actor = actor;
        this.nature = nature;
        this.person = person;
    }

    Actor actor(ActorLexicon lexicon) {
        return person == null ? actor : person.actor(lexicon);
    }

    Nature nature() {
        return nature;
    }

    /** The person, where it is one who is named. */
    @Nullable
    Person person() {
        return person;
    }

    boolean isNamed() {
        return person != null || actor.kind() != Actor.Kind.GROUP;
    }

    /** The nouns that the report has for it, lower case: "minister", "striker", "ministry". */
    Set<String> nouns() {
        return nouns;
    }

    void add(Place place) {
        places.add(place);
    }

    /** Takes over what is known of another, who is the same. */
    void join(Member other) {
        nouns.addAll(other.nouns);
        places.addAll(other.places);
        places.sort(Comparator.comparing(Place::span));
    }

    List<Place> places() {
        return places;
    }

    /** Where it is named first. */
    int first() {
        return places.isEmpty() ? Integer.MAX_VALUE : places.get(0).span().begin();
    }

    /** The last place before an offset; null for none. */
    @Nullable
    Place before(int offset) {
        for (int i = places.size() - 1; i >= 0; i--) {
            if (places.get(i).span().end() <= offset) {
                return places.get(i);
            }
        }
        return null;
    }

    boolean isOneOf(List<ActorReference> references, ActorLexicon lexicon) {
        String id = actor(lexicon).id();
        return references.stream()
                .map(ActorReference::actor)
                .anyMatch(one -> one != null && one.id().equals(id));
    }

    /** Whether nothing speaks against a gender, {@code m} or {@code f}. */
    boolean fits(String gender) {
        if (nature != Nature.PERSON) {
            return false;
        }
        String theirs = person == null ? genderOf(nouns) : person.gender();
        return theirs == null || theirs.equals(gender);
    }

    private static @Nullable String genderOf(Set<String> nouns) {
        for (String noun : nouns) {
            if (noun.endsWith("woman")
                    || noun.matches("mother|mum|wife|daughter|sister|widow|queen|girl|actress|nun")) {
                return "f";
            }
            if (noun.endsWith("man") || noun.matches("father|dad|husband|son|brother|widower|king|boy|priest|monk")) {
                return "m";
            }
        }
        return null;
    }
}
