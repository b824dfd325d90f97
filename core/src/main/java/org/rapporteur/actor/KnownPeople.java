package org.rapporteur.actor;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.OfficeHolders.Holder;

/**
 * Tells of people whom a report takes for known ("President Okoro", "Merkel") what {@link OfficeHolders} has of them.
 * What the report says itself always wins.
 */
final class KnownPeople {

    private static final Set<String> FIRST_OFFICES = Set.of(
            "president", "prime minister", "chancellor", "secretary-general", "king", "queen", "emperor", "pope");

    private final OfficeHolders holders;
    private final ActorLexicon lexicon;
    private final @Nullable LocalDate day;

    /**
     * @param day the report's day, null where unknown
     */
    KnownPeople(ActorLexicon lexicon, @Nullable LocalDate day) {
        this.holders = lexicon.holders();
        this.lexicon = lexicon;
        this.day = day;
    }

    /** Completes a person of whom the report tells no country. */
    void introduce(Person person) {
        if (person.country() != null) {
            return;
        }
        List<Holder> called = holders.called(person.fullName()).stream()
                .filter(one -> !isLater(one))
                .filter(one -> fits(person, one))
                .toList();
        List<Holder> serving = called.stream()
                .filter(one -> day != null && one.term().holdsOn(day))
                .toList();
        List<Holder> meant = serving.isEmpty() ? called : serving;
        Set<String> people = new HashSet<>();
        meant.forEach(one -> people.add(one.person() + "\t" + one.country()));
        if (meant.stream().map(Holder::country).distinct().count() == 1) {
            person.learn(meant.get(0).country(), Set.of(), null);
        }
        if (people.size() == 1) {
            Holder known = meant.get(0);
            person.identify(List.of(known.person().split(" ")), known.sectors());
        }
    }

    /** Whether nobody could know them yet when the report was written. */
    private boolean isLater(Holder one) {
        return day != null && one.term().first().isAfter(day);
    }

    /**
     * Whether they may be meant: one of the office that the report gives; without one, those who serve on its day, if by a
     * surname alone at the head of a state, and whoever once stood there.
     */
    private boolean fits(Person person, Holder one) {
        if (!person.offices().isEmpty()) {
            return person.offices().stream().anyMatch(one.offices()::contains);
        }
        boolean first = one.offices().stream().anyMatch(FIRST_OFFICES::contains);
        return first || (isFullName(person, one) && (day == null || one.term().holdsOn(day)));
    }

    private boolean isFullName(Person person, Holder one) {
        return lexicon.nameKey(person.name())
                .equals(lexicon.nameKey(List.of(one.person().split(" "))));
    }
}
