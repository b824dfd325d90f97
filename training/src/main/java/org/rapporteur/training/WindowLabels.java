package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.Token;
import org.rapporteur.text.Span;
import org.rapporteur.training.LabelledText.Attribution;
import org.rapporteur.training.LabelledText.Name;

/** The labels of a text's tokens: begin, inside, outside for each head, and which token points at which. */
final class WindowLabels {

    static final int SOURCE = 0;
    static final int CUE = 1;
    static final int CONTENT = 2;

    /** Types of names, in the order of the model's outputs. */
    static final List<String> NAMES = List.of("person", "organisation", "country", "place", "title");

    private static final int UNLABELLED = -100;
    private static final int NOTHING = -1;

    private final AnnotatedText text;

    /** For source, cue and content: 0 outside, 1 begin, 2 inside. */
    final int[][] tags = new int[3][];

    /** 0 outside, 1 + 2 type begin, 2 + 2 type inside; all -100 where names are not labelled. */
    final int[] names;

    /** For a span's first token, the first token of what it hangs on; -1 for nothing, -100 elsewhere. */
    final int[] cueOf;

    final int[] sourceOf;

    WindowLabels(AnnotatedText text, LabelledText labelled) {
        this.text = text;
        int size = text.tokens().size();
        names = filled(size, labelled.names() == null ? UNLABELLED : 0);
        cueOf = filled(size, UNLABELLED);
        sourceOf = filled(size, UNLABELLED);
        for (int head = 0; head < 3; head++) {
            tags[head] = filled(size, labelled.attributions() == null ? UNLABELLED : 0);
        }
        if (labelled.names() != null) {
            labelled.names().forEach(this::add);
        }
        if (labelled.attributions() != null) {
            addAll(labelled.attributions());
        }
    }

    private static int[] filled(int size, int value) {
        int[] values = new int[size];
        Arrays.fill(values, value);
        return values;
    }

    private void add(Name name) {
        int type = NAMES.indexOf(name.type());
        for (int[] range : ranges(name.span())) {
            for (int i = range[0]; i < range[1]; i++) {
                names[i] = 1 + 2 * type + (i == range[0] ? 0 : 1);
            }
        }
    }

    /** Longer contents first, so that where two overlap the shorter keeps its own beginning. */
    private void addAll(List<Attribution> attributions) {
        List<Attribution> ordered = new ArrayList<>(attributions);
        ordered.sort(Comparator.comparingInt((Attribution one) ->
                        one.content().stream().mapToInt(Span::length).sum())
                .reversed());
        for (Attribution one : ordered) {
            mark(SOURCE, one.source());
            mark(CUE, one.cue());
            mark(CONTENT, one.content());
        }
        for (Attribution one : ordered) {
            link(one);
        }
    }

    private void mark(int head, List<Span> spans) {
        for (Span span : spans) {
            for (int[] range : ranges(span)) {
                for (int i = range[0]; i < range[1]; i++) {
                    tags[head][i] = i == range[0] ? 1 : 2;
                }
                if (range[1] < tags[head].length && tags[head][range[1]] == 2) {
                    tags[head][range[1]] = 1;
                }
            }
        }
    }

    private void link(Attribution one) {
        int cue = first(one.cue());
        int source = first(one.source());
        if (cue >= 0) {
            sourceOf[cue] = source;
        }
        for (Span span : one.content()) {
            for (int[] range : ranges(span)) {
                cueOf[range[0]] = cue;
            }
        }
    }

    private int first(List<Span> spans) {
        @Nullable Span earliest = spans.stream().min(Comparator.naturalOrder()).orElse(null);
        List<int[]> ranges = earliest == null ? List.of() : ranges(earliest);
        return ranges.isEmpty() ? NOTHING : ranges.get(0)[0];
    }

    /** The tokens of a span, clipped to sentences: first in, last out. */
    private List<int[]> ranges(Span span) {
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
}
