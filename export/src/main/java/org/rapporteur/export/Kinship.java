package org.rapporteur.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.CopyFamilies;
import org.rapporteur.copy.CopyFamily;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.record.RecordFile;
import org.rapporteur.record.ReportSummary;
import org.rapporteur.story.IndependentSources;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.StatementSources;
import org.rapporteur.story.Story;

/** Families of copies, and the independent sources behind findings with how each knows. */
final class Kinship {

    private final Draft draft;
    private final CopyFamilies families;
    private final IndependentSources independent;

    Kinship(Draft draft) {
        this.draft = draft;
        this.families = families(draft.record());
        this.independent = new IndependentSources(families, this::read);
    }

    static CopyFamilies families(RecordFile record) {
        Map<String, String> dates = new HashMap<>();
        for (ReportSummary report : record.reports()) {
            if (report.published() != null) {
                dates.put(report.id(), report.published());
            }
        }
        return new CopyFamilies(record.copyOutlines(), id -> dates.getOrDefault(id, "9999"));
    }

    private ReadReport read(String id) {
        return draft.reports().get(id).read();
    }

    /** All families of two reports or more, by their origins' dates and ids. */
    List<CopyFamily> families() {
        return families.all();
    }

    /** How a report knows a statement in it. */
    org.rapporteur.story.Source of(Statement statement) {
        return new StatementSources(List.of(), independent, this::read)
                .behindStatements(List.of(statement))
                .get(0);
    }

    List<org.rapporteur.story.Source> of(Story story) {
        StatementSources sources = new StatementSources(List.of(), independent, this::read);
        return story.sources().stream().map(sources::behind).toList();
    }

    List<org.rapporteur.story.Source> of(Occurrence occurrence) {
        List<Event> mentions =
                occurrence.eventIds().stream().flatMap(this::event).toList();
        Set<String> reports = new TreeSet<>();
        mentions.forEach(event -> reports.add(event.reportId()));
        return new StatementSources(draft.record().copiesAmong(reports), independent, this::read)
                .behindMentions(mentions);
    }

    private Stream<Event> event(String id) {
        return read(id.substring(0, id.lastIndexOf('.'))).events().stream()
                .filter(event -> event.id().equals(id));
    }
}
