package org.rapporteur.cli.brief;

import java.util.List;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.actor.BlocFact.Modality;
import org.rapporteur.actor.BlocFact.Relation;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Style;
import org.rapporteur.cli.terminal.Words;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.web.words.Labels;

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
        words.add(Labels.bloc(fact));
        if (fact.modality() != Modality.ASSERTED) {
            words.add("  " + Labels.lower(fact.modality()), Style.DOUBT);
        }
        words.add("  " + Labels.date(fact.when()), Style.QUIET)
                .add("  “" + Labels.oneLine(read.words(fact.evidence())) + "” ", Style.QUOTE)
                .add(fact.evidence().toString(), Style.QUIET);
        sheet.hanging("  ", "    ", words);
        Amended.write(fact.provenance().amendments(), "    ", sheet);
    }
}
