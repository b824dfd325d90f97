package org.rapporteur.web.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement in lists.
 *
 * @param kind DIRECT, INDIRECT or MIXED
 * @param sources who said it
 * @param cue the words that say that it was said, empty for none
 * @param content what was said, its stretches parted by an ellipsis
 * @param relays who passed it on, nearest to the source first
 * @param said when it was said, null where nothing says so
 * @param printed when the report was published, null where unknown
 * @param report the report's id
 * @param outlet who printed it
 * @param grades what other or this version of its quotation change, as names of {@link org.rapporteur.copy.Grade}
 */
public record StatementRow(
        String id,
        int key,
        String kind,
        List<Party> sources,
        String cue,
        String content,
        List<String> relays,
        @Nullable String said,
        @Nullable String printed,
        String report,
        String outlet,
        boolean negated,
        boolean attitude,
        List<String> grades,
        double confidence) {

    public StatementRow {
        sources = List.copyOf(sources);
        relays = List.copyOf(relays);
        grades = List.copyOf(grades);
    }

    /** The same with other grades. */
    StatementRow graded(List<String> others) {
        return new StatementRow(
                id,
                key,
                kind,
                sources,
                cue,
                content,
                relays,
                said,
                printed,
                report,
                outlet,
                negated,
                attitude,
                others,
                confidence);
    }
}
