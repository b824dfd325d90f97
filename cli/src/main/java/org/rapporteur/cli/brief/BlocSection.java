package org.rapporteur.cli.brief;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.actor.BlocFact.Modality;
import org.rapporteur.actor.BlocFact.Relation;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Style;
import org.rapporteur.cli.terminal.Words;
import org.rapporteur.copy.ReadReport;

/** What a report says of blocs: who is in which, in its words. */
public final class BlocSection {

    private BlocSection() {}

    static void write(ReadReport read, Sheet sheet) {
        List<BlocFact> told = read.blocs().stream()
                .filter(fact -> fact.relation() != Relation.NAMED)
                .toList();
        List<String> named = read.blocs().stream()
                .filter(fact -> fact.relation() == Relation.NAMED)
                .map(BlocFact::name)
                .toList();
        if (read.blocs().isEmpty()) {
            return;
        }
        sheet.section("BLOCS", "");
        if (!named.isEmpty()) {
            sheet.hanging("  ", "    ", Words.of("named  ", Style.QUIET).add(String.join(", ", named)));
        }
        told.forEach(fact -> fact(fact, read, sheet));
    }

    private static void fact(BlocFact fact, ReadReport read, Sheet sheet) {
        Words words = new Words();
        if (fact.bloc() != null) {
            words.add(fact.name(), Style.NAME).add("  ");
        }
        words.add(what(fact));
        if (fact.modality() != Modality.ASSERTED) {
            words.add("  " + Labels.lower(fact.modality()), Style.DOUBT);
        }
        words.add("  " + Labels.date(fact.when()), Style.QUIET)
                .add("  “" + Labels.oneLine(read.words(fact.evidence())) + "” ", Style.QUOTE)
                .add(fact.evidence().toString(), Style.QUIET);
        sheet.hanging("  ", "    ", words);
    }

    /** "members: Finland, Sweden", "32 members", "asked to join: Ukraine". */
    public static String what(BlocFact fact) {
        String members = fact.members().stream().map(Actor::name).collect(Collectors.joining(", "));
        return switch (fact.relation()) {
            case NAMED -> "named";
            case COUNT -> Labels.count(fact.count(), "member");
            case MEMBER -> (fact.members().size() == 1 ? "member: " : "members: ") + members;
            case PARTNER -> (fact.members().size() == 1 ? "partner: " : "partners: ") + members;
            case JOINED -> "joined: " + members;
            case LEFT -> "left: " + members;
            case SUSPENDED -> "suspended: " + members;
            case INVITED -> "invited: " + members;
            case APPLIED -> "asked to join: " + members;
            case PROPOSED -> "proposed: " + members;
            case COOPERATION -> "work together: " + members;
        };
    }
}
