package org.rapporteur.web.page;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.copy.Grade;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.web.data.QuotationRow;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/** Quotations in several versions: their list, and one with every version. */
final class QuotationPages {

    private QuotationPages() {}

    static Page all(View view) {
        Query query = view.query();
        String grade = query.text("grade");
        List<QuotationRow> families =
                QuotationRow.of(wanted(query), view.reader(), view.overview().overlay());
        Html list = Html.el("ol.findings");
        Lists.page(families, Lists.page(query)).forEach(family -> list.add(family(family)));
        return new Page(
                "Quotations",
                "/quotations",
                Html.el(
                        "div",
                        Parts.heading(
                                Labels.count(families.size(), "quotation"),
                                grade == null ? "Altered quotations" : "Quotations",
                                Html.el("p.lead", "What later reports changed between the quotation marks.")),
                        form(query),
                        families.isEmpty() ? Parts.nothing("No quotation fits.") : list,
                        Lists.pager(query, families.size())));
    }

    /** The grades that are asked for; all that are not harmless where the address names none, none for any. */
    private static List<Grade> wanted(Query query) {
        if ("any".equals(query.text("grade"))) {
            return List.of();
        }
        Grade grade = query.choice("grade", Grade.class);
        return Arrays.stream(Grade.values())
                .filter(it -> grade == null ? !it.isHarmless() : it == grade)
                .toList();
    }

    private static Html form(Query query) {
        Html select = Html.el("select").id("f-grade").attr("name", "grade");
        select.add(option("", "altered in any way", query), option("any", "any", query));
        for (Grade grade : Grade.values()) {
            select.add(option(Labels.lower(grade).replace(' ', '_'), grade.label(), query));
        }
        return Html.el(
                        "form.filters",
                        Html.el("p.field", Html.el("label", "Change").attr("for", "f-grade"), select),
                        Html.el("p.buttons", Html.el("button", "Filter").attr("type", "submit")))
                .attr("method", "get")
                .attr("action", "/quotations");
    }

    private static Html option(String value, String words, Query query) {
        Html option = Html.el("option", words).attr("value", value);
        return query.text("grade", "").equals(value) ? option.attr("selected", "selected") : option;
    }

    private static Html family(QuotationRow family) {
        Html meta = Html.el("p.meta", Labels.count(family.versions(), "version"));
        family.grades().forEach(grade -> meta.text(" ").add(Parts.grade(grade)));
        return Html.el("li.finding")
                .attr("data-finding", family.id())
                .attr("tabindex", "-1")
                .add(Html.el(
                                "p.words",
                                Html.of("“"),
                                Html.path(
                                        Paths.quotation(family.id()),
                                        Parts.shortened(Labels.oneLine(family.words()), 300)),
                                Html.of("”"))
                        .attr("dir", "auto"))
                .add(meta);
    }

    static Page one(View view, String id) {
        QuotationVariants quotation = view.quotation(id).orElseThrow(() -> new NotThere("quotation", id));
        String words = Labels.oneLine(quotation.versions().get(0).words());
        Html below = Html.el("p.dek", Labels.count(quotation.versions().size(), "version") + ", the earliest first ")
                .add(Parts.id(id));
        return new Page(
                "“" + Parts.shortened(words, 60) + "”",
                "/quotations",
                Html.el(
                        "div",
                        Parts.heading("Quotation", "“" + Parts.shortened(words, 140) + "”", below),
                        Versions.choices(view.query()),
                        Versions.render(quotation, null, view)));
    }
}
