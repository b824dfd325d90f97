package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.evaluation.AttributionEvaluation.Attribution;
import org.rapporteur.text.Span;

/**
 * CoNLL-style F1 of source, cue and content spans, clipped to sentences and measured in tokens. Exact: the same tokens.
 * Half: recall counts gold spans with at least half of their tokens under predicted spans of the label, precision the
 * other way round.
 */
final class SpanScore {

    private static final String[] LABELS = {"source", "cue", "content"};

    private final int[] gold = new int[3];
    private final int[] predicted = new int[3];
    private final int[] exact = new int[3];
    private final int[] halfGold = new int[3];
    private final int[] halfPredicted = new int[3];

    /** Token range, first in, last out; tokens are numbered over the whole text. */
    private record Range(int from, int to) {}

    void add(AnnotatedText text, List<Attribution> goldOnes, List<Attribution> predictedOnes) {
        for (int label = 0; label < 3; label++) {
            Set<Range> theirs = ranges(text, goldOnes, label);
            Set<Range> ours = ranges(text, predictedOnes, label);
            gold[label] += theirs.size();
            predicted[label] += ours.size();
            for (Range range : ours) {
                exact[label] += theirs.contains(range) ? 1 : 0;
            }
            halfGold[label] += half(theirs, ours, text.tokens().size());
            halfPredicted[label] += half(ours, theirs, text.tokens().size());
        }
    }

    private static int half(Set<Range> ones, Set<Range> others, int tokens) {
        boolean[] under = new boolean[tokens];
        for (Range range : others) {
            java.util.Arrays.fill(under, range.from, range.to, true);
        }
        int count = 0;
        for (Range range : ones) {
            int covered = 0;
            for (int i = range.from; i < range.to; i++) {
                covered += under[i] ? 1 : 0;
            }
            count += covered * 2 >= range.to - range.from ? 1 : 0;
        }
        return count;
    }

    private static Set<Range> ranges(AnnotatedText text, List<Attribution> attributions, int label) {
        Set<Range> ranges = new HashSet<>();
        for (Attribution one : attributions) {
            List<Span> spans = label == 0 ? one.source() : label == 1 ? one.cue() : one.content();
            for (Span span : spans) {
                ranges.addAll(ranges(text, span));
            }
        }
        return ranges;
    }

    private static List<Range> ranges(AnnotatedText text, Span span) {
        List<Range> ranges = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (!sentence.span().overlaps(span)) {
                continue;
            }
            int from = sentence.firstToken();
            int to = sentence.endToken();
            while (from < to && text.tokens().get(from).span().end() <= span.begin()) {
                from++;
            }
            while (to > from && text.tokens().get(to - 1).span().begin() >= span.end()) {
                to--;
            }
            if (from < to) {
                ranges.add(new Range(from, to));
            }
        }
        return ranges;
    }

    List<EvaluationResult.Figure> figures() {
        List<EvaluationResult.Figure> figures = new ArrayList<>();
        for (int label = 0; label < 3; label++) {
            double precision = Gold.share(exact[label], predicted[label]);
            double recall = Gold.share(exact[label], gold[label]);
            figures.add(new EvaluationResult.Figure(LABELS[label] + ": exact F1", Gold.f1(precision, recall)));
            figures.add(new EvaluationResult.Figure(LABELS[label] + ": exact precision", precision));
            figures.add(new EvaluationResult.Figure(LABELS[label] + ": exact recall", recall));
        }
        for (int label = 0; label < 3; label++) {
            double precision = Gold.share(halfPredicted[label], predicted[label]);
            double recall = Gold.share(halfGold[label], gold[label]);
            figures.add(new EvaluationResult.Figure(LABELS[label] + ": half F1", Gold.f1(precision, recall)));
        }
        return figures;
    }
}
