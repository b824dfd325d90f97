package org.rapporteur.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.actor.OfficeFact;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.CopyFamily;
import org.rapporteur.event.Event;
import org.rapporteur.intake.Rejection;

/**
 * Writes a record as one JSON object a line: each report, by id, with its statements, events, what it says of blocs and
 * the offices that it gives after it, then copies, families of copies, quotations, stories, occurrences and rejections. Offsets count UTF-16 code units of the report's
 * {@code text}, as everywhere in this program.
 */
final class JsonLines {

    private static final ObjectWriter JSON = new ObjectMapper().writer();

    private final Draft draft;
    private final OutputStream out;
    private final Kinship kinship;

    private JsonLines(Draft draft, OutputStream out) {
        this.draft = draft;
        this.out = out;
        this.kinship = new Kinship(draft);
    }

    static void write(Draft draft) throws IOException {
        try (OutputStream out = draft.sink().open(Sink.MAIN)) {
            JsonLines lines = new JsonLines(draft, out);
            draft.reports().each(lines::write);
            lines.writeAffair();
        }
    }

    private void write(Source source) throws IOException {
        line(JsonReport.of(source, draft.wording()));
        for (Statement statement : source.read().statements()) {
            line(JsonKnown.of(statement, kinship, source.points()));
        }
        for (Event event : source.read().events()) {
            line(JsonFinding.of(event, source.points()));
        }
        for (BlocFact fact : source.read().blocs()) {
            line(JsonFinding.of(fact, source.read().id(), source.points()));
        }
        for (OfficeFact fact : draft.record().offices(source.read().id())) {
            line(JsonFinding.of(fact, source.read().id(), source.points()));
        }
    }

    private void writeAffair() throws IOException {
        Reports reports = draft.reports();
        draft.record()
                .eachCopy(link -> line(JsonAffair.of(
                        link,
                        reports.get(link.original()).points(),
                        reports.get(link.copy()).points(),
                        draft.wording())));
        for (CopyFamily family : kinship.families()) {
            line(JsonKnown.of(family));
        }
        draft.record().eachQuotation(quotation -> line(JsonAffair.of(quotation, draft.wording())));
        draft.record().eachStory(story -> line(JsonKnown.of(story, kinship, draft.wording())));
        draft.record().eachOccurrence(occurrence -> line(JsonKnown.of(occurrence, kinship, draft.wording())));
        for (Rejection rejection : draft.record().rejections()) {
            line(JsonAffair.of(rejection));
        }
    }

    private void line(Map<String, @Nullable Object> fields) throws IOException {
        out.write(JSON.writeValueAsBytes(fields));
        out.write('\n');
        draft.tally().wrote();
    }
}
