package org.rapporteur.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.web.html.Html;

/** What forms that correct something are made of. They work without a script. */
final class Forms {

    private Forms() {}

    /**
     * A form that asks for a correction.
     *
     * @param what which, by its name in the API
     * @param back where to go afterwards
     * @param ids what it is about
     */
    static Html form(String what, String back, View view, String... ids) {
        Html form = Html.el("form").attr("method", "post").attr("action", "/correct");
        form.add(hidden("token", view.token()), hidden("do", what), hidden("back", back));
        for (String id : ids) {
            form.add(hidden("id", id));
        }
        return form;
    }

    static Html hidden(String name, String value) {
        return Html.el("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    /** The address of the page itself, without what only the last change put there. */
    static String here(View view) {
        Map<String, String> values = new LinkedHashMap<>(view.query().values());
        values.remove("done");
        return Query.address(view.query().path(), values);
    }

    /** A part of the page that opens. */
    static Html fold(String title, Html... forms) {
        return Html.el("details.amend", Html.el("summary", title)).add(forms);
    }

    static Html text(String name, String label, String value) {
        String id = "c-" + name;
        return Html.el(
                "p.field",
                Html.el("label", label).attr("for", id),
                Html.el("input").id(id).attr("name", name).attr("type", "text").attr("value", value));
    }

    static Html submit(String words) {
        return Html.el("p.buttons", Html.el("button", words).attr("type", "submit"));
    }

    static Html choice(String name, String label, List<String> values, String chosen) {
        Html select = Html.el("select").id("c-" + name).attr("name", name);
        for (String value : values) {
            Html option = Html.el("option", value.isEmpty() ? "as it is" : Parts.lower(value))
                    .attr("value", value);
            select.add(value.equals(chosen) ? option.attr("selected", "selected") : option);
        }
        return Html.el("p.field", Html.el("label", label).attr("for", "c-" + name), select);
    }

    /** A button that takes a correction back. */
    static Html undo(long correction, String back, View view) {
        Html form = form("undo", back, view);
        return form.add(hidden("correction", String.valueOf(correction)))
                .add(Html.el("button", "Undo")
                        .attr("type", "submit")
                        .attr("data-key", "undo")
                        .attr("aria-label", "Undo correction " + correction));
    }
}
