package org.rapporteur.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.place.Place;
import org.rapporteur.provenance.Amendment;
import org.rapporteur.record.RecordFile.Visitor;
import org.rapporteur.story.Story;
import org.rapporteur.text.EvidencedDate;

/** Findings across reports as rows of Parquet tables. */
final class ParquetAffair {

    private final Draft draft;

    ParquetAffair(Draft draft) {
        this.draft = draft;
    }

    void copies(Visitor<ParquetRows.Copy> rows) throws IOException {
        draft.record()
                .eachCopy(link -> rows.visit(new ParquetRows.Copy(
                        link.id(),
                        link.original(),
                        link.copy(),
                        link.directed(),
                        link.copyClass().name(),
                        link.shareOfOriginal(),
                        link.shareOfCopy(),
                        String.join("; ", draft.wording().reasons(link.reasons())),
                        link.provenance().confidence(),
                        corrections(link.provenance().amendments()))));
    }

    void quotations(Visitor<ParquetRows.Version> rows) throws IOException {
        draft.record().eachQuotation(quotation -> {
            int number = 0;
            for (QuotationVariants.Version version : quotation.versions()) {
                ReportText text = draft.reports().get(version.reportId()).points();
                rows.visit(new ParquetRows.Version(
                        quotation.id(),
                        ++number,
                        version.reportId(),
                        version.statementId(),
                        draft.wording().words(version.words()),
                        text.of(version.span().begin()),
                        text.of(version.span().end()),
                        version.grade().name(),
                        String.join("; ", draft.wording().reasons(version.reasons())),
                        corrections(quotation.provenance().amendments())));
            }
        });
    }

    void stories(Visitor<ParquetRows.StoryReport> rows) throws IOException {
        draft.record().eachStory(story -> {
            int position = 0;
            for (String report : story.reportIds()) {
                rows.visit(new ParquetRows.StoryReport(
                        story.id(),
                        draft.wording().words(story.title()),
                        story.storyline(),
                        report,
                        position++,
                        source(story, report),
                        corrections(story.amendments())));
            }
        });
    }

    /** The number of the independent source that a report goes back to, from 1; of several the first. */
    private static @Nullable Integer source(Story story, String report) {
        List<List<String>> sources = story.sources();
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).contains(report)) {
                return i + 1;
            }
        }
        return null;
    }

    void occurrences(Visitor<ParquetRows.Occurrence> rows) throws IOException {
        draft.record().eachOccurrence(occurrence -> {
            Place place = occurrence.place();
            String date = occurrence.date();
            rows.visit(new ParquetRows.Occurrence(
                    occurrence.id(),
                    occurrence.type().name(),
                    date,
                    date == null ? null : ParquetFindings.day(EvidencedDate.parse(date, "")),
                    place == null ? null : place.id(),
                    place == null ? null : place.name(),
                    String.join("; ", occurrence.actors()),
                    String.join("; ", occurrence.recipients()),
                    occurrence.eventIds().size(),
                    occurrence.independentReports().size(),
                    String.join("; ", occurrence.disagreements()),
                    corrections(occurrence.amendments())));
        });
    }

    private @Nullable String corrections(List<Amendment> amendments) {
        return ParquetFindings.corrections(amendments, draft.wording());
    }

    void mentions(Visitor<ParquetRows.Mention> rows) throws IOException {
        draft.record().eachOccurrence(occurrence -> {
            int position = 0;
            for (String event : occurrence.eventIds()) {
                String report = event.substring(0, event.lastIndexOf('.'));
                rows.visit(new ParquetRows.Mention(occurrence.id(), event, report, position++));
            }
        });
    }
}
