package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Any number of short reports on invented quarrels, some of them reprints of others. */
final class MadeUpReports {

    private static final List<String> TOWNS =
            List.of("Harlow Bay", "Estermouth", "Kilbrannock", "Västerhamn", "Port Amity", "Rudna Gora", "Saltmarsh");
    private static final List<String> PEOPLE =
            List.of("Ilse Brandvold", "Tomas Reuel", "Oona McCafferty", "Zoltán Berki", "Priya Ramdeen");
    private static final List<String> MATTERS =
            List.of("the ferry licence", "the new water tariff", "a closed quarry", "the night bus", "a customs shed");

    private static final List<String> TEXTS = List.of(
            """
            %1$s council votes on %3$s

            %1$s, March %4$d - The council of %1$s voted by %5$d to 9 on Tuesday to reopen talks on %3$s.

            "We have waited %5$d weeks and we will not wait another one," council leader %2$s said.

            Traders rejected the vote. They accused the council of hiding a report from %6$d.
            """,
            """
            Strike over %3$s enters week %4$d

            Drivers in %1$s refused to return to work on Friday, saying that %3$s had cost them %6$d euros each.

            According to the union, %5$d of them were dismissed. "Nobody asked us," its chairman %2$s told reporters.

            The transport ministry called on both sides to meet within %4$d days.
            """,
            """
            %2$s resigns after row about %3$s

            The mayor of %1$s, %2$s, resigned on Monday after %5$d members of the council demanded an inquiry.

            %2$s denied that money had been taken. "I leave with %4$d boxes and a clear conscience," the mayor said.

            Opposition parties welcomed the step and said that they would sue the town for %6$d euros.
            """,
            """
            Inspectors find %5$d faults in %1$s

            Inspectors have found %5$d faults in buildings that belong to %2$s, the county of %1$s announced.

            "Two of them are dangerous," chief inspector %2$s told the county's radio on Thursday.

            The owner has %4$d weeks to answer. Tenants demanded that rents be frozen until %3$s is settled.
            """,
            """
            Neighbours sign a paper on %3$s

            %1$s and its neighbours signed an agreement on %3$s after %4$d nights of talks.

            Under it each town pays %6$d euros a year. "It is not a love letter," said %2$s, who led the talks.

            Critics warned that the agreement would last no longer than %5$d months.
            """,
            """
            Court stops plan for %3$s

            A court in %1$s ruled on Wednesday that the plan for %3$s breaks the law in %4$d points.

            The judges followed a complaint that %2$s had brought with %5$d others.

            "A plan is not a promise," the presiding judge said. The county said that it would appeal.
            """);

    private MadeUpReports() {}

    /** Writes the first {@code count} reports; the same number gives the same files. */
    static void write(Path folder, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "report-%04d.txt", i)), text(i));
        }
    }

    private static String text(int number) {
        // Every seventh is the one before it with another closing line.
        int of = number % 7 == 6 ? number - 1 : number;
        String text = String.format(
                Locale.ROOT,
                TEXTS.get(of % TEXTS.size()),
                TOWNS.get(of % TOWNS.size()),
                PEOPLE.get(of / 2 % PEOPLE.size()),
                MATTERS.get(of / 3 % MATTERS.size()),
                1 + of % 28,
                11 + of,
                1000 + 37 * of);
        return of == number
                ? text
                : text + "\nThe " + TOWNS.get(number % TOWNS.size()) + " Mercury first reported it.\n";
    }
}
