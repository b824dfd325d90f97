package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.web.data.Entries;
import org.rapporteur.web.data.OccurrenceRow;
import org.rapporteur.web.data.StatementRow;
import org.rapporteur.web.html.Html;

/** Entries of a list with what they say, in the list's order. */
public final class Found {

    private Found() {}

    /** The statements among these entries. */
    public static List<StatementRow> statements(int[] numbers, Entries entries, View view) {
        List<Integer> keys = new ArrayList<>();
        for (int entry : numbers) {
            if (entries.isStatement(entry)) {
                keys.add(entries.statementKey(entry));
            }
        }
        return view.statements(keys);
    }

    /** The occurrences among these entries. */
    public static List<OccurrenceRow> occurrences(int[] numbers, Entries entries, View view) {
        List<String> ids = new ArrayList<>();
        for (int entry : numbers) {
            if (!entries.isStatement(entry)) {
                ids.add(entries.occurrenceId(entry));
            }
        }
        return view.occurrences(ids);
    }

    /** Statements and events mixed, as one list. */
    static Html list(int[] numbers, View view) {
        Entries entries = view.overview().entries();
        var statements = statements(numbers, entries, view).iterator();
        var occurrences = occurrences(numbers, entries, view).iterator();
        Html list = Html.el("ol.findings");
        for (int entry : numbers) {
            if (entries.isStatement(entry) && statements.hasNext()) {
                list.add(Lists.statement(statements.next()));
            } else if (!entries.isStatement(entry) && occurrences.hasNext()) {
                list.add(Lists.occurrence(occurrences.next()));
            }
        }
        return list;
    }

    /** The numbers of one page of a list. */
    static int[] page(int[] found, int page) {
        int from = Math.min(found.length, (page - 1) * Lists.PAGE);
        return java.util.Arrays.copyOfRange(found, from, Math.min(found.length, from + Lists.PAGE));
    }
}
