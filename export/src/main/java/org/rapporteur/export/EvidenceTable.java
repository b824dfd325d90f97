package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Statement;
import org.rapporteur.event.Event;
import org.rapporteur.intake.Report;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/**
 * The evidence of event rows, keyed by their Event ID: one row for each mention, with the report, the sentence, where the
 * words stand, who is said to have said it, and whether the report is a copy. Offsets count code points.
 */
final class EvidenceTable {

    static final String NAME = "evidence.tsv";

    private static final String[] HEADER = {
        "Event ID",
        "Occurrence",
        "Mention",
        "Report",
        "Outlet",
        "Headline",
        "Published",
        "URL",
        "Origin",
        "Text SHA-256",
        "Sentence",
        "Sentence Span",
        "Trigger",
        "Trigger Span",
        "Actor Spans",
        "Recipient Spans",
        "Place Span",
        "Status",
        "Date Told",
        "Event Date From",
        "Asserted By",
        "Source Chain",
        "Independent",
        "Copy Of",
        "Mentions",
        "Reports",
        "Independent Sources",
        "Disagreements",
        "Confidence"
    };

    private final Tsv table;
    private final Draft draft;
    private final Copying copying;

    EvidenceTable(Draft draft, OutputStream out) throws IOException {
        this.draft = draft;
        this.copying = new Copying(draft);
        this.table = new Tsv(out, HEADER.length);
        table.row((@Nullable Object[]) HEADER);
    }

    /** One row for each mention, under the id of a row of the events. */
    void write(Object eventId, Happening happening) throws IOException {
        for (Event mention : happening.mentions()) {
            write(eventId, happening, mention);
        }
    }

    private void write(Object eventId, Happening happening, Event mention) throws IOException {
        Source source = draft.reports().get(mention.reportId());
        Report report = source.report();
        ReportText text = source.points();
        Span sentence = source.sentence(mention.trigger().begin());
        List<String> independent = happening.occurrence().independentReports();
        EvidencedDate told = mention.date();
        table.row(
                eventId,
                happening.id(),
                mention.id(),
                report.id(),
                report.outlet(),
                draft.wording().words(report.title()),
                report.published() == null ? null : report.published().iso(),
                report.url(),
                report.origin(),
                source.sha256(),
                text.passage(sentence),
                sentence == null ? null : text.range(sentence),
                text.words(mention.trigger()),
                text.range(mention.trigger()),
                ranges(mention.actors(), text),
                ranges(mention.recipients(), text),
                mention.place() == null ? null : text.range(mention.place().words()),
                mention.status(),
                told == null ? null : told.iso() + " (" + told.how() + ")",
                happening.dayFrom(),
                mention.assertedBy(),
                chain(source, mention),
                independent.contains(report.id()),
                copying.original(report.id()),
                happening.mentions().size(),
                happening.reports(),
                independent.size(),
                String.join("; ", happening.occurrence().disagreements()),
                mention.provenance().confidence());
    }

    private static String ranges(List<ActorReference> references, ReportText text) {
        return references.stream()
                .map(ActorReference::words)
                .filter(Objects::nonNull)
                .map(text::range)
                .collect(Collectors.joining(" "));
    }

    /** From him who asserts it through those who passed it on to the outlet: {@code Lauvsnes < Norden Wire < Nordhav}. */
    private static String chain(Source source, Event mention) {
        StringBuilder chain = new StringBuilder();
        for (Statement statement : source.read().statements()) {
            if (statement.id().equals(mention.assertedBy())) {
                String said = statement.sources().stream()
                        .map(one -> one.actor() == null
                                ? source.points().words(one.words())
                                : one.actor().name())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" and "));
                chain.append(said.isEmpty() ? "?" : said).append(" < ");
                statement.relays().stream().map(Relay::name).forEach(relay -> chain.append(relay)
                        .append(" < "));
            }
        }
        Report report = source.report();
        return chain + (report.outlet() == null ? report.origin() : report.outlet());
    }
}
