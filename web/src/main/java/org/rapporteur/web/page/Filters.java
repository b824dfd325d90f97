package org.rapporteur.web.page;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.attribution.Stance;
import org.rapporteur.attribution.StatementKind;
import org.rapporteur.record.RecordReader;
import org.rapporteur.web.data.Filter;
import org.rapporteur.web.data.Overview;
import org.rapporteur.web.data.Sides;
import org.rapporteur.web.html.Html;

/** Filters over statements and events: read from an address, applied, and shown as a form. */
public final class Filters {

    private static final int MOST_NAMES = 300;

    private Filters() {}

    /** The filter of an address; throws {@link BadQuery}. */
    public static Filter of(Query query) {
        String what = query.text("what", "");
        if (!List.of("", "statements", "events").contains(what)) {
            throw new BadQuery("what must be statements or events, not “" + what + "”");
        }
        StatementKind kind = query.choice("kind", StatementKind.class);
        return new Filter(
                !what.equals("events"),
                !what.equals("statements"),
                query.text("who"),
                query.text("outlet"),
                kind == null ? null : kind.name(),
                query.number("quad", 0, 0, 4),
                query.day("from", false),
                query.day("to", true),
                query.choice("mark", Filter.Mark.class));
    }

    /** Keys of the statements that hold the words and stances asked for; null where none are. */
    public static @Nullable BitSet allowed(View view) {
        Query query = view.query();
        BitSet allowed = null;
        String words = query.text("q");
        if (words != null) {
            String expression = RecordReader.searchExpression(words);
            allowed = new BitSet();
            if (!expression.isEmpty()) {
                view.reader()
                        .query(
                                "SELECT rowid AS key FROM statement_search WHERE statement_search MATCH ?",
                                row -> row.number("key"),
                                expression)
                        .forEach(allowed::set);
            }
        }
        String about = query.text("about");
        Stance.Direction direction = query.choice("stance", Stance.Direction.class);
        if (about != null || direction != null) {
            BitSet taking =
                    Sides.taken(about, direction, view.reader(), view.overview().overlay());
            if (allowed == null) {
                allowed = taking;
            } else {
                allowed.and(taking);
            }
        }
        return allowed;
    }

    /** The form; it works without a script, by its button. */
    static Html form(Query query, Overview overview, List<String> fields) {
        Html form = Html.el("form.filters").attr("method", "get").attr("action", query.path());
        for (String field : fields) {
            form.add(
                    switch (field) {
                        case "q" -> input(query, "q", "Words", "search");
                        case "from" -> input(query, "from", "From", "text");
                        case "to" -> input(query, "to", "To", "text");
                        case "what" -> select(query, "what", "What", List.of("statements", "events"));
                        case "kind" -> select(query, "kind", "Kind", List.of("direct", "indirect", "mixed"));
                        case "mark" ->
                            select(query, "mark", "Only", List.of("unsettled", "shaky", "relayed", "altered"));
                        case "stance" -> select(query, "stance", "Stance", List.of("for", "against"));
                        case "quad" -> quad(query);
                        case "outlet" -> outlet(query, overview);
                        case "who" -> actor(query, "who", "Who", overview);
                        case "about" -> actor(query, "about", "For or against", overview);
                        default -> throw new IllegalArgumentException("no such field: " + field);
                    });
        }
        Html buttons = Html.el("p.buttons", Html.el("button", "Filter").attr("type", "submit"));
        if (fields.stream().anyMatch(field -> query.text(field) != null)) {
            buttons.text(" ").add(Html.path(query.path(), "Clear"));
        }
        return form.add(buttons);
    }

    private static Html field(String name, String label, Html control) {
        String id = "f-" + name;
        return Html.el(
                "p.field",
                Html.el("label", label).attr("for", id),
                control.id(id).attr("name", name));
    }

    private static Html input(Query query, String name, String label, String type) {
        Html input = Html.el("input")
                .attr("type", type)
                .attr("value", query.text(name, ""))
                .attr("autocomplete", "off");
        if (type.equals("text")) {
            input.attr("placeholder", "2024-04-09").attr("size", "10");
        }
        return field(name, label, input);
    }

    private static Html select(Query query, String name, String label, List<String> values) {
        Html select = Html.el("select", option("", "any", query.text(name, "")));
        values.forEach(
                value -> select.add(option(value, value, query.text(name, "").toLowerCase(Locale.ROOT))));
        return field(name, label, select);
    }

    private static Html option(String value, String words, String chosen) {
        Html option = Html.el("option", words).attr("value", value);
        return value.equals(chosen) ? option.attr("selected", "selected") : option;
    }

    private static Html quad(Query query) {
        Html select = Html.el("select", option("", "any", query.text("quad", "")));
        for (int quad = 1; quad <= 4; quad++) {
            select.add(option(String.valueOf(quad), Parts.quad(quad), query.text("quad", "")));
        }
        return field("quad", "Class", select);
    }

    private static Html outlet(Query query, Overview overview) {
        Map<String, String> names = new java.util.LinkedHashMap<>();
        overview.outlets().keySet().stream().limit(MOST_NAMES).sorted().forEach(name -> names.put(name, name));
        return names(query, "outlet", "Outlet", names);
    }

    private static Html actor(Query query, String name, String label, Overview overview) {
        Map<String, String> names = new java.util.LinkedHashMap<>();
        overview.actors().values().stream()
                .limit(MOST_NAMES)
                .sorted(java.util.Comparator.comparing(it -> it.name()))
                .forEach(actor -> names.put(actor.id(), actor.name()));
        String chosen = query.text(name);
        if (chosen != null && !names.containsKey(chosen)) {
            names.put(chosen, overview.name(chosen));
        }
        return names(query, name, label, names);
    }

    private static Html names(Query query, String name, String label, Map<String, String> names) {
        String chosen = query.text(name, "");
        Html select = Html.el("select", option("", "any", chosen));
        names.forEach((value, words) -> select.add(option(value, Parts.shortened(words, 40), chosen)));
        if (!chosen.isEmpty() && !names.containsKey(chosen)) {
            select.add(option(chosen, chosen, chosen));
        }
        return field(name, label, select);
    }
}
