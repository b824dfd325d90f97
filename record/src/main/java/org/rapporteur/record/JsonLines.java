package org.rapporteur.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.intake.Rejection;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;

/** Writes a record as one JSON object a line. */
final class JsonLines {

    private static final ObjectWriter JSON = new ObjectMapper().writer();

    private final RecordFile record;
    private final OutputStream out;

    JsonLines(RecordFile record, OutputStream out) {
        this.record = record;
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    void write() throws IOException {
        for (String id : record.reportIds()) {
            ReadReport report = record.report(id);
            line(JsonReport.of(report));
            for (Statement statement : report.statements()) {
                line(JsonFinding.of(statement, report.report().text().text()));
            }
            for (Event event : report.events()) {
                line(JsonFinding.of(event, report.report().text().text()));
            }
            for (BlocFact fact : report.blocs()) {
                line(JsonFinding.of(fact, id, report.report().text().text()));
            }
        }
        writeAffair(record.affair());
        for (Rejection rejection : record.rejections()) {
            line(JsonAffair.of(rejection));
        }
        out.flush();
    }

    private void writeAffair(Affair affair) throws IOException {
        for (CopyLink link : affair.copies()) {
            line(JsonAffair.of(link, record.text(link.original()), record.text(link.copy())));
        }
        for (QuotationVariants quotation : affair.quotations()) {
            line(JsonAffair.of(quotation));
        }
        for (Story story : affair.stories()) {
            line(JsonAffair.of(story));
        }
        for (Occurrence occurrence : affair.occurrences()) {
            line(JsonAffair.of(occurrence));
        }
    }

    private void line(Map<String, @Nullable Object> fields) throws IOException {
        out.write(JSON.writeValueAsBytes(fields));
        out.write('\n');
    }
}
