package org.rapporteur.web.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.CopyFamily;
import org.rapporteur.web.data.ActorHead;
import org.rapporteur.web.data.Entries;
import org.rapporteur.web.data.Filter;
import org.rapporteur.web.data.QuotationRow;
import org.rapporteur.web.data.ReportRow;
import org.rapporteur.web.data.StoryHead;
import org.rapporteur.web.page.BadQuery;
import org.rapporteur.web.page.Filters;
import org.rapporteur.web.page.Found;
import org.rapporteur.web.page.Query;
import org.rapporteur.web.page.View;
import org.rapporteur.web.words.AffairJson;

/** The lists of the API, each paged by cursor. */
final class Lists {

    private Lists() {}

    static Object statements(View view) {
        Filter asked = Filters.of(view.query());
        return entries(
                view,
                asked.only(true),
                numbers -> Found.statements(numbers, view.overview().entries(), view).stream()
                        .map(RowJson::statement)
                        .toList());
    }

    static Object occurrences(View view) {
        Filter asked = Filters.of(view.query());
        return entries(
                view,
                asked.only(false),
                numbers -> Found.occurrences(numbers, view.overview().entries(), view).stream()
                        .map(RowJson::occurrence)
                        .toList());
    }

    private static Object entries(View view, Filter filter, Function<int[], List<?>> show) {
        Entries entries = view.overview().entries();
        int[] found = entries.matching(filter, Filters.allowed(view));
        String cursor = view.query().text("cursor");
        int from = cursor == null ? 0 : after(entries, found, cursor);
        int to = Math.min(found.length, from + Cursor.limit(view.query()));
        List<?> items = show.apply(Arrays.copyOfRange(found, from, to));
        return Cursor.page(items, found.length, to < found.length ? entries.cursor(found[to - 1]) : null);
    }

    private static int after(Entries entries, int[] found, String cursor) {
        try {
            return entries.after(found, cursor);
        } catch (IllegalArgumentException e) {
            throw new BadQuery(String.valueOf(e.getMessage()), e);
        }
    }

    static Object reports(View view) {
        Query query = view.query();
        String cursor = query.text("cursor");
        int limit = Cursor.limit(query);
        List<String> ids = view.reader()
                .query(
                        "SELECT id FROM report WHERE (?1 IS NULL OR outlet = ?1) AND (?2 IS NULL OR id > ?2)"
                                + " ORDER BY id LIMIT ?3",
                        row -> row.text("id"),
                        query.text("outlet"),
                        cursor,
                        limit + 1);
        boolean more = ids.size() > limit;
        List<String> shown = more ? ids.subList(0, limit) : ids;
        List<ReportRow> rows = view.reports(shown);
        return Cursor.page(
                rows.stream().map(RowJson::report).toList(),
                view.overview().total("report"),
                more ? shown.get(limit - 1) : null);
    }

    static Object stories(View view) {
        return page(view, view.overview().stories(), StoryHead::id, RowJson::story);
    }

    static Object families(View view) {
        return page(view, view.overview().families().all(), CopyFamily::origin, AffairJson::family);
    }

    static Object actors(View view) {
        return page(view, List.copyOf(view.overview().actors().values()), ActorHead::id, RowJson::actor);
    }

    static Object parties(View view) {
        return page(view, view.overview().ties(), tie -> tie.from() + " " + tie.to(), RowJson::tie);
    }

    static Object blocs(View view) {
        return page(
                view,
                List.copyOf(view.overview().blocs().keySet()),
                id -> id,
                id -> Map.of("id", id, "name", view.overview().name(id)));
    }

    static Object quotations(View view) {
        List<String> ids = QuotationRow.ids(
                view.query().text("cursor"),
                Cursor.limit(view.query()) + 1,
                view.reader(),
                view.overview().overlay());
        boolean more = ids.size() > Cursor.limit(view.query());
        List<String> shown = more ? ids.subList(0, ids.size() - 1) : ids;
        List<Object> items = new ArrayList<>();
        shown.forEach(id -> view.quotation(id).ifPresent(it -> items.add(One.quotation(it))));
        return Cursor.page(items, view.overview().total("quotation_family"), more ? shown.get(shown.size() - 1) : null);
    }

    static Object corrections(View view) {
        return page(
                view,
                view.overview().history(),
                entry -> String.valueOf(entry.correction().id()),
                RowJson::correction);
    }

    private static <T> Object page(
            View view, List<T> all, Function<T, String> place, Function<T, Map<String, @Nullable Object>> show) {
        int from = Cursor.begin(view.query(), all.stream().map(place).toList());
        int to = Math.min(all.size(), from + Cursor.limit(view.query()));
        List<T> shown = all.subList(from, to);
        return Cursor.page(
                shown.stream().map(show).toList(), all.size(), to < all.size() ? place.apply(all.get(to - 1)) : null);
    }
}
