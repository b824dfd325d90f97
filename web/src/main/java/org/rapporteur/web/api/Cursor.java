package org.rapporteur.web.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.page.BadQuery;
import org.rapporteur.web.page.Query;
import org.rapporteur.web.words.Fields;

/** Pages of a list that has no ceiling: each names the cursor of the next. */
final class Cursor {

    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private Cursor() {}

    static int limit(Query query) {
        return query.number("limit", USUAL, 1, MOST);
    }

    /**
     * Where a page begins, from the cursor: the number after that of the last entry that was shown.
     *
     * @param places in the order of the list, the cursors of its entries
     */
    static int begin(Query query, List<String> places) {
        String cursor = query.text("cursor");
        if (cursor == null) {
            return 0;
        }
        int at = places.indexOf(cursor);
        if (at < 0) {
            throw new BadQuery("this cursor is from another list, or what it pointed at is gone: " + cursor);
        }
        return at + 1;
    }

    /** A page: its items, how many the whole list has, and the cursor of the next, null for the last page. */
    static Map<String, @Nullable Object> page(List<?> items, long total, @Nullable String next) {
        return new Fields()
                .put("items", items)
                .put("total", total)
                .put("next", next)
                .map();
    }
}
