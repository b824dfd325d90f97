package org.rapporteur.web.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.correction.AffairChanges;
import org.rapporteur.correction.Changes;
import org.rapporteur.record.RecordReader;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;

/** Findings across reports as corrected, asked for a few at a time. */
public record Across(RecordReader reader, AffairChanges changes) {

    /** What the mentions of an event tell in different ways. */
    public record Dispute(String occurrence, String words) {}

    public Optional<Story> story(String id) {
        return changes.stories().find(id, reader::story);
    }

    public Optional<Occurrence> occurrence(String id) {
        return changes.occurrences().find(id, reader::occurrence);
    }

    public Optional<QuotationVariants> quotation(String id) {
        return changes.quotations().find(id, reader::quotation);
    }

    /** The copy links that have one of these reports at one end or the other, by id. */
    public List<CopyLink> copies(Collection<String> reportIds) {
        Changes<CopyLink> changed = changes.copies();
        Set<String> wanted = new HashSet<>(reportIds);
        return Stream.concat(
                        reader.copies(List.copyOf(reportIds)).stream()
                                .filter(it -> !changed.was().contains(it.id())),
                        changed.now().values().stream()
                                .filter(it -> wanted.contains(it.original()) || wanted.contains(it.copy())))
                .sorted(Comparator.comparing(CopyLink::id))
                .toList();
    }

    /** The ids of the stories that a report belongs to. */
    public List<String> storiesOf(String reportId) {
        return ids(
                changes.stories(),
                reader.query(
                        "SELECT DISTINCT story_id AS id FROM story_report WHERE report_id = ?",
                        row -> row.text("id"),
                        reportId),
                Story::id,
                story -> story.reportIds().contains(reportId));
    }

    /** The ids of the occurrences that an event is a mention of. */
    public List<String> occurrencesOf(String eventId) {
        return ids(
                changes.occurrences(),
                reader.query(
                        "SELECT DISTINCT occurrence_id AS id FROM occurrence_event WHERE event_id = ?",
                        row -> row.text("id"),
                        eventId),
                Occurrence::id,
                it -> it.eventIds().contains(eventId));
    }

    /** The quotations that a statement is a version of, by id. */
    public List<QuotationVariants> quotationsOf(String statementId) {
        return quotations(
                reader.query(
                        "SELECT DISTINCT family_id AS id FROM quotation_version WHERE statement_id = ?",
                        row -> row.text("id"),
                        statementId),
                it -> it.versions().stream().anyMatch(one -> statementId.equals(one.statementId())));
    }

    /** The quotations that any of these reports prints in some version, by id. */
    public List<QuotationVariants> quotationsIn(Collection<String> reportIds) {
        return quotations(
                reader.query(
                        "SELECT DISTINCT family_id AS id FROM quotation_version"
                                + " WHERE report_id IN (SELECT value FROM json_each(?))",
                        row -> row.text("id"),
                        Rows.write(reportIds)),
                it -> reportIds.stream().anyMatch(id -> prints(it, id)));
    }

    /** Whether a report prints a version of a quotation. */
    public static boolean prints(QuotationVariants quotation, String reportId) {
        return quotation.versions().stream().anyMatch(one -> one.reportId().equals(reportId));
    }

    private List<QuotationVariants> quotations(List<String> found, Predicate<QuotationVariants> fits) {
        return ids(changes.quotations(), found, QuotationVariants::id, fits).stream()
                .flatMap(id -> quotation(id).stream())
                .toList();
    }

    private static <T> List<String> ids(
            Changes<T> changed, List<String> found, Function<T, String> id, Predicate<T> fits) {
        return Stream.concat(
                        found.stream().filter(one -> !changed.was().contains(one)),
                        changed.now().values().stream().filter(fits).map(id))
                .sorted()
                .toList();
    }

    /** What these reports tell of one event in different ways. */
    public List<Dispute> disputes(Collection<String> reportIds) {
        Changes<Occurrence> changed = changes.occurrences();
        List<Dispute> disputes = new ArrayList<>();
        reader.query(
                "SELECT DISTINCT d.occurrence_id AS id, d.position, d.words AS words FROM event"
                        + " JOIN occurrence_event AS m ON m.event_id = event.id"
                        + " JOIN occurrence_disagreement AS d ON d.occurrence_id = m.occurrence_id"
                        + " WHERE event.report_id IN (SELECT value FROM json_each(?)) ORDER BY d.occurrence_id, d.position",
                row -> changed.was().contains(row.text("id"))
                        || disputes.add(new Dispute(row.text("id"), row.text("words"))),
                Rows.write(reportIds));
        Set<String> wanted = new HashSet<>(reportIds);
        for (Occurrence it : changed.now().values()) {
            if (it.eventIds().stream().map(Across::reportOf).anyMatch(wanted::contains)) {
                it.disagreements().forEach(words -> disputes.add(new Dispute(it.id(), words)));
            }
        }
        disputes.sort(Comparator.comparing(Dispute::occurrence));
        return disputes;
    }

    private static String reportOf(String eventId) {
        int dot = eventId.lastIndexOf('.');
        return dot < 0 ? eventId : eventId.substring(0, dot);
    }
}
