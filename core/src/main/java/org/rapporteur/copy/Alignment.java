package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How two texts lie upon each other: aligned sentences, shared runs, and which words of either are met in the other. */
final class Alignment {

    /** Two aligned sentences that share enough to be shown. */
    record Matched(SentenceAligner.Pair pair, int firstA, int lastA, int firstB, int lastB) {}

    /** Two people do not hit upon the same words for so long. */
    private static final int LONG_RUN = 12;

    private final CopyText a;
    private final CopyText b;
    private final List<SentenceAligner.Pair> chain;
    private final List<SharedRuns.Run> runs;
    private final List<Matched> matched = new ArrayList<>();
    private final boolean[] metA;
    private final boolean[] metB;
    private final boolean[] inRunA;
    private final boolean[] inRunB;
    private final boolean[] inLongRunA;
    private final boolean[] inLongRunB;

    Alignment(CopyText a, CopyText b) {
        this.a = a;
        this.b = b;
        metA = new boolean[a.size()];
        metB = new boolean[b.size()];
        inRunA = new boolean[a.size()];
        inRunB = new boolean[b.size()];
        inLongRunA = new boolean[a.size()];
        inLongRunB = new boolean[b.size()];
        runs = SharedRuns.of(a, b);
        for (SharedRuns.Run run : runs) {
            java.util.Arrays.fill(inRunA, run.a(), run.a() + run.length(), true);
            java.util.Arrays.fill(inRunB, run.b(), run.b() + run.length(), true);
            if (run.length() >= LONG_RUN) {
                java.util.Arrays.fill(inLongRunA, run.a(), run.a() + run.length(), true);
                java.util.Arrays.fill(inLongRunB, run.b(), run.b() + run.length(), true);
            }
        }
        chain = SentenceAligner.align(a, b);
        chain.forEach(this::match);
    }

    /** Meets the words of two aligned sentences, each word once, whatever their order: rewriters turn clauses round. */
    private void match(SentenceAligner.Pair pair) {
        Map<String, List<Integer>> open = new HashMap<>();
        for (int j = b.start(pair.b()); j < b.start(pair.b() + 1); j++) {
            if (!metB[j]) {
                for (String key : keys(b.word(j))) {
                    open.computeIfAbsent(key, stem -> new ArrayList<>(1)).add(j);
                }
            }
        }
        int[] ends = {Integer.MAX_VALUE, -1, Integer.MAX_VALUE, -1};
        for (int i = a.start(pair.a()); i < a.start(pair.a() + 1); i++) {
            int j = metA[i] ? -1 : partner(a.word(i), open);
            if (j >= 0) {
                metA[i] = true;
                metB[j] = true;
                if (!a.word(i).isFunction()) {
                    stretch(ends, i, j);
                }
            }
        }
        if (ends[1] >= 0) {
            matched.add(new Matched(pair, ends[0], ends[1], ends[2], ends[3]));
        }
    }

    private int partner(Word word, Map<String, List<Integer>> open) {
        for (String key : keys(word)) {
            for (int j : open.getOrDefault(key, List.of())) {
                if (!metB[j]) {
                    return j;
                }
            }
        }
        return -1;
    }

    /** A word meets by its stem; a capitalised one by its consonants too, as names are transliterated. */
    private static List<String> keys(Word word) {
        String skeleton = word.capital() && !word.isFunction() ? Stems.skeleton(word.form()) : "";
        return skeleton.isEmpty() ? List.of(word.stem()) : List.of(word.stem(), "~" + skeleton);
    }

    private static void stretch(int[] ends, int i, int j) {
        ends[0] = Math.min(ends[0], i);
        ends[1] = Math.max(ends[1], i);
        ends[2] = Math.min(ends[2], j);
        ends[3] = Math.max(ends[3], j);
    }

    CopyText a() {
        return a;
    }

    CopyText b() {
        return b;
    }

    List<SentenceAligner.Pair> chain() {
        return chain;
    }

    List<Matched> matched() {
        return matched;
    }

    List<SharedRuns.Run> runs() {
        return runs;
    }

    /** Whether a word of the first text is met in an aligned sentence or a shared run. */
    boolean isMetA(int word) {
        return metA[word] || inRunA[word];
    }

    boolean isMetB(int word) {
        return metB[word] || inRunB[word];
    }

    /** Whether a word of the first text stands in a run that both share. */
    boolean isInRunA(int word) {
        return inRunA[word];
    }

    boolean isInRunB(int word) {
        return inRunB[word];
    }

    boolean isInLongRunA(int word) {
        return inLongRunA[word];
    }

    boolean isInLongRunB(int word) {
        return inLongRunB[word];
    }
}
