package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.Token;
import org.rapporteur.text.Span;

/** Which tokens of a text are in a span. */
record TokenRanges(AnnotatedText text) {

    /** The tokens of a span, clipped to sentences: first in, last out. */
    List<int[]> of(Span span) {
        List<int[]> ranges = new ArrayList<>();
        List<Token> tokens = text.tokens();
        for (Sentence sentence : text.sentences()) {
            if (!sentence.span().overlaps(span)) {
                continue;
            }
            int from = sentence.firstToken();
            int to = sentence.endToken();
            while (from < to && tokens.get(from).span().end() <= span.begin()) {
                from++;
            }
            while (to > from && tokens.get(to - 1).span().begin() >= span.end()) {
                to--;
            }
            if (from < to) {
                ranges.add(new int[] {from, to});
            }
        }
        return ranges;
    }

    /** The first token of the earliest of some spans; -1 for none. */
    int first(List<Span> spans) {
        @Nullable Span earliest = spans.stream().min(Comparator.naturalOrder()).orElse(null);
        List<int[]> ranges = earliest == null ? List.of() : of(earliest);
        return ranges.isEmpty() ? -1 : ranges.get(0)[0];
    }

    /** Marks a span's tokens: 1 + 2 type where it begins, 2 + 2 type inside. What goes on after it begins anew. */
    void mark(int[] labels, int type, Span span) {
        for (int[] range : of(span)) {
            for (int i = range[0]; i < range[1]; i++) {
                labels[i] = 1 + 2 * type + (i == range[0] ? 0 : 1);
            }
            if (range[1] < labels.length && labels[range[1]] > 0 && labels[range[1]] % 2 == 0) {
                labels[range[1]]--;
            }
        }
    }
}
