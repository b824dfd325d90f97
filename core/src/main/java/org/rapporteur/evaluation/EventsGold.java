package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A labelled text of the gold set of events.
 *
 * @param domain politics, or what else it is about
 */
record EventsGold(String id, @Nullable LocalDate date, String text, String domain, List<Done> events) {

    /** An event of PLOVER 2.0; status in lower case; date the words that tell its date, empty for none. */
    record Done(
            String type,
            String mode,
            GoldWords trigger,
            List<GoldWords> actors,
            List<GoldWords> recipients,
            String status,
            boolean reciprocal,
            String date) {}

    static EventsGold of(JsonNode row) {
        String text = Gold.text(row, "text");
        List<Done> events = new ArrayList<>();
        for (JsonNode one : row.path("events")) {
            GoldWords trigger = GoldWords.of(one.path("trigger"), text);
            String status = Gold.text(one, "status");
            events.add(new Done(
                    Gold.text(one, "event"),
                    Gold.text(one, "mode"),
                    trigger == null ? new GoldWords("", null) : trigger,
                    GoldWords.each(one.path("actors"), text),
                    GoldWords.each(one.path("recipients"), text),
                    status.equals("actual") ? "asserted" : status,
                    one.path("reciprocal").asBoolean(),
                    Gold.text(one, "date")));
        }
        return new EventsGold(
                Gold.text(row, "id"),
                date(Gold.text(row, "date")),
                text,
                Gold.text(row, "domain"),
                List.copyOf(events));
    }

    private static @Nullable LocalDate date(String date) {
        try {
            return date.isEmpty() ? null : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** What a row lacks; null for a good one. */
    static @Nullable String problem(JsonNode row) {
        if (Gold.text(row, "text").isBlank()) {
            return "no \"text\"";
        }
        return row.path("events").isArray() ? null : "no array \"events\"";
    }
}
