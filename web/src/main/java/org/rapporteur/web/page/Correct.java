package org.rapporteur.web.page;

import java.util.List;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverType;
import org.rapporteur.provenance.Amendment;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/** Forms that correct findings. */
final class Correct {

    private Correct() {}

    /** Accept and reject, with what was done to the finding before. */
    static Html judge(String id, List<Amendment> amendments, View view) {
        String back = Forms.here(view) + "#" + Labels.number(id);
        return judge(id, amendments, back, back, view);
    }

    /**
     * The same on a finding's own page.
     *
     * @param gone where to go when the finding was rejected, and its page with it
     */
    static Html judge(String id, List<Amendment> amendments, String gone, View view) {
        return judge(id, amendments, Forms.here(view), gone, view);
    }

    private static Html judge(String id, List<Amendment> amendments, String back, String gone, View view) {
        boolean accepted = amendments.stream().anyMatch(it -> it.what().equals("accepted"));
        Html line = Html.el("div.correct");
        if (accepted) {
            line.add(Parts.chip("good", "accepted"));
        } else {
            line.add(Forms.form("accept", back, view, id).add(button("Accept", "accept", id)));
        }
        line.add(Forms.form("reject", gone, view, id).add(button("Reject", "reject", id)));
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

    /** Whose a statement is, of which kind, on which side, through whom. */
    static Html statement(String id, String relays, View view) {
        String back = Forms.here(view);
        return Forms.fold(
                "Correct this statement",
                Forms.form("source", back, view, id)
                        .add(
                                Forms.text("to", "Said by (name or id of an actor)", ""),
                                Forms.submit("Change the source")),
                Forms.form("retype-statement", back, view, id)
                        .add(Forms.choice("kind", "Kind", List.of("", "DIRECT", "INDIRECT", "MIXED"), ""))
                        .add(Forms.choice("side", "Side", List.of("", "FOR", "AGAINST", "NONE"), ""))
                        .add(Forms.submit("Change kind or side")),
                Forms.form("relays", back, view, id)
                        .add(Forms.text(
                                "relays", "Passed on by, nearest to the source first, parted by commas", relays))
                        .add(Forms.submit("Change the relays")));
    }

    /** Of which type and status an event is. */
    static Html event(String id, PloverType type, EventStatus status, View view) {
        List<String> types =
                java.util.Arrays.stream(PloverType.values()).map(Enum::name).toList();
        List<String> statuses =
                java.util.Arrays.stream(EventStatus.values()).map(Enum::name).toList();
        return Forms.fold(
                "Correct this mention",
                Forms.form("retype-event", Forms.here(view), view, id)
                        .add(Forms.choice("type", "Type", types, type.name()))
                        .add(Forms.choice("status", "Status", statuses, status.name()))
                        .add(Forms.submit("Change type or status")),
                Forms.form("party", Forms.here(view), view, id)
                        .add(Forms.choice("role", "Role", List.of("ACTOR", "RECIPIENT"), "ACTOR"))
                        .add(Forms.text("from", "Who is named now", ""), Forms.text("to", "Who it is", ""))
                        .add(Forms.submit("Change the party")));
    }

    /** Joins it with another of its kind, or takes members out of it. */
    static Html group(String id, String one, String member, View view) {
        return Forms.fold(
                "Merge or split",
                Forms.form("merge", Forms.here(view), view, id)
                        .add(Forms.text("with", "Id of another " + one, ""), Forms.submit("Merge into this")),
                Forms.form("split", Forms.here(view), view, id)
                        .add(Forms.text("members", "Ids of the " + member + "s that leave, parted by commas", ""))
                        .add(Forms.submit("Split off")));
    }

    static Html actor(String id, View view) {
        return Forms.fold(
                "Merge with another actor",
                Forms.form("merge", Forms.here(view), view, id)
                        .add(Forms.text("with", "Name or id of the other one", ""), Forms.submit("They are the same")));
    }

    static Html date(String reportId, View view) {
        return Forms.fold(
                "Correct the date",
                Forms.form("date", Forms.here(view), view, reportId)
                        .add(Forms.text("date", "Published on (2024-04-09)", ""), Forms.submit("Change the date")));
    }

    /** Whether two reports are a copy, and of whom. */
    static Html copy(String original, String copy, boolean linked, View view) {
        Html forms = Html.el("div.correct");
        if (linked) {
            forms.add(Forms.form("not-copy", Forms.here(view), view, original, copy)
                    .add(Forms.submit("They are no copies")));
        }
        forms.add(Forms.form("copy", Forms.here(view), view, original, copy)
                .add(Forms.submit("The right one is a copy of the left")));
        return forms.add(Forms.form("copy", Forms.here(view), view, copy, original)
                .add(Forms.submit("The left one is a copy of the right")));
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
                        Forms.undo(Long.parseLong(number), Forms.here(view), view),
                        Html.of(" "),
                        Html.path("/history", "All corrections"));
    }
}
