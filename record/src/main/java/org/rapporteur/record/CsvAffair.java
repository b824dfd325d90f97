package org.rapporteur.record;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.intake.Rejection;
import org.rapporteur.place.Place;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;

/** Findings across reports, and rejections, as CSV. */
final class CsvAffair {

    private CsvAffair() {}

    static void copies(RecordFile record, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(
                out,
                "id",
                "original",
                "copy",
                "directed",
                "class",
                "share_of_original",
                "share_of_copy",
                "reasons",
                "passages_cp",
                "confidence",
                "corrections");
        for (CopyLink link : record.affair().copies()) {
            CodePoints original = new CodePoints(record.text(link.original()));
            CodePoints copy = new CodePoints(record.text(link.copy()));
            csv.row(
                    link.id(),
                    link.original(),
                    link.copy(),
                    link.directed(),
                    link.copyClass(),
                    link.shareOfOriginal(),
                    link.shareOfCopy(),
                    String.join("; ", link.reasons()),
                    link.aligned().stream()
                            .map(passage -> original.range(passage.original()) + ">" + copy.range(passage.copy()))
                            .collect(Collectors.joining(" ")),
                    link.provenance().confidence(),
                    CsvFindings.corrections(link.provenance().amendments()));
        }
        csv.flush();
    }

    /** One row for each version. */
    static void quotations(RecordFile record, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(
                out,
                "quotation",
                "version",
                "report",
                "statement",
                "words",
                "begin_cp",
                "end_cp",
                "grade",
                "reasons",
                "confidence",
                "corrections");
        for (QuotationVariants quotation : record.affair().quotations()) {
            int number = 0;
            for (QuotationVariants.Version version : quotation.versions()) {
                CodePoints places = new CodePoints(record.text(version.reportId()));
                csv.row(
                        quotation.id(),
                        ++number,
                        version.reportId(),
                        version.statementId(),
                        version.words(),
                        places.begin(version.span()),
                        places.end(version.span()),
                        version.grade(),
                        String.join("; ", version.reasons()),
                        quotation.provenance().confidence(),
                        CsvFindings.corrections(quotation.provenance().amendments()));
            }
        }
        csv.flush();
    }

    /** One row for each report of a story. */
    static void stories(RecordFile record, OutputStream out) throws IOException {
        CsvWriter csv =
                new CsvWriter(out, "story", "title", "storyline", "from", "to", "report", "source", "corrections");
        for (Story story : record.affair().stories()) {
            for (String report : story.reportIds()) {
                csv.row(
                        story.id(),
                        story.title(),
                        story.storyline(),
                        story.from(),
                        story.to(),
                        report,
                        source(story, report),
                        CsvFindings.corrections(story.amendments()));
            }
        }
        csv.flush();
    }

    /** The numbers of the independent sources that the report goes back to. */
    private static String source(Story story, String report) {
        List<List<String>> sources = story.sources();
        return IntStream.range(0, sources.size())
                .filter(i -> sources.get(i).contains(report))
                .mapToObj(i -> String.valueOf(i + 1))
                .collect(Collectors.joining(" "));
    }

    static void occurrences(RecordFile record, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(
                out,
                "id",
                "type",
                "date",
                "place_id",
                "place",
                "actors",
                "recipients",
                "events",
                "independent_sources",
                "independent_reports",
                "disagreements",
                "corrections");
        for (Occurrence occurrence : record.affair().occurrences()) {
            Place place = occurrence.place();
            csv.row(
                    occurrence.id(),
                    occurrence.type(),
                    occurrence.date(),
                    place == null ? null : place.id(),
                    place == null ? null : place.name(),
                    String.join("; ", occurrence.actors()),
                    String.join("; ", occurrence.recipients()),
                    String.join(" ", occurrence.eventIds()),
                    occurrence.independentReports().size(),
                    String.join(" ", occurrence.independentReports()),
                    String.join("; ", occurrence.disagreements()),
                    CsvFindings.corrections(occurrence.amendments()));
        }
        csv.flush();
    }

    static void rejections(RecordFile record, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(out, "origin", "place", "reason");
        for (Rejection rejection : record.rejections()) {
            csv.row(rejection.origin(), rejection.place(), rejection.reason());
        }
        csv.flush();
    }
}
