package org.rapporteur.cli.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.copy.ReadReport;

/**
 * One thing that reports say of a bloc.
 *
 * @param said who say it, the earliest report first
 */
public record BlocTold(List<Said> said) {

    /**
     * A report that says it.
     *
     * @param number the fact's place in {@link ReadReport#blocs()}, from 1
     */
    public record Said(ReadReport read, BlocFact fact, int number) {

        /** {@code b-<report>.<number>}, where the page has these words. */
        public String anchor() {
            return "b-" + read.id() + "." + number;
        }
    }

    public BlocTold {
        said = List.copyOf(said);
        if (said.isEmpty()) {
            throw new IllegalArgumentException("said by nobody");
        }
    }

    /** All that is said, each thing once: by the blocs' names, those without one last, then by what is said. */
    static List<BlocTold> all(Dossier dossier) {
        Map<String, List<Said>> alike = new TreeMap<>();
        for (ReadReport read : dossier.reports()) {
            List<BlocFact> facts = read.blocs();
            for (int i = 0; i < facts.size(); i++) {
                alike.computeIfAbsent(key(facts.get(i)), key -> new ArrayList<>())
                        .add(new Said(read, facts.get(i), i + 1));
            }
        }
        return alike.values().stream()
                .map(BlocTold::new)
                .sorted(Comparator.comparing((BlocTold told) -> told.fact().bloc() == null)
                        .thenComparing(told -> told.fact().name())
                        .thenComparing(told -> told.fact().relation()))
                .toList();
    }

    /** Equal for the same thing in other words, whenever it is said. */
    private static String key(BlocFact fact) {
        List<String> members = fact.members().stream().map(Actor::id).sorted().toList();
        return bloc(fact) + " " + fact.relation() + " " + fact.modality() + " " + fact.count() + " " + members;
    }

    private static String bloc(BlocFact fact) {
        Actor bloc = fact.bloc();
        return bloc == null ? fact.name().toLowerCase(Locale.ROOT) : bloc.id();
    }

    /** The bloc's name; what is only proposed or has none stands together. */
    public String heading() {
        return fact().bloc() == null ? "Without a name" : fact().name();
    }

    /** What is said, as the earliest report has it. */
    public BlocFact fact() {
        return said.get(0).fact();
    }

    /** Whether more is said than the bloc's name. */
    public boolean tells() {
        return fact().relation() != BlocFact.Relation.NAMED;
    }

    /** The reports that say it. */
    public List<String> reports() {
        return said.stream().map(one -> one.read().id()).distinct().toList();
    }
}
