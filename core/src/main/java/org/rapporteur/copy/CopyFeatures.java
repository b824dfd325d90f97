package org.rapporteur.copy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What tells a copy from an independent report of the same event, as a few named numbers from 0 to 1 that
 * {@link CopyScore} weighs; "passage" and "stretch" are logarithms of an amount. "Share" is of evidence: names and numbers weigh more than common words, words inside a
 * long quotation hardly anything, formulas nothing.
 */
final class CopyFeatures {

    /** Evidence that each text is taken to have besides: a few words in common are no copy, even if they are all. */
    private static final double PRIOR = 4;

    private final Map<String, Double> values = new LinkedHashMap<>();

    CopyFeatures(Alignment alignment) {
        CopyText a = alignment.a();
        CopyText b = alignment.b();
        pair("run", share(a, alignment::isInRunA), share(b, alignment::isInRunB));
        pair("met", share(a, alignment::isMetA), share(b, alignment::isMetB));
        pair("longRun", share(a, alignment::isInLongRunA), share(b, alignment::isInLongRunB));
        Set<Integer> inA = stems(a);
        Set<Integer> inB = stems(b);
        pair("bag", share(a, i -> inB.contains(a.stem(i))), share(b, i -> inA.contains(b.stem(i))));
        values.put("order", Order.of(a, b));
        values.put("likeness", likeness(alignment));
        values.put("sentences", sentences(alignment));
        values.put("runWords", Math.max(plain(a, alignment::isInRunA), plain(b, alignment::isInRunB)));
        values.put("passage", Math.log1p(Reuse.inRuns(alignment)));
        values.put("stretch", Math.log1p(Reuse.inSentences(alignment)));
        values.put("across", a.language().isLike(b.language()) ? 0d : 1d);
        values.put("length", Math.min(a.size(), b.size()) / (double) Math.max(1, Math.max(a.size(), b.size())));
        values.put("short", 1 / Math.sqrt(1 + Math.min(a.size(), b.size())));
    }

    private void pair(String name, double ofA, double ofB) {
        values.put(name + "Most", Math.max(ofA, ofB));
        values.put(name + "Least", Math.min(ofA, ofB));
    }

    private static double share(CopyText text, IntPredicate isMet) {
        double met = 0;
        double all = 0;
        for (int i = 0; i < text.size(); i++) {
            all += text.evidence(i);
            met += isMet.test(i) ? text.evidence(i) : 0;
        }
        return met / (all + PRIOR);
    }

    /** Share of words, each counting one. */
    static double plain(CopyText text, IntPredicate isMet) {
        int met = 0;
        for (int i = 0; i < text.size(); i++) {
            met += isMet.test(i) ? 1 : 0;
        }
        return text.size() == 0 ? 0 : met / (double) text.size();
    }

    private static Set<Integer> stems(CopyText text) {
        Set<Integer> stems = new HashSet<>();
        for (int i = 0; i < text.size(); i++) {
            stems.add(text.stem(i));
        }
        return stems;
    }

    private static double likeness(Alignment alignment) {
        return alignment.chain().stream()
                .mapToDouble(SentenceAligner.Pair::likeness)
                .average()
                .orElse(0);
    }

    /** Of the text with fewer sentences, the share that is aligned and much alike. */
    private static double sentences(Alignment alignment) {
        Map<Integer, Double> best = new HashMap<>();
        boolean fewerInA = alignment.a().sentences() <= alignment.b().sentences();
        for (SentenceAligner.Pair pair : alignment.chain()) {
            best.merge(fewerInA ? pair.a() : pair.b(), pair.likeness(), Math::max);
        }
        int all = Math.min(alignment.a().sentences(), alignment.b().sentences());
        return best.values().stream().filter(likeness -> likeness >= 0.4).count() / (all + 1d);
    }

    /** The value of a feature. */
    double value(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no such feature: " + name);
        }
        return value;
    }

    /** All features by name, in a fixed order. */
    Map<String, Double> values() {
        return values;
    }
}
