package org.rapporteur.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.HistoryEntry;
import org.rapporteur.correction.Target;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverType;
import org.rapporteur.provenance.Amendment;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/** Forms that correct findings, and the history of corrections. They work without a script. */
final class Correct {

    private Correct() {}

    /** Accept and reject, with what was done to the finding before. */
    static Html judge(String id, List<Amendment> amendments, View view) {
        String back = here(view) + "#" + Labels.number(id);
        return judge(id, amendments, back, back, view);
    }

    /**
     * The same on a finding's own page.
     *
     * @param gone where to go when the finding was rejected, and its page with it
     */
    static Html judge(String id, List<Amendment> amendments, String gone, View view) {
        return judge(id, amendments, here(view), gone, view);
    }

    private static Html judge(String id, List<Amendment> amendments, String back, String gone, View view) {
        boolean accepted = amendments.stream().anyMatch(it -> it.what().equals("accepted"));
        Html line = Html.el("div.correct");
        if (accepted) {
            line.add(Parts.chip("good", "accepted"));
        } else {
            line.add(form("accept", back, view, id).add(button("Accept", "accept", id)));
        }
        line.add(form("reject", gone, view, id).add(button("Reject", "reject", id)));
        amendments.stream()
                .filter(it -> !it.what().equals("accepted"))
                .forEach(it -> line.add(Html.el("span.amended", it.line()).attr("dir", "auto")));
        return line;
    }

    private static Html button(String words, String key, String id) {
        return Html.el("button", words)
                .attr("type", "submit")
                .attr("data-key", key)
                .attr("aria-label", words + " " + Labels.number(id));
    }

    static Html form(String what, String back, View view, String... ids) {
        Html form = Html.el("form").attr("method", "post").attr("action", "/correct");
        form.add(hidden("token", view.token()), hidden("do", what), hidden("back", back));
        for (String id : ids) {
            form.add(hidden("id", id));
        }
        return form;
    }

    private static Html hidden(String name, String value) {
        return Html.el("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    /** The address of the page itself, without what only the last change put there. */
    static String here(View view) {
        Map<String, String> values = new LinkedHashMap<>(view.query().values());
        values.remove("done");
        return Query.address(view.query().path(), values);
    }

    private static Html fold(String title, Html... forms) {
        return Html.el("details.amend", Html.el("summary", title)).add(forms);
    }

    private static Html text(String name, String label, String value) {
        String id = "c-" + name;
        return Html.el(
                "p.field",
                Html.el("label", label).attr("for", id),
                Html.el("input").id(id).attr("name", name).attr("type", "text").attr("value", value));
    }

    private static Html submit(String words) {
        return Html.el("p.buttons", Html.el("button", words).attr("type", "submit"));
    }

    private static Html choice(String name, String label, List<String> values, String chosen) {
        Html select = Html.el("select").id("c-" + name).attr("name", name);
        for (String value : values) {
            Html option = Html.el("option", value.isEmpty() ? "as it is" : Parts.lower(value))
                    .attr("value", value);
            select.add(value.equals(chosen) ? option.attr("selected", "selected") : option);
        }
        return Html.el("p.field", Html.el("label", label).attr("for", "c-" + name), select);
    }

    /** Whose a statement is, of which kind, on which side, through whom. */
    static Html statement(String id, String relays, View view) {
        String back = here(view);
        return fold(
                "Correct this statement",
                form("source", back, view, id)
                        .add(text("to", "Said by (name or id of an actor)", ""), submit("Change the source")),
                form("retype-statement", back, view, id)
                        .add(choice("kind", "Kind", List.of("", "DIRECT", "INDIRECT", "MIXED"), ""))
                        .add(choice("side", "Side", List.of("", "FOR", "AGAINST", "NONE"), ""))
                        .add(submit("Change kind or side")),
                form("relays", back, view, id)
                        .add(text("relays", "Passed on by, nearest to the source first, parted by commas", relays))
                        .add(submit("Change the relays")));
    }

    /** Of which type and status an event is. */
    static Html event(String id, PloverType type, EventStatus status, View view) {
        List<String> types =
                java.util.Arrays.stream(PloverType.values()).map(Enum::name).toList();
        List<String> statuses =
                java.util.Arrays.stream(EventStatus.values()).map(Enum::name).toList();
        return fold(
                "Correct this mention",
                form("retype-event", here(view), view, id)
                        .add(choice("type", "Type", types, type.name()))
                        .add(choice("status", "Status", statuses, status.name()))
                        .add(submit("Change type or status")),
                form("party", here(view), view, id)
                        .add(choice("role", "Role", List.of("ACTOR", "RECIPIENT"), "ACTOR"))
                        .add(text("from", "Who is named now", ""), text("to", "Who it is", ""))
                        .add(submit("Change the party")));
    }

    /** Joins it with another of its kind, or takes members out of it. */
    static Html group(String id, String one, String member, View view) {
        return fold(
                "Merge or split",
                form("merge", here(view), view, id)
                        .add(text("with", "Id of another " + one, ""), submit("Merge into this")),
                form("split", here(view), view, id)
                        .add(text("members", "Ids of the " + member + "s that leave, parted by commas", ""))
                        .add(submit("Split off")));
    }

    static Html actor(String id, View view) {
        return fold(
                "Merge with another actor",
                form("merge", here(view), view, id)
                        .add(text("with", "Name or id of the other one", ""), submit("They are the same")));
    }

    static Html date(String reportId, View view) {
        return fold(
                "Correct the date",
                form("date", here(view), view, reportId)
                        .add(text("date", "Published on (2024-04-09)", ""), submit("Change the date")));
    }

    /** Whether two reports are a copy, and of whom. */
    static Html copy(String original, String copy, boolean linked, View view) {
        Html forms = Html.el("div.correct");
        if (linked) {
            forms.add(form("not-copy", here(view), view, original, copy).add(submit("They are no copies")));
        }
        forms.add(form("copy", here(view), view, original, copy).add(submit("The right one is a copy of the left")));
        return forms.add(
                form("copy", here(view), view, copy, original).add(submit("The left one is a copy of the right")));
    }

    /** What was just done, with the way back. */
    static Html done(View view) {
        String number = view.query().text("done");
        if (number == null || !number.matches("\\d{1,12}")) {
            return Html.of("");
        }
        return Html.el("div.told", Html.el("p", "Correction " + number + " is kept."))
                .attr("role", "status")
                .add(
                        undo(Long.parseLong(number), here(view), view),
                        Html.of(" "),
                        Html.path("/history", "All corrections"));
    }

    private static Html undo(long correction, String back, View view) {
        Html form = form("undo", back, view);
        return form.add(hidden("correction", String.valueOf(correction)))
                .add(Html.el("button", "Undo")
                        .attr("type", "submit")
                        .attr("data-key", "undo")
                        .attr("aria-label", "Undo correction " + correction));
    }

    static Page history(View view) {
        List<HistoryEntry> all = view.overview().history();
        Html list = Html.el("ol.findings.history");
        List<HistoryEntry> latest = new java.util.ArrayList<>(all);
        java.util.Collections.reverse(latest);
        Lists.page(latest, Lists.page(view.query())).forEach(entry -> list.add(entry(entry, view)));
        return new Page(
                "History",
                "/history",
                Html.el(
                        "div",
                        Parts.heading(
                                Labels.count(all.size(), "correction"),
                                "History",
                                Html.el(
                                        "p.lead",
                                        "Who corrected what, the latest first. What was found stays in the record; a"
                                                + " correction is laid over it and can be undone.")),
                        all.isEmpty() ? Parts.nothing("Nothing was corrected yet.") : list,
                        Lists.pager(view.query(), all.size())));
    }

    private static Html entry(HistoryEntry entry, View view) {
        Correction correction = entry.correction();
        Html line =
                Html.el("p.who", "#" + correction.id() + " " + correction.kind().replace('-', ' '));
        for (Target target : correction.about()) {
            line.text(" · ").add(about(target));
        }
        Html meta = Html.el("p.meta", Parts.bdi(correction.by())).text(" · ").add(Parts.time(correction.at()));
        if (correction.note() != null) {
            meta.text(" · ").add(Parts.bdi(correction.note()));
        }
        if (entry.undoneBy() != null) {
            meta.text(" ").add(Parts.chip("undone by #" + entry.undoneBy()));
        }
        if (entry.withoutEffect() != null) {
            meta.text(" ").add(Parts.chip("doubt", "without effect: " + entry.withoutEffect()));
        }
        Html item = Html.el("li.finding")
                .attr("data-finding", "correction " + correction.id())
                .attr("tabindex", "-1")
                .add(line, meta);
        return entry.undoneBy() == null ? item.add(undo(correction.id(), here(view), view)) : item;
    }

    private static Html about(Target target) {
        String words = target.words().isEmpty() ? target.shown() : Parts.shortened(Labels.oneLine(target.words()), 90);
        String path =
                switch (target.what()) {
                    case STATEMENT, EVENT -> target.report() == null ? "/history" : Paths.report(target.report());
                    case STORY -> Paths.story(target.shown());
                    case OCCURRENCE -> Paths.occurrence(target.shown());
                    case QUOTATION -> Paths.quotation(target.shown());
                    case ACTOR -> Paths.actor(target.mark());
                    default -> target.report() == null ? "/history" : Paths.report(target.report());
                };
        return Html.el("span", Parts.link(path, words.isEmpty() ? "this" : words))
                .text(" (" + Labels.lower(target.what()) + ")");
    }
}
