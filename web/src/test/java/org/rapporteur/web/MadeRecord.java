package org.rapporteur.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.actor.Actor;
import org.rapporteur.copy.AlignedSpans;
import org.rapporteur.copy.CopyClass;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.Grade;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.QuotationVariants.Version;
import org.rapporteur.copy.WordDiff;
import org.rapporteur.event.PloverType;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.pipeline.ReportFindings;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.record.MadeReport;
import org.rapporteur.record.RecordFile;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;

/**
 * A record of any size, made by numbers alone: every fourth report is a copy of the one before, with one word of each
 * quotation changed; four reports make a story.
 */
final class MadeRecord {

    private static final List<String> FIRST =
            List.of("Aino", "Birta", "Ciaran", "Dagny", "Eino", "Fintan", "Gudrun", "Halla", "Iain", "Jonna");
    private static final List<String> LAST = List.of(
            "Arvesen",
            "Birkeli",
            "Corrigan",
            "Dunleavy",
            "Ekdahl",
            "Fossum",
            "Gilbride",
            "Haldorsen",
            "Isbister",
            "Joensen");
    private static final List<String> THINGS =
            List.of("harbour", "quota", "ferry", "bridge", "cable", "lighthouse", "pier", "survey", "treaty", "fund");

    private static final List<PloverType> TYPES = List.of(PloverType.values());

    private final String flavour;
    private final List<Actor> people = new ArrayList<>();
    private final List<ReportFindings> reports = new ArrayList<>();
    private final List<CopyLink> copies = new ArrayList<>();
    private final List<QuotationVariants> quotations = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();
    private final List<Occurrence> occurrences = new ArrayList<>();

    private MadeRecord(String flavour) {
        this.flavour = flavour;
        for (int i = 0; i < 400; i++) {
            String name = FIRST.get(i % 10) + " " + LAST.get(i / 10 % 10) + (i < 100 ? "" : " " + i / 100) + flavour;
            Actor.Kind kind = i % 20 == 7 ? Actor.Kind.BLOC : Actor.Kind.PERSON;
            people.add(new Actor("p" + i + flavour, name, kind, "NOR", List.of("GOV")));
        }
    }

    /**
     * Makes a record.
     *
     * @param flavour words to put into titles, outlets, names and quotations
     */
    static void write(Path file, int reports, int statements, String flavour) {
        MadeRecord made = new MadeRecord(flavour);
        try (RecordFile record = RecordFile.open(file)) {
            MadeReport before = made.report(0, statements);
            for (int i = 0; i < reports; i++) {
                MadeReport report = made.report(i, statements);
                if (i % 4 == 3) {
                    made.copy(i, before, report);
                }
                made.reports.add(report.findings());
                before = report;
                if (made.reports.size() == 500) {
                    made.flush(record);
                }
            }
            made.flush(record);
            made.stories(reports);
            record.replaceAffair(new Affair(made.copies, made.quotations, made.stories, made.occurrences));
        }
    }

    private void flush(RecordFile record) {
        record.add(reports);
        reports.clear();
    }

    static String id(int number) {
        return String.format(Locale.ROOT, "%012x", number);
    }

    private static String date(int number) {
        return LocalDate.of(2024, 1, 1).plusDays(number % 730).toString();
    }

    private Actor person(int number) {
        return people.get(Math.floorMod(number * 31, people.size()));
    }

    private MadeReport report(int number, int statements) {
        boolean copy = number % 4 == 3;
        int seed = copy ? number - 1 : number;
        MadeReport report = new MadeReport(id(number), "Outlet " + number % 60 + flavour, date(seed));
        report.block(BlockKind.TITLE, "Talks on the " + THINGS.get(seed % 10) + " enter day " + seed + flavour);
        for (int i = 0; i < statements; i++) {
            Actor against = i % 5 == 0 ? person(seed + i + 3) : null;
            report.says(person(seed + i), words(seed, i, copy), against, i % 7 == 0 ? "Norden Wire" : null);
        }
        PloverType type = TYPES.get(seed % TYPES.size());
        report.does(type, person(seed), "called on", person(seed + 1));
        report.block(BlockKind.FURNITURE, "Read more about the " + THINGS.get(seed % 10) + flavour);
        return report;
    }

    private String words(int seed, int i, boolean copy) {
        String thing = THINGS.get((seed + i) % 10);
        return "We will " + (copy && i == 0 ? "" : "not ") + "open the " + thing + " before report " + seed + " on its "
                + (i + 2) + " parts has been read" + flavour;
    }

    private void copy(int number, MadeReport original, MadeReport copy) {
        Provenance found = Provenance.rules("copy", "1", 0.95);
        copies.add(new CopyLink(
                "copy." + id(number),
                id(number - 1),
                id(number),
                true,
                List.of("a later number" + flavour),
                CopyClass.EDITED,
                List.of(new AlignedSpans(original.quotation(0), copy.quotation(0), 0.9)),
                0.9,
                0.9,
                found));
        String before = original.words(original.quotation(0));
        String after = copy.words(copy.quotation(0));
        quotations.add(new QuotationVariants(
                "quote." + id(number),
                List.of(
                        new Version(
                                id(number - 1),
                                id(number - 1) + ".s1",
                                original.quotation(0),
                                before,
                                Grade.VERBATIM,
                                List.of(),
                                List.of()),
                        new Version(
                                id(number),
                                id(number) + ".s1",
                                copy.quotation(0),
                                after,
                                Grade.POLARITY_CHANGED,
                                List.of("“not” is gone" + flavour),
                                WordDiff.between(before, after))),
                found));
    }

    private void stories(int reports) {
        for (int first = 0; first + 3 < reports; first += 4) {
            List<String> ids = List.of(id(first), id(first + 1), id(first + 2), id(first + 3));
            String story = "st-" + id(first);
            stories.add(new Story(
                    story,
                    "Talks on the " + THINGS.get(first % 10) + flavour,
                    story,
                    ids,
                    List.of(List.of(ids.get(0)), List.of(ids.get(1)), List.of(ids.get(2), ids.get(3))),
                    date(first),
                    date(first + 2)));
            occurrences.add(new Occurrence(
                    "oc-" + id(first + 2),
                    TYPES.get((first + 2) % TYPES.size()),
                    date(first + 2),
                    null,
                    List.of(person(first + 2).name()),
                    List.of(person(first + 3).name()),
                    List.of(ids.get(2) + ".e1", ids.get(3) + ".e1"),
                    List.of(ids.get(2)),
                    first % 8 == 0 ? List.of("the day: one of two" + flavour) : List.of()));
        }
    }
}
