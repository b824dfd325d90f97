package org.rapporteur.web.page;

import java.util.List;
import java.util.Locale;
import org.rapporteur.copy.Grade;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/** Quotations in several versions: their list, and one with every version. */
final class QuotationPages {

    /** A quotation in the list; {@code grades} of its later versions, parted by commas. */
    private record Family(String id, String words, int versions, String grades) {}

    private static final String FAMILIES =
            """
            SELECT family_id AS id, count(*) AS versions,
                   (SELECT words FROM quotation_version AS f WHERE f.family_id = v.family_id AND f.position = 0) AS words,
                   group_concat(CASE WHEN position > 0 THEN grade END) AS grades
              FROM quotation_version AS v GROUP BY family_id
            HAVING (?1 IS NULL AND sum(position > 0 AND grade NOT IN ('VERBATIM', 'TYPOGRAPHY', 'MARKED_CUT')) > 0)
                OR ?1 = '*' OR sum(position > 0 AND grade = ?1) > 0
             ORDER BY id""";

    private QuotationPages() {}

    static Page all(View view) {
        Query query = view.query();
        String grade = query.text("grade");
        if (grade != null && !grade.equals("any")) {
            query.choice("grade", Grade.class);
        }
        String wanted = grade == null ? null : grade.equals("any") ? "*" : grade.toUpperCase(Locale.ROOT);
        List<Family> families = view.reader()
                .query(
                        FAMILIES,
                        row -> new Family(
                                row.text("id"),
                                row.text("words"),
                                row.number("versions"),
                                java.util.Objects.requireNonNullElse(row.optionalText("grades"), "")),
                        wanted);
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

    private static Html family(Family family) {
        Html meta = Html.el("p.meta", Labels.count(family.versions(), "version"));
        for (String name :
                List.of(family.grades().split(",")).stream().distinct().toList()) {
            if (!name.isEmpty()) {
                meta.text(" ").add(Parts.grade(Grade.valueOf(name)));
            }
        }
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
