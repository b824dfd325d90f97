package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.Report;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/**
 * Dated events in the world as TimelineJS 3's JSON (https://timeline.knightlab.com/docs/json-format.html). Its text is
 * HTML, so whatever a report says is escaped. What was only planned, feared or denied is left out.
 */
final class TimelineExport {

    private static final String[] GROUPS = {
        "", "Words of cooperation", "Deeds of cooperation", "Words of conflict", "Deeds of conflict"
    };

    private final Draft draft;

    private TimelineExport(Draft draft) {
        this.draft = draft;
    }

    static void write(Draft draft) throws IOException {
        TimelineExport export = new TimelineExport(draft);
        try (OutputStream out = draft.sink().open(Sink.MAIN);
                JsonStream json = new JsonStream(out)) {
            json.field("scale", "human").beginList("events");
            new Happenings(draft).each(happening -> {
                if (!happening.tookPlace()) {
                    draft.tally().leftOut("only planned, feared or denied");
                } else if (happening.occurrence().date() == null) {
                    draft.tally().leftOut("without a date of its own");
                } else {
                    json.entry(export.event(happening));
                    draft.tally().wrote();
                }
            });
            json.endList();
        }
    }

    private Map<String, @Nullable Object> event(Happening happening) {
        String told = Objects.requireNonNull(happening.occurrence().date());
        EvidencedDate date = EvidencedDate.parse(told, "");
        Fields event = new Fields().put("unique_id", happening.id()).put("start_date", start(date, told));
        if (date.precision() != EvidencedDate.Precision.DAY) {
            event.put(
                    "end_date",
                    day(
                            date.last().getYear(),
                            date.last().getMonthValue(),
                            date.last().getDayOfMonth()));
        }
        return event.put("group", GROUPS[happening.type().quad()])
                .put(
                        "text",
                        new Fields()
                                .put("headline", escape(headline(happening)))
                                .put("text", text(happening))
                                .map())
                .map();
    }

    private static Object start(EvidencedDate date, String told) {
        Map<String, @Nullable Object> start =
                day(date.day().getYear(), date.day().getMonthValue(), date.day().getDayOfMonth());
        if (date.precision() != EvidencedDate.Precision.DAY) {
            start.put("display_date", told);
        }
        return start;
    }

    private static Map<String, @Nullable Object> day(int year, int month, int day) {
        return new Fields()
                .put("year", year)
                .put("month", month)
                .put("day", day)
                .map();
    }

    /** {@code Iceland and Norway: consult}, {@code Iceland → Norway: accuse (allege)}. */
    private static String headline(Happening happening) {
        List<String> actors = names(happening.actors());
        List<String> recipients = names(happening.recipients());
        recipients.removeAll(actors);
        String what = happening.type().name().toLowerCase(Locale.ROOT)
                + (happening.mode() == null ? "" : " (" + happening.mode() + ")");
        String toWhom = recipients.isEmpty() ? "" : " \u2192 " + and(recipients);
        String who = (actors.isEmpty() ? "" : and(actors)) + toWhom;
        return who.isEmpty() ? what : who.strip() + ": " + what;
    }

    private static List<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).distinct().collect(Collectors.toList());
    }

    private static String and(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** The sentence, who reports it, and how many independent sources there are. */
    private String text(Happening happening) {
        Source source = draft.reports().get(happening.lead().reportId());
        Span trigger = happening.lead().trigger();
        Span sentence = source.sentence(trigger.begin());
        String words = draft.wording().isFull()
                ? source.words(sentence == null ? happening.lead().passage() : sentence)
                : Objects.requireNonNull(source.points().words(trigger));
        int sources = happening.occurrence().independentReports().size();
        Report report = source.report();
        String outlet = report.outlet() == null ? report.origin() : report.outlet();
        return "<p>" + escape(words.replaceAll("\\s+", " ")) + "</p><p>" + link(report, outlet) + "; "
                + (sources == 1 ? "one source" : sources + " independent sources") + "</p>";
    }

    /** The outlet, with a link where its address is one of the web. */
    private static String link(Report report, String outlet) {
        String url = report.url();
        boolean web = url != null && url.matches("(?i)https?://[^\\s\"'<>]+");
        return web ? "<a href=\"" + escape(String.valueOf(url)) + "\">" + escape(outlet) + "</a>" : escape(outlet);
    }

    static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
