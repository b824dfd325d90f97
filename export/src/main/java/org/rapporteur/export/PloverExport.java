package org.rapporteur.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.Event;
import org.rapporteur.intake.Report;
import org.rapporteur.place.Place;
import org.rapporteur.text.Span;

/**
 * Events as PLOVER's own records (PLOVER 2.0 manual, "JSON format"), one object a line, one for each event in the world.
 * Actors and recipients are lists; nothing is split into dyads. What was only planned, feared or denied is there, with its
 * status, which is PLOVER's too.
 */
final class PloverExport {

    private static final ObjectWriter JSON = new ObjectMapper().writer();

    private final Draft draft;
    private final Cameo cameo = new Cameo();

    private PloverExport(Draft draft) {
        this.draft = draft;
    }

    static void write(Draft draft) throws IOException {
        PloverExport export = new PloverExport(draft);
        try (OutputStream out = draft.sink().open(Sink.MAIN)) {
            new Happenings(draft).each(happening -> {
                if (happening.day() == null) {
                    draft.tally().leftOut("without any date");
                } else {
                    out.write(JSON.writeValueAsBytes(export.object(happening).map()));
                    out.write('\n');
                    draft.tally().wrote();
                }
            });
        }
    }

    private Fields object(Happening happening) {
        Event lead = happening.lead();
        Source source = draft.reports().get(lead.reportId());
        String text = source.points().passage(lead.passage());
        Fields fields = new Fields()
                .put("id", happening.id())
                .put("date", String.valueOf(happening.day()))
                .put(
                        "actor",
                        happening.actors().stream().map(PloverExport::party).toList())
                .put(
                        "recipient",
                        happening.recipients().stream().map(PloverExport::party).toList())
                .put("event", happening.type().name())
                .put("mode", happening.mode())
                .put("quad_code", happening.type().quad())
                .put("event_scale", cameo.goldstein(cameo.code(happening.type(), happening.mode())))
                .put("status", happening.status().name().toLowerCase(Locale.ROOT))
                .put("event_loc", place(happening.place()));
        if (text != null) {
            fields.put("event_text", text);
        }
        return fields.put("text_info", textInfo(source, lead))
                .put("cite_info", cite(source.report()))
                .put("x_mentions", happening.occurrence().eventIds())
                .put(
                        "x_independent_sources",
                        happening.occurrence().independentReports().size())
                .put("x_date_from", happening.dayFrom().name().toLowerCase(Locale.ROOT));
    }

    private static Object party(Party party) {
        Actor actor = party.actor();
        return new Fields()
                .put("name", party.name())
                .put("id", actor == null ? null : actor.id())
                .put("country", party.country())
                .put("sector", party.sectors())
                .put("text", party.raw())
                .map();
    }

    private static @Nullable Object place(@Nullable Place place) {
        return place == null ? null : Fields.place(place).map();
    }

    /** PLOVER's sequence is the number of the sentence; begin and end count code points. */
    private static Object textInfo(Source source, Event lead) {
        Span passage = lead.passage();
        return new Fields()
                .put("report", source.report().id())
                .put("sha256", source.sha256())
                .put("sequence", source.sentenceNumber(lead.trigger().begin()))
                .put("start", source.points().of(passage.begin()))
                .put("end", source.points().of(passage.end()))
                .map();
    }

    private Object cite(Report report) {
        return new Fields()
                .put("publisher", report.outlet())
                .put("title", draft.wording().words(report.title()))
                .put("author", List.copyOf(report.authors()))
                .put(
                        "date",
                        report.published() == null ? null : report.published().iso())
                .put("link", report.url() == null ? report.origin() : report.url())
                .map();
    }
}
