package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.copy.SensePhrases.Hit;
import org.rapporteur.copy.VariantGrader.Verdict;

/** Whether something is said more or less surely, is bound or free, wished or planned, or on a condition. */
final class ModalityJudge {

    private static final Set<String> NONE = Set.of("comment", "phrase", "negative", "denial");

    /** What alone, with nothing in its place in the other version, says no more than the bare verb. */
    private static final Set<String> NEUTRAL = Set.of("will", "would", "can", "plan", "try", "certain");

    /** What stands for each other. */
    private static final List<Set<String>> ALIKE =
            List.of(Set.of("may", "can"), Set.of("will", "would"), Set.of("may", "hedge"), Set.of("likely", "hedge"));

    /** In reported speech: will is would, can could, must had to. */
    private static final Map<String, String> SHIFTED = Map.of("would", "will", "may", "can");

    private ModalityJudge() {}

    static List<Verdict> judge(Versions versions) {
        List<Hit> before = hits(versions.before());
        List<Hit> after = hits(versions.after());
        boolean reported = versions.isReported();
        cancel(before, after, (one, other) -> kind(one, reported).equals(kind(other, reported)));
        cancel(before, after, (one, other) -> ALIKE.contains(Set.of(one.kind(), other.kind())));
        boolean both = !before.isEmpty() && !after.isEmpty();
        if (!both || !versions.isLight()) {
            boolean light = versions.isLight();
            before.removeIf(hit -> isNeutral(hit, light));
            after.removeIf(hit -> isNeutral(hit, light));
        }
        if (!versions.isLight() || PolarityJudge.isTurnedTwice(versions)) {
            before.removeIf(hit -> hit.is("condition"));
            after.removeIf(hit -> hit.is("condition"));
        }
        return before.isEmpty() && after.isEmpty()
                ? List.of()
                : List.of(new Verdict(Grade.MODALITY_CHANGED, Written.changed(phrases(before), phrases(after))));
    }

    private static boolean isNeutral(Hit hit, boolean light) {
        return NEUTRAL.contains(hit.kind()) && !(light && hit.is("try"));
    }

    private static String kind(Hit hit, boolean reported) {
        return reported ? SHIFTED.getOrDefault(hit.kind(), hit.kind()) : hit.kind();
    }

    private static List<Hit> hits(List<QuotedWord> words) {
        return SensePhrases.in(words).stream()
                .filter(hit -> !NONE.contains(hit.kind()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private interface Match {
        boolean is(Hit one, Hit other);
    }

    private static void cancel(List<Hit> before, List<Hit> after, Match match) {
        for (Hit hit : List.copyOf(before)) {
            after.stream().filter(other -> match.is(hit, other)).findFirst().ifPresent(other -> {
                before.remove(hit);
                after.remove(other);
            });
        }
    }

    private static List<String> phrases(List<Hit> hits) {
        return hits.stream().map(Hit::phrase).toList();
    }
}
