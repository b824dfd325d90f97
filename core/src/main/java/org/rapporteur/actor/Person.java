package org.rapporteur.actor;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/** A person that one report names, and what it says of them. Grows while the report is read; not shared. */
final class Person {

    private final List<String> name;
    private final Span first;
    private final Set<String> offices = new TreeSet<>();
    private boolean past;
    private @Nullable String country;
    private @Nullable String gender;
    private List<String> knownAs;
    private List<String> sectors = List.of();
    private @Nullable Actor actor;

    Person(List<String> name, Span first) {
        this.name = List.copyOf(name);
        this.knownAs = this.name;
        this.first = first;
    }

    List<String> name() {
        return name;
    }

    String fullName() {
        return String.join(" ", name);
    }

    String surname() {
        return name.get(name.size() - 1);
    }

    /** Where the report names them first. */
    Span first() {
        return first;
    }

    Set<String> offices() {
        return offices;
    }

    /** Whether the report says of them that they left an office. */
    boolean isPast() {
        return past;
    }

    void left() {
        past = true;
    }

    @Nullable
    String country() {
        return country;
    }

    @Nullable
    String gender() {
        return gender;
    }

    void learn(@Nullable String theirCountry, Set<String> theirOffices, @Nullable String theirGender) {
        country = country == null ? theirCountry : country;
        gender = gender == null ? theirGender : gender;
        offices.addAll(theirOffices);
        actor = null;
    }

    /** Gives the full name by which others know them, and the sectors for want of an office. */
    void identify(List<String> fullName, List<String> theirSectors) {
        knownAs = List.copyOf(fullName);
        sectors = List.copyOf(theirSectors);
        actor = null;
    }

    Actor actor(ActorLexicon lexicon) {
        Actor known = actor;
        if (known == null) {
            known = new Actor(
                    lexicon.nameKey(knownAs),
                    String.join(" ", knownAs),
                    Actor.Kind.PERSON,
                    country,
                    offices.isEmpty() ? sectors : lexicon.sectors(offices));
            actor = known;
        }
        return known;
    }
}
