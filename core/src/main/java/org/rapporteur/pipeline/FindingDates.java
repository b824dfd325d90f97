package org.rapporteur.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Annotator;
import org.rapporteur.attribution.SaidDates;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.EventDates;
import org.rapporteur.intake.Report;
import org.rapporteur.text.EvidencedDate;

/**
 * Dates what was found in a report anew, as seen from another day: its times are read again, and statements and events get the
 * dates that they would have got had the report been of that day from the first. All else stays as it was found; the encoder
 * is not asked. Safe for use by several threads.
 */
public final class FindingDates {

    private final Annotator annotator;
    private final EventDates events = new EventDates();

    FindingDates(Annotator annotator) {
        this.annotator = annotator;
    }

    /** By rules alone; loads the tagger, not the encoder. */
    public static FindingDates byRules() {
        return new FindingDates(Annotator.withoutEncoder());
    }

    /** The report with another date, or none, and what was found in it dated anew. */
    public ReadReport date(ReadReport read, @Nullable EvidencedDate date) {
        Report report = read.report().withPublished(date);
        AnnotatedText text = annotator.plain(report);
        List<Statement> statements = SaidDates.date(text, read.statements());
        return new ReadReport(
                report,
                read.sentences(),
                read.quotations(),
                statements,
                events.date(text, statements, read.events()),
                read.blocs());
    }
}
