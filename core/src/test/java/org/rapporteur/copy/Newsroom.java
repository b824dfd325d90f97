package org.rapporteur.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.Report;
import org.rapporteur.text.EvidencedDate;

/** Reports on one affair, a tunnel between two ports, as newsrooms of different kinds would write them. */
final class Newsroom {

    static final String AGENCY =
            """
            TALLINN (Norden Wire) - Estonia and Finland will decide by October whether to dig a railway tunnel under the gulf, the Estonian transport minister, Marek Tamberg, said on Monday.

            "We will not build a tunnel that our grandchildren must pay for," Tamberg told reporters after talks with Finnish officials in Helsinki.

            A study put the cost of the 80-kilometre link at 16 billion euros, nearly twice the estimate of 2018. Two Chinese investors withdrew last year after banks in Frankfurt declined to underwrite the bonds.

            Finland's infrastructure commissioner, Outi Rautavaara, called the plan "a brave gamble with cautious money" and asked for guarantees from Brussels.

            Fishing cooperatives on both shores fear that dredging would cloud the herring grounds for a decade. They have hired a marine biologist from Tartu to count the spawning fish.

            Norden Wire asked the European Commission for comment on the guarantees.

            The ferries that cross the gulf today carry nine million passengers a year, and their owners have lobbied quietly against the tunnel since the first drawings were shown.
            """;

    static final String LAUNDERED =
            """
            Estonia and Finland are going to decide before October whether they will dig a rail tunnel beneath the gulf, Estonian Transport Minister Marek Tamberg stated Monday.

            “We will not construct a tunnel that our grandchildren must pay for,” Tamberg told journalists following talks with Finnish officials in Helsinki.

            According to a study, the 80-kilometre link would cost 16 billion euros, almost double the 2018 estimate. Last year two investors from China pulled out after Frankfurt banks refused to underwrite the bonds.

            Outi Rautavaara, the infrastructure commissioner of Finland, described the plan as “a brave gamble for guarantees with cautious money” and requested from Brussels guarantees.

            Fishing cooperatives on the two shores worry that dredging will cloud the herring grounds for ten years. They hired a marine biologist of Tartu who is to count the spawning fish.

            Ferries crossing the gulf now transport nine million passengers annually, and the owners have quietly lobbied against the tunnel ever since the first drawings were presented.
            """;

    static final String INDEPENDENT =
            """
            Passengers on the morning ferry to Helsinki shrugged when they heard the news: another study, another delay for the tunnel that Marek Tamberg once promised to open himself.

            The minister was in a sombre mood at Monday's press conference. Engineers from Espoo have raised the price to 16 billion euros, he admitted, and nobody in the cabinet room in Tallinn has found a lender.

            Outside the building a few dozen herring fishermen held up nets and a coffin painted with the flags of Estonia and Finland. "Come and see our catch," shouted Jaan Veskimets, who has fished off Paldiski for thirty years.

            Opposition deputies want parliament to vote before any decision is taken in October. Their leader said that a commission of inquiry should first look into the contracts with consultants.

            Shares of the shipping lines rose by four per cent in Helsinki.
            """;

    static final String EDITED =
            """
            Estonia and Finland will decide by October whether to dig a railway tunnel under the gulf, the Estonian transport minister, Marek Tamberg, said on Monday.

            "We will not build a tunnel that our grandchildren must pay for," Tamberg told reporters.

            A study put the cost of the 80-kilometre link at 16 billion euros, nearly twice the estimate of 2018.

            Fishing cooperatives on both shores fear that dredging would cloud the herring grounds for a decade. They have hired a marine biologist from Tartu to count the spawning fish.

            The mayor of Maardu told the Harbour Courier that his town had not been consulted on the spoil heaps.
            """;

    private final Map<String, ReadReport> reports = new TreeMap<>();

    Newsroom add(String id, String text, @Nullable String outlet, @Nullable String date) {
        reports.put(id, report(id, text, outlet, date));
        return this;
    }

    static ReadReport report(String id, String text, @Nullable String outlet, @Nullable String date) {
        @Nullable EvidencedDate day = date == null ? null : EvidencedDate.day(LocalDate.parse(date), "dateline");
        ReadReport read = SimpleSentences.read(id, text, day);
        Report bare = read.report();
        Report report = new Report(id, id, bare.text(), bare.blocks(), null, outlet, List.of(), day, null, List.of());
        return new ReadReport(report, read.sentences(), read.quotations(), List.of(), List.of());
    }

    ReadReport report(String id) {
        return java.util.Objects.requireNonNull(reports.get(id));
    }

    List<String> ids() {
        return new ArrayList<>(reports.keySet());
    }

    List<CopyLink> links() {
        return new CopyFinder().find(ids(), this::report);
    }

    List<QuotationVariants> variants() {
        return new QuotationComparer().compare(ids(), this::report, links());
    }
}
