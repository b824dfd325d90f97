package org.rapporteur.training;

import java.util.Arrays;
import org.rapporteur.encoder.Window;

/** What a window has of the numbers of a text's tokens. */
final class Slices {

    private Slices() {}

    static int[] of(int[] values, Window window) {
        return Arrays.stream(window.numbers()).map(number -> values[number]).toArray();
    }

    /** Labels of spans; one that the edge of a window's sentence cuts begins anew there. */
    static int[] tags(int[] values, Window window) {
        int[] tags = of(values, window);
        int from = 0;
        for (int end : window.sentenceEnds()) {
            tags[from] -= tags[from] > 0 && tags[from] % 2 == 0 ? 1 : 0;
            from = end;
        }
        return tags;
    }

    /** For each word, the number of its sentence within the window. */
    static int[] sentences(Window window) {
        int[] sentences = new int[window.words()];
        int from = 0;
        for (int i = 0; i < window.sentenceEnds().length; i++) {
            Arrays.fill(sentences, from, window.sentenceEnds()[i], i);
            from = window.sentenceEnds()[i];
        }
        return sentences;
    }
}
