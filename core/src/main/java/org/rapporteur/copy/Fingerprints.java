package org.rapporteur.copy;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * The keys under which a report is looked up, chosen by their hashes alone, so that two reports choose the same ones of
 * what they share whatever else is in the record. Runs of five words, winnowed: any shared run of twelve words leaves a
 * common key, in a text of any length (Schleimer, Wilkerson and Aiken 2003). And pairs of neighbouring weighty stems
 * within a sentence in either order, which outlive a rewrite.
 *
 * @param runs keys of runs, each once
 * @param pairs keys of pairs, each once
 * @param names keys of pairs of names and numbers within a sentence, as a translation keeps them, each once
 */
@SuppressWarnings("ArrayRecordComponent") // made for every report, so no boxing; nobody compares two
record Fingerprints(long[] runs, long[] pairs, long[] names) {

    /** So many runs in a row keep at least one. */
    private static final int WINDOW = 8;
    /** A word is paired with so many after it. */
    private static final int REACH = 3;

    private static final double WEIGHTY = 0.25;

    /** The keys of a text; at most {@code mostPairs} pairs, those with the smallest hashes. */
    static Fingerprints of(CopyText text, int mostPairs) {
        return new Fingerprints(
                smallest(winnowed(text), Integer.MAX_VALUE),
                smallest(pairs(text, text::stem, i -> text.evidence(i) >= WEIGHTY), mostPairs),
                smallest(names(text), mostPairs / 3));
    }

    private static long[] winnowed(CopyText text) {
        int runs = Math.max(0, text.size() - SharedRuns.GRAM + 1);
        long[] hashes = new long[runs];
        for (int i = 0; i < runs; i++) {
            hashes[i] = mix(SharedRuns.gram(text, i));
        }
        boolean[] kept = new boolean[runs];
        int least = -1;
        for (int end = Math.min(WINDOW, runs) - 1; end >= 0 && end < runs; end++) {
            int begin = Math.max(0, end - WINDOW + 1);
            if (least < begin) {
                least = begin;
                for (int i = begin; i <= end; i++) {
                    least = Long.compareUnsigned(hashes[i], hashes[least]) <= 0 ? i : least;
                }
            } else if (Long.compareUnsigned(hashes[end], hashes[least]) <= 0) {
                least = end;
            }
            kept[least] = text.runWeighs(least);
        }
        int count = 0;
        for (int i = 0; i < runs; i++) {
            if (kept[i]) {
                hashes[count++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, count);
    }

    private static long[] names(CopyText text) {
        String[] keys = new String[text.size()];
        for (int i = 0; i < keys.length; i++) {
            Word word = text.word(i);
            keys[i] = word.capital() || word.kind() == Word.Kind.NUMBER
                    ? Anchors.of(word).stem()
                    : "";
        }
        return pairs(text, i -> ~keys[i].hashCode(), i -> keys[i].startsWith("~") || keys[i].startsWith("#"));
    }

    private static long[] pairs(CopyText text, IntUnaryOperator key, IntPredicate counts) {
        long[] pairs = new long[text.size() * REACH];
        int[] last = new int[REACH];
        int count = 0;
        for (int s = 0; s < text.sentences(); s++) {
            int held = 0;
            for (int i = text.start(s); i < text.start(s + 1); i++) {
                if (!counts.test(i)) {
                    continue;
                }
                int own = key.applyAsInt(i);
                for (int k = 0; k < Math.min(held, REACH); k++) {
                    if (last[k] != own) {
                        pairs[count++] = pair(last[k], own);
                    }
                }
                last[held % REACH] = own;
                held++;
            }
        }
        return Arrays.copyOf(pairs, count);
    }

    private static long pair(int one, int other) {
        return mix(0x9E37_79B9_7F4AL ^ ((long) Math.min(one, other) << 32) ^ (Math.max(one, other) & 0xFFFF_FFFFL));
    }

    private static long mix(long value) {
        long hash = (value ^ (value >>> 32)) * 0xD6E8_FEB8_6659_FD93L;
        hash = (hash ^ (hash >>> 32)) * 0xD6E8_FEB8_6659_FD93L;
        return hash ^ (hash >>> 32);
    }

    /** Sorted as unsigned, each once, at most so many of the smallest. */
    private static long[] smallest(long[] keys, int most) {
        long[] sorted = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = keys[i] ^ Long.MIN_VALUE;
        }
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.length && count < most; i++) {
            long key = sorted[i] ^ Long.MIN_VALUE;
            if (count == 0 || keys[count - 1] != key) {
                keys[count++] = key;
            }
        }
        return Arrays.copyOf(keys, count);
    }
}
