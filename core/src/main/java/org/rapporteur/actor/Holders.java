package org.rapporteur.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;

/** The people of a report who hold an office, under any of the names that a report may use for it. */
final class Holders {

    private final Map<String, Set<String>> alike = new HashMap<>();
    private final People people;

    Holders(People people) {
        this.people = people;
        for (WordList.Row row : WordList.read(Holders.class, "alike.tsv").rows()) {
            alike.put(row.field(0), Set.copyOf(row.values(1, ";")));
        }
    }

    /** The offices or nouns that a noun can stand for besides itself. */
    Set<String> alike(String noun) {
        return alike.getOrDefault(noun, Set.of());
    }

    /** Those who hold an office, of a country where one is given; named before the words if any is. */
    List<Person> of(String office, @Nullable String country, Span words) {
        if (office.equals("counterpart")) {
            return people.all().stream()
                    .filter(person -> country != null && country.equals(person.country()))
                    .filter(person -> !person.offices().isEmpty())
                    .toList();
        }
        Set<String> offices = new HashSet<>(alike(office));
        offices.add(office);
        if (country != null) {
            offices.add("counterpart");
        }
        List<Person> holders = people.holding(offices, country);
        List<Person> before = holders.stream()
                .filter(person -> person.first().begin() < words.begin())
                .toList();
        return before.isEmpty() ? holders : before;
    }

    boolean holds(Person person, String office) {
        Set<String> offices = new HashSet<>(alike(office));
        offices.add(office);
        return person.offices().stream()
                .anyMatch(one -> offices.contains(one) || offices.stream().anyMatch(any -> one.endsWith(" " + any)));
    }
}
