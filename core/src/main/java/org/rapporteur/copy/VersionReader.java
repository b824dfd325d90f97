package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.copy.VariantGrader.Verdict;

/** Grades versions against the first, each in that extent, with or without what runs on over a "he said", that fits. */
final class VersionReader {

    private final Quoted first;
    private final Map<String, List<Quoted>> byReport;
    private final Function<String, ReadReport> loader;
    private final List<Quoted> parts;

    VersionReader(Quoted first, Map<String, List<Quoted>> byReport, Function<String, ReadReport> loader) {
        this.first = first;
        this.byReport = byReport;
        this.loader = loader;
        parts = parts(first);
    }

    private List<Quoted> parts(Quoted quoted) {
        List<Quoted> others = byReport.getOrDefault(quoted.reportId(), List.of()).stream()
                .filter(other -> !other.span().equals(quoted.span()))
                .toList();
        return quoted.parts(others, loader.apply(quoted.reportId()));
    }

    /**
     * All verdicts, the gravest first.
     *
     * @param linked whether the one report copies the other, and so has its words and not those of another translator
     */
    List<Verdict> grade(Quoted version, boolean linked) {
        List<Quoted> theirs = parts(version);
        List<Quoted> others = byReport.getOrDefault(first.reportId(), List.of()).stream()
                .filter(other -> !parts.contains(other))
                .toList();
        Quoted one = first;
        Quoted two = version;
        long least = cost(first, version);
        for (Quoted wide : List.of(first, first.joined(parts))) {
            for (Quoted wider : List.of(version, version.joined(theirs))) {
                if (cost(wide, wider) < least) {
                    least = cost(wide, wider);
                    one = wide;
                    two = wider;
                }
            }
        }
        return VariantGrader.grade(
                linked ? one.unrendered() : one, linked ? two.unrendered() : two, new ArrayList<>(others));
    }

    /** How many words only one of the two has. */
    private static long cost(Quoted one, Quoted other) {
        return WordDiff.changes(one.words(), other.words()).stream()
                .filter(change -> !change.kept())
                .mapToLong(change -> change.before().size() + change.after().size())
                .sum();
    }
}
