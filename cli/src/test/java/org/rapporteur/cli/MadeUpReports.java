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
