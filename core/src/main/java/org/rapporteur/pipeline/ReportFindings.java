package org.rapporteur.pipeline;

import java.util.List;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.actor.OfficeFact;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Quotation;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.intake.Report;

/** All that was found in one report alone. */
public record ReportFindings(
        AnnotatedText text,
        List<Statement> statements,
        List<Event> events,
        List<BlocFact> blocs,
        List<OfficeFact> offices) {

    /** Findings without offices. */
    public ReportFindings(AnnotatedText text, List<Statement> statements, List<Event> events, List<BlocFact> blocs) {
        this(text, statements, events, blocs, List.of());
    }

    /** Findings without what is said of blocs. */
    public ReportFindings(AnnotatedText text, List<Statement> statements, List<Event> events) {
        this(text, statements, events, List.of());
    }

    public ReportFindings {
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        blocs = List.copyOf(blocs);
        offices = List.copyOf(offices);
    }

    public Report report() {
        return text.report();
    }

    /** What the stages across reports need of it. */
    public ReadReport toReadReport() {
        return new ReadReport(
                report(),
                text.sentences().stream().map(Sentence::span).toList(),
                text.quotations().stream().map(Quotation::inner).toList(),
                statements,
                events,
                blocs);
    }
}
