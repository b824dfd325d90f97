package org.rapporteur.web.page;

import java.util.List;
import java.util.Optional;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.record.RecordReader;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;
import org.rapporteur.web.data.Across;
import org.rapporteur.web.data.OccurrenceRow;
import org.rapporteur.web.data.Overview;
import org.rapporteur.web.data.ReportRow;
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

    /** A report as it was found, whatever people corrected in it. */
    ReadReport found(ReadReport read) {
        boolean corrected = overview.overlay().reports().containsKey(read.id());
        return corrected ? reader.report(read.id()).orElse(read) : read;
    }

    /** The report that a statement or event stands in, by the finding's id. */
    public ReadReport owner(String findingId, String what) {
        int dot = findingId.lastIndexOf('.');
        return find(dot < 0 ? findingId : findingId.substring(0, dot)).orElseThrow(() -> new NotThere(what, findingId));
    }

    /** What was found across reports. */
    public Across across() {
        return new Across(reader, overview.overlay().changes());
    }

    public Optional<Story> story(String id) {
        return across().story(id);
    }

    public Optional<Occurrence> occurrence(String id) {
        return across().occurrence(id);
    }

    public Optional<QuotationVariants> quotation(String id) {
        return across().quotation(id);
    }

    /** The stories that a report belongs to. */
    public List<StoryHead> storiesOf(String reportId) {
        List<String> ids = across().storiesOf(reportId);
        return overview.stories().stream().filter(it -> ids.contains(it.id())).toList();
    }

    /** Reports by their ids. */
    public List<ReportRow> reports(List<String> ids) {
        return Rows.reports(ids, reader, overview.overlay());
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
