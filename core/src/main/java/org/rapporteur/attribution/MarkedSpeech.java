package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.SpeechMark;
import org.rapporteur.annotation.SpeechMarks;
import org.rapporteur.annotation.VoiceMark;
import org.rapporteur.text.Span;

/**
 * Puts together statements of a report from what the encoder marked: each cue with the contents that hang
 * on it and the source that it hangs on.
 */
final class MarkedSpeech {

    private final AnnotatedText text;
    private final SpeechMarks marks;
    private final CueFinder finder;
    private final Map<Integer, SentenceView> views = new HashMap<>();
    private final Map<Integer, List<Draft>> bySentence = new HashMap<>();

    MarkedSpeech(AnnotatedText text, SpeechMarks marks, CueFinder finder) {
        this.text = text;
        this.marks = marks;
        this.finder = finder;
        Map<Integer, Draft> byCue = new HashMap<>();
        Map<Integer, List<VoiceMark>> voices =
                marks.voices().stream().collect(Collectors.groupingBy(VoiceMark::content));
        for (int i = 0; i < marks.contents().size(); i++) {
            SpeechMark content = marks.contents().get(i);
            int cue = cueOf(content);
            if (cue >= 0) {
                Draft draft = byCue.computeIfAbsent(cue, this::draft);
                add(draft, content);
                draft.marks.addAll(voices.getOrDefault(i, List.of()));
            }
        }
        for (int cue = 0; cue < marks.cues().size(); cue++) {
            Draft draft = byCue.get(cue);
            if (draft != null) {
                bySentence
                        .computeIfAbsent(text.sentenceAt(marks.cues().get(cue).from()), key -> new ArrayList<>())
                        .add(draft);
            }
        }
    }

    /**
     * The cue that a content hangs on. What stands outside quotation marks does not hang on another sentence's cue where
     * one of its own has nothing said.
     */
    private int cueOf(SpeechMark content) {
        int on = content.on();
        int sentence = text.sentenceAt(content.from());
        boolean quoted = text.quotations().stream()
                .anyMatch(one -> one.marked().contains(span(content).begin()));
        if (on < 0 || quoted || text.sentenceAt(marks.cues().get(on).from()) == sentence) {
            return on;
        }
        int best = on;
        for (int i = 0; i < marks.cues().size(); i++) {
            int from = marks.cues().get(i).from();
            boolean nearer = best == on
                    || Math.abs(from - content.from())
                            < Math.abs(marks.cues().get(best).from() - content.from());
            if (text.sentenceAt(from) == sentence && isBare(i) && nearer) {
                best = i;
            }
        }
        return best;
    }

    private boolean isBare(int cue) {
        return marks.contents().stream().noneMatch(content -> content.on() == cue);
    }

    /** The statements whose cue stands in a sentence, in text order; a new list. */
    List<Draft> in(int sentence) {
        return new ArrayList<>(bySentence.getOrDefault(sentence, List.of()));
    }

    SentenceView view(int sentence) {
        return views.computeIfAbsent(
                sentence, key -> new SentenceView(text, text.sentences().get(key)));
    }

    private Draft draft(int index) {
        SpeechMark mark = marks.cues().get(index);
        int number = text.sentenceAt(mark.from());
        SentenceView view = view(number);
        int first = view.sentence().firstToken();
        Draft draft = new Draft(view, cue(view, mark.from() - first, mark.to() - first));
        draft.cueSpan = view.span(mark.from() - first, mark.to() - first);
        draft.confidence = mark.confidence();
        SpeechMark source = mark.on() < 0 ? null : marks.sources().get(mark.on());
        if (source != null && text.sentenceAt(source.from()) == number) {
            draft.source(source.from() - first, source.to() - first);
            draft.confidence = Math.min(draft.confidence, source.confidence());
        }
        return draft;
    }

    private @Nullable Cue cue(SentenceView view, int from, int to) {
        return finder.find(view).stream()
                .filter(cue -> cue.verbAt() >= from && cue.verbAt() < to)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** Adds a content; one that goes on from the sentence before, in the same paragraph, is one stretch with it. */
    private void add(Draft draft, SpeechMark mark) {
        Span span = text.span(begin(mark), mark.to());
        int last = draft.content.size() - 1;
        if (last >= 0 && goesOn(draft.content.get(last), span)) {
            draft.content.set(last, draft.content.get(last).hull(span));
        } else {
            draft.content.add(span);
        }
        draft.confidence = Math.min(draft.confidence, mark.confidence());
    }

    /** "was quoted as saying …": what was said begins after that. */
    private int begin(SpeechMark mark) {
        int at = mark.from();
        at += text.tokens().get(at).is("as") ? 1 : 0;
        boolean saying = at + 1 < mark.to()
                && text.tokens().get(at).is("saying")
                && at > 0
                && text.tokens().get(at - 1).is("as");
        return saying ? at + 1 : mark.from();
    }

    private boolean goesOn(Span before, Span next) {
        if (next.begin() < before.end()) {
            return false;
        }
        String between = text.text().substring(before.end(), next.begin());
        return between.chars().allMatch(c -> c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    private Span span(SpeechMark mark) {
        return text.span(mark.from(), mark.to());
    }
}
