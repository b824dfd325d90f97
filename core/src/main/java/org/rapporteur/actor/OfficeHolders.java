package org.rapporteur.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.text.WordList;

/**
 * Who held which office, and when ({@code office-holders.tsv}): for a report that names only the office or the surname.
 * An open row ends the day before the next one of the same office and country begins, so that a user's row for a new
 * holder is enough.
 */
public final class OfficeHolders {

    /**
     * A person in an office for a time.
     *
     * @param person the full name
     * @param called the names that reports use after the first mention, the surname for most
     * @param offices the office's names in lower case, the title's own first; empty for a person known only by a code
     * @param country ISO 3166-1 alpha-3, or PLOVER's {@code IGO}, {@code UNO}, {@code EUR}
     * @param sectors PLOVER sectors, {@code GOV} where the file gives none
     */
    public record Holder(
            String person, List<String> called, List<String> offices, String country, Term term, List<String> sectors) {

        public Holder {
            called = List.copyOf(called);
            offices = List.copyOf(offices);
            sectors = List.copyOf(sectors);
        }
    }

    private final List<Holder> holders = new ArrayList<>();
    private final Map<String, List<Holder>> byName = new HashMap<>();
    private final Map<String, List<Holder>> byOffice = new HashMap<>();

    /** The program's own data. */
    public OfficeHolders() {
        this(ActorFiles.standard());
    }

    OfficeHolders(ActorFiles files) {
        List<Holder> read = new ArrayList<>();
        files.rows(ActorFile.OFFICE_HOLDERS).forEach(row -> read.add(holder(row)));
        files.petrarch().holders().forEach(read::add);
        read.sort(Comparator.comparing(Holder::country)
                .thenComparing(one -> String.join(";", one.offices()))
                .thenComparing(one -> one.term().first())
                .thenComparing(Holder::person));
        read.forEach(one -> add(ended(one, read)));
    }

    private static Holder holder(WordList.Row row) {
        try {
            String person = row.field(0);
            List<String> called = row.values(1, ";");
            List<String> offices = row.values(2, ";").stream()
                    .map(office -> office.toLowerCase(Locale.ROOT))
                    .toList();
            List<String> sectors = row.values(6, ";");
            return new Holder(
                    person,
                    called.isEmpty() ? List.of(person.substring(person.lastIndexOf(' ') + 1)) : called,
                    offices,
                    row.field(3),
                    Term.parse(row.field(4), row.field(5)),
                    sectors.isEmpty() ? List.of("GOV") : sectors);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("office-holders.tsv:" + row.line() + ": " + e.getMessage(), e);
        }
    }

    private static Holder ended(Holder one, List<Holder> all) {
        if (!one.term().isOpen() || one.offices().isEmpty()) {
            return one;
        }
        return all.stream()
                .filter(next ->
                        next.country().equals(one.country()) && !next.person().equals(one.person()))
                .filter(next -> !next.offices().isEmpty()
                        && next.offices().get(0).equals(one.offices().get(0)))
                .filter(next -> next.term().first().isAfter(one.term().first()))
                .min(Comparator.comparing(next -> next.term().first()))
                .map(next -> new Holder(
                        one.person(),
                        one.called(),
                        one.offices(),
                        one.country(),
                        one.term().before(next.term()),
                        one.sectors()))
                .orElse(one);
    }

    private void add(Holder holder) {
        holders.add(holder);
        LinkedHashSet<String> names = new LinkedHashSet<>();
        names.add(ActorLexicon.fold(holder.person()));
        holder.called().forEach(name -> names.add(ActorLexicon.fold(name)));
        names.forEach(
                name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(holder));
        for (String office : holder.offices()) {
            byOffice.computeIfAbsent(office + "\t" + holder.country(), key -> new ArrayList<>())
                    .add(holder);
        }
    }

    /** All rows, by country, office and time. */
    public List<Holder> all() {
        return List.copyOf(holders);
    }

    /** Who held an office of a country on a day; case does not matter. Empty where that is not known. */
    public List<Holder> on(String office, String country, LocalDate date) {
        return byOffice.getOrDefault(office.toLowerCase(Locale.ROOT) + "\t" + country, List.of()).stream()
                .filter(one -> one.term().holdsOn(date))
                .toList();
    }

    /** Who held an office of a country at any time of a term, in the order of their own. */
    List<Holder> during(String office, String country, Term term) {
        return byOffice.getOrDefault(office.toLowerCase(Locale.ROOT) + "\t" + country, List.of()).stream()
                .filter(one -> one.term().overlaps(term))
                .toList();
    }

    /** All who are called by a full name or surname, accents and case apart, whenever they held an office. */
    public List<Holder> called(String name) {
        return List.copyOf(byName.getOrDefault(ActorLexicon.fold(name), List.of()));
    }

    /** Whom a full name or surname means on a day, accents and case apart: those who held an office then. */
    public List<Holder> named(String name, LocalDate date) {
        return byName.getOrDefault(ActorLexicon.fold(name), List.of()).stream()
                .filter(one -> one.term().holdsOn(date))
                .toList();
    }
}
