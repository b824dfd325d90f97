package org.rapporteur.copy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.copy.VariantGrader.Verdict;

/**
 * Whether two quotations that are alike can be of one utterance. What is quoted in other words long after, or from
 * another mouth, is another utterance: people repeat themselves, and officials share their formulas.
 */
final class SameUtterance {

    /** News of other words for an utterance comes within so many days of it. */
    static final int DAYS = 7;

    private static final Set<Grade> SAME_WORDS =
            Set.of(Grade.VERBATIM, Grade.TYPOGRAPHY, Grade.MARKED_CUT, Grade.UNMARKED_CUT, Grade.OTHER_SPEAKER);

    private SameUtterance() {}

    static boolean isPlausible(Quoted first, Quoted version, List<Verdict> verdicts, Map<String, LocalDate> dates) {
        boolean same = verdicts.stream().map(Verdict::grade).allMatch(SAME_WORDS::contains);
        boolean near = days(first.reportId(), version.reportId(), dates) <= DAYS;
        return same || (near && !first.isOtherSpeaker(version));
    }

    /** The days between two reports; 0 where one is undated. */
    static long days(String one, String other, Map<String, LocalDate> dates) {
        LocalDate a = dates.getOrDefault(one, LocalDate.MAX);
        LocalDate b = dates.getOrDefault(other, LocalDate.MAX);
        return a.equals(LocalDate.MAX) || b.equals(LocalDate.MAX) ? 0 : Math.abs(ChronoUnit.DAYS.between(a, b));
    }
}
