package org.rapporteur.copy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which report came first: by date, then by the copy links' direction, then by id. A report counts as no later than
 * its copies, so that an original without a date stands before them.
 */
final class Precedence implements Comparator<Quoted> {

    private static final int MOST_ROUNDS = 20;

    private final Map<String, LocalDate> dates = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();

    /**
     * @param dates when each report was published, {@link LocalDate#MAX} where unknown
     * @param links who copied whom
     */
    Precedence(Map<String, LocalDate> dates, List<CopyLink> links) {
        this.dates.putAll(dates);
        // Links may run in a circle where clues contradict each other; so many rounds and no more.
        for (int round = 0; round < MOST_ROUNDS; round++) {
            links.stream().filter(CopyLink::directed).forEach(this::spread);
        }
    }

    private void spread(CopyLink link) {
        LocalDate original = dates.getOrDefault(link.original(), LocalDate.MAX);
        LocalDate copy = dates.getOrDefault(link.copy(), LocalDate.MAX);
        if (copy.isBefore(original)) {
            dates.put(link.original(), copy);
        }
        int deeper = Math.min(MOST_ROUNDS, depths.getOrDefault(link.original(), 0) + 1);
        depths.merge(link.copy(), deeper, Math::max);
    }

    @Override
    public int compare(Quoted one, Quoted other) {
        return Comparator.comparing((Quoted quoted) -> dates.getOrDefault(quoted.reportId(), LocalDate.MAX))
                .thenComparing(quoted -> depths.getOrDefault(quoted.reportId(), 0))
                .thenComparing(Quoted::reportId)
                .compare(one, other);
    }
}
