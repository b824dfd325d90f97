package org.rapporteur.copy;

import java.util.List;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.attribution.Statement;
import org.rapporteur.event.Event;
import org.rapporteur.intake.Report;
import org.rapporteur.text.Span;

/**
 * A report with all that was found in it alone: what the stages across reports start from.
 *
 * @param report the report
 * @param sentences the sentences of the blocks that are read, in text order
 * @param quotations the stretches between quotation marks, without the marks, in text order
 * @param statements its statements, in text order
 * @param events its events, in text order
 * @param blocs what it says of blocs, in text order
 */
public record ReadReport(
        Report report,
        List<Span> sentences,
        List<Span> quotations,
        List<Statement> statements,
        List<Event> events,
        List<BlocFact> blocs) {

    /** A report of which nothing is known to be said of blocs. */
    public ReadReport(
            Report report,
            List<Span> sentences,
            List<Span> quotations,
            List<Statement> statements,
            List<Event> events) {
        this(report, sentences, quotations, statements, events, List.of());
    }

    public ReadReport {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        blocs = List.copyOf(blocs);
    }

    public String id() {
        return report.id();
    }

    public String words(Span span) {
        return report.words(span);
    }
}
