package org.rapporteur.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One independent source behind a story, a statement or an event: reports that go back to one text or one relay.
 *
 * @param reportIds its reports, the likeliest origin first, at least one
 * @param how how the origin knows
 * @param through the agency, document or outlet it goes back to, or the words in which the newsroom tells of its own work;
 *     null where the report does not say
 */
public record Source(List<String> reportIds, HowKnown how, @Nullable String through) {

    public Source {
        reportIds = List.copyOf(reportIds);
        if (reportIds.isEmpty()) {
            throw new IllegalArgumentException("a source without a report");
        }
    }

    /** The report that stands for it. */
    public String origin() {
        return reportIds.get(0);
    }
}
