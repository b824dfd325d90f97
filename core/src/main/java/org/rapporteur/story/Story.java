package org.rapporteur.story;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.provenance.Amendment;

/**
 * Reports of one event.
 *
 * @param id stable key, made from its earliest report
 * @param title a report's title or first sentence that tells the story
 * @param storyline the id of the storyline it belongs to, {@code sl-} and 8 digits, made from the storyline's earliest
 *     report; shared by all its stories, and its own where it stands alone
 * @param reportIds its reports, earliest first
 * @param sources one entry for each independent source: the ids of the reports that go back to it, the origin first
 * @param from ISO date of its earliest report, null where no report is dated
 * @param to ISO date of its latest report, null where no report is dated
 * @param amendments what people did to it after it was found, in that order
 */
public record Story(
        String id,
        String title,
        String storyline,
        List<String> reportIds,
        List<List<String>> sources,
        @Nullable String from,
        @Nullable String to,
        List<Amendment> amendments) {

    /** A story as it was found. */
    public Story(
            String id,
            String title,
            String storyline,
            List<String> reportIds,
            List<List<String>> sources,
            @Nullable String from,
            @Nullable String to) {
        this(id, title, storyline, reportIds, sources, from, to, List.of());
    }

    public Story {
        amendments = List.copyOf(amendments);
        reportIds = List.copyOf(reportIds);
        sources = sources.stream().map(List::copyOf).toList();
    }

    /** The same story when its reports were published on other days; {@code days} are ISO dates, in any order. */
    public Story on(List<String> days) {
        String first = days.stream().min(Comparator.naturalOrder()).orElse(null);
        String last = days.stream().max(Comparator.naturalOrder()).orElse(null);
        return new Story(id, title, storyline, reportIds, sources, first, last, amendments);
    }
}
