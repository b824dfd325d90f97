package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.attribution.Statement;

/**
 * Which printed statement is which of the gold's: contents agree by half of their words, the best agreement first, each
 * statement once; the same source decides between equals.
 */
record VoicesMatch(Map<Integer, Statement> byGold, List<Statement> others) {

    private record Pair(int gold, Statement ours, double agreement) {}

    static VoicesMatch of(VoicesGold passage, List<Statement> ours, VoicesFound compare) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < passage.statements().size(); i++) {
            VoicesGold.Said gold = passage.statements().get(i);
            WordBag words = WordBag.of(gold.contentWords());
            for (Statement one : ours) {
                double f1 = words.f1(WordBag.of(compare.content(one)));
                if (f1 >= 0.5) {
                    pairs.add(new Pair(i, one, f1 + (compare.sameSource(gold, one) ? 0.01 : 0)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::agreement).reversed());
        Map<Integer, Statement> byGold = new LinkedHashMap<>();
        Set<Statement> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!byGold.containsKey(pair.gold()) && taken.add(pair.ours())) {
                byGold.put(pair.gold(), pair.ours());
            }
        }
        return new VoicesMatch(
                byGold, ours.stream().filter(one -> !taken.contains(one)).toList());
    }

    @Nullable
    Statement of(int gold) {
        return byGold.get(gold);
    }

    /** Whether a statement matches the gold's one of that number. */
    boolean isSame(int gold, String id) {
        Statement ours = byGold.get(gold);
        return ours != null && ours.id().equals(id);
    }
}
