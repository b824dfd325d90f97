package org.rapporteur.web.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.record.RecordReader;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;
import org.rapporteur.web.data.OccurrenceRow;
import org.rapporteur.web.data.Overview;
import org.rapporteur.web.data.Rows;
import org.rapporteur.web.data.StatementRow;
import org.rapporteur.web.data.StoryHead;

/**
 * What a page is made from. Findings come as corrected.
 *
 * @param reader the record, unchanging while the page is made
 * @param overview the affair as a whole
 * @param query what the address asks for
 * @param token what a form must bring to change something
 */
public record View(RecordReader reader, Overview overview, Query query, String token) {

    /** The same for another address. */
    View at(Query other) {
        return new View(reader, overview, other, token);
    }

    private Optional<ReadReport> find(String id) {
        ReadReport corrected = overview.overlay().reports().get(id);
        return corrected == null ? reader.report(id) : Optional.of(corrected);
    }

    /** A report with its findings. */
    public ReadReport report(String id) {
        return find(id).orElseThrow(() -> new NotThere("report", id));
    }

    /** The report that a statement or event stands in, by the finding's id. */
    public ReadReport owner(String findingId, String what) {
        int dot = findingId.lastIndexOf('.');
        return find(dot < 0 ? findingId : findingId.substring(0, dot)).orElseThrow(() -> new NotThere(what, findingId));
    }

    public Optional<Story> story(String id) {
        Affair affair = overview.overlay().affair();
        return affair == null
                ? reader.story(id)
                : first(affair.stories(), it -> it.id().equals(id));
    }

    public Optional<Occurrence> occurrence(String id) {
        Affair affair = overview.overlay().affair();
        return affair == null
                ? reader.occurrence(id)
                : first(affair.occurrences(), it -> it.id().equals(id));
    }

    public Optional<QuotationVariants> quotation(String id) {
        Affair affair = overview.overlay().affair();
        return affair == null
                ? reader.quotation(id)
                : first(affair.quotations(), it -> it.id().equals(id));
    }

    /** The copy links that have one of these reports at one end or the other. */
    public List<CopyLink> copies(List<String> reportIds) {
        Affair affair = overview.overlay().affair();
        return affair == null
                ? reader.copies(reportIds)
                : affair.copies().stream()
                        .filter(it -> reportIds.contains(it.original()) || reportIds.contains(it.copy()))
                        .toList();
    }

    /** The stories that a report belongs to. */
    public List<StoryHead> storiesOf(String reportId) {
        Affair affair = overview.overlay().affair();
        List<String> ids = affair == null
                ? reader.query(
                        "SELECT story_id AS id FROM story_report WHERE report_id = ? ORDER BY id",
                        row -> row.text("id"),
                        reportId)
                : affair.stories().stream()
                        .filter(it -> it.reportIds().contains(reportId))
                        .map(Story::id)
                        .toList();
        return overview.stories().stream().filter(it -> ids.contains(it.id())).toList();
    }

    private static <T> Optional<T> first(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    /** Statements by their keys; rejected ones are left out. */
    public List<StatementRow> statements(List<Integer> keys) {
        return Rows.statements(keys, reader, overview.overlay());
    }

    /** Occurrences by their ids. */
    public List<OccurrenceRow> occurrences(List<String> ids) {
        return Rows.occurrences(ids, reader, overview.overlay());
    }
}
