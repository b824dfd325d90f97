package org.rapporteur.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.text.WordList;

/**
 * Which states belong to which organisation or bloc, and when ({@code blocs.tsv}). A bloc goes by its id in
 * {@code organisations.tsv}, a member by its ISO 3166-1 alpha-3 code, a former state's code, or a bloc's id.
 */
public final class Blocs {

    /** How a state stands to a bloc. */
    public enum Status {
        MEMBER,
        /** A member whose rights rest. */
        SUSPENDED,
        OBSERVER,
        /** Associate, dialogue partner, permanent guest. */
        PARTNER,
        /** Has asked to join. */
        APPLICANT,
        /** Was asked to join and has not yet, or has declined. */
        INVITED;

        /** Whether it sits in the bloc: a suspended member is one still. */
        public boolean isMember() {
            return this == MEMBER || this == SUSPENDED;
        }
    }

    /**
     * A stretch of time in which one state stood in one way to one bloc.
     *
     * @param source the treaty or public record
     */
    public record Membership(String bloc, String member, Status status, Term term, String source) {}

    private final Map<String, List<Membership>> byBloc = new TreeMap<>();

    /** The program's own data. */
    public Blocs() {
        this(ActorFiles.standard());
    }

    Blocs(ActorFiles files) {
        for (WordList.Row row : files.rows(ActorFile.BLOCS)) {
            Membership membership = membership(row);
            byBloc.computeIfAbsent(membership.bloc(), bloc -> new ArrayList<>()).add(membership);
        }
        byBloc.values()
                .forEach(list -> list.sort(Comparator.comparing(Membership::member)
                        .thenComparing(one -> one.term().first())));
    }

    private static Membership membership(WordList.Row row) {
        try {
            return new Membership(
                    row.field(0),
                    row.field(1),
                    Status.valueOf(row.field(2).toUpperCase(Locale.ROOT)),
                    Term.parse(row.field(3), row.field(4)),
                    row.field(5));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("blocs.tsv:" + row.line() + ": " + e.getMessage(), e);
        }
    }

    /** The ids of all blocs whose members are known, in order. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(byBloc.keySet());
    }

    /** All that is known of a bloc's members, by member and then by time; empty for an unknown bloc. */
    public List<Membership> of(String bloc) {
        return List.copyOf(byBloc.getOrDefault(bloc, List.of()));
    }

    /** The members of a bloc on a day, suspended ones among them, by code; empty for an unknown bloc. */
    public List<String> membersOn(String bloc, LocalDate date) {
        return on(bloc, date)
                .filter(one -> one.status().isMember())
                .map(Membership::member)
                .toList();
    }

    /** Those who stood in one way to a bloc on a day, by code. */
    public List<String> withStatus(String bloc, Status status, LocalDate date) {
        return on(bloc, date)
                .filter(one -> one.status() == status)
                .map(Membership::member)
                .toList();
    }

    /** Whether a country was in a bloc on a day, suspended or not. */
    public boolean isMember(String country, String bloc, LocalDate date) {
        return statusOn(country, bloc, date).filter(Status::isMember).isPresent();
    }

    /** How a country stood to a bloc on a day; empty for neither in it nor near it. */
    public Optional<Status> statusOn(String country, String bloc, LocalDate date) {
        return on(bloc, date)
                .filter(one -> one.member().equals(country))
                .map(Membership::status)
                .findFirst();
    }

    /** The blocs that a country was in on a day, by id. */
    public List<String> blocsOf(String country, LocalDate date) {
        return byBloc.keySet().stream()
                .filter(bloc -> isMember(country, bloc, date))
                .toList();
    }

    private Stream<Membership> on(String bloc, LocalDate date) {
        return byBloc.getOrDefault(bloc, List.of()).stream()
                .filter(one -> one.term().holdsOn(date));
    }
}
