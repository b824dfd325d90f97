package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.intake.Rejection;
import org.rapporteur.place.Place;
import org.rapporteur.story.Story;

/** Findings across reports, and rejections, as CSV. */
final class CsvAffair {

    private CsvAffair() {}

    static void copies(Draft draft, OutputStream out) throws IOException {
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
        draft.record().eachCopy(link -> {
            ReportText original = draft.reports().get(link.original()).points();
            ReportText copy = draft.reports().get(link.copy()).points();
            csv.row(
                    link.id(),
                    link.original(),
                    link.copy(),
                    link.directed(),
                    link.copyClass(),
                    link.shareOfOriginal(),
                    link.shareOfCopy(),
                    String.join("; ", draft.wording().reasons(link.reasons())),
                    link.aligned().stream()
                            .map(passage -> original.range(passage.original()) + ">" + copy.range(passage.copy()))
                            .collect(Collectors.joining(" ")),
                    link.provenance().confidence(),
                    CsvFindings.corrections(link.provenance().amendments(), draft.wording()));
        });
        csv.flush();
    }

    /** One row for each version. */
    static void quotations(Draft draft, OutputStream out) throws IOException {
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
        draft.record().eachQuotation(quotation -> {
            int number = 0;
            for (QuotationVariants.Version version : quotation.versions()) {
                ReportText places = draft.reports().get(version.reportId()).points();
                csv.row(
                        quotation.id(),
                        ++number,
                        version.reportId(),
                        version.statementId(),
                        draft.wording().words(version.words()),
                        places.begin(version.span()),
                        places.end(version.span()),
                        version.grade(),
                        String.join("; ", draft.wording().reasons(version.reasons())),
                        quotation.provenance().confidence(),
                        CsvFindings.corrections(quotation.provenance().amendments(), draft.wording()));
            }
        });
        csv.flush();
    }

    /** One row for each report of a story. */
    static void stories(Draft draft, OutputStream out) throws IOException {
        CsvWriter csv =
                new CsvWriter(out, "story", "title", "storyline", "from", "to", "report", "source", "corrections");
        draft.record().eachStory(story -> {
            for (String report : story.reportIds()) {
                csv.row(
                        story.id(),
                        draft.wording().words(story.title()),
                        story.storyline(),
                        story.from(),
                        story.to(),
                        report,
                        source(story, report),
                        CsvFindings.corrections(story.amendments(), draft.wording()));
            }
        });
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

    static void occurrences(Draft draft, OutputStream out) throws IOException {
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
        draft.record().eachOccurrence(occurrence -> {
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
                    CsvFindings.corrections(occurrence.amendments(), draft.wording()));
        });
        csv.flush();
    }

    static void rejections(Draft draft, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(out, "origin", "place", "reason");
        for (Rejection rejection : draft.record().rejections()) {
            csv.row(rejection.origin(), rejection.place(), rejection.reason());
        }
        csv.flush();
    }
}
