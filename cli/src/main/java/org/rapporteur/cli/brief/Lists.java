package org.rapporteur.cli.brief;

import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Style;
import org.rapporteur.cli.terminal.Words;

/** Long lists, cut for a first look. */
final class Lists {

    private Lists() {}

    /** Shows the first {@code limit} items, then how many more there are and the command that shows them. */
    static <T> void cut(List<T> items, int limit, Sheet sheet, int indent, String command, Consumer<T> show) {
        // "… and 1 more" takes the line that the one would take
        int shown = items.size() == limit + 1 ? limit + 1 : Math.min(limit, items.size());
        items.subList(0, shown).forEach(show);
        if (shown < items.size()) {
            String more = "… and " + (items.size() - shown) + " more: ";
            sheet.line(indent, new Words().add(more, Style.QUIET).add(command, Style.ID));
        }
    }
}
