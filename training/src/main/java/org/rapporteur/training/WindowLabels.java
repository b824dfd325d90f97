package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.SpeechMark;
import org.rapporteur.text.Span;
import org.rapporteur.training.LabelledText.Attribution;
import org.rapporteur.training.LabelledText.Name;
import org.rapporteur.training.LabelledText.Side;
import org.rapporteur.training.LabelledText.Voices;

/** The labels of a text's tokens: begin, inside, outside for each head, and which token points at which. */
final class WindowLabels {

    /** Types of names, in the order of the model's outputs. */
    static final List<String> NAMES = List.of("person", "organisation", "country", "place", "title");

    private static final List<String> SPEECH = List.of("source", "cue", "content");
    private static final List<String> VOICES = List.of("relay", "addressee", "party", "evidence");
    private static final int UNLABELLED = -100;
    private static final int NOTHING = -1;
    private static final int FOR = 0;
    private static final int AGAINST = 1;

    private final AnnotatedText text;
    private final TokenRanges ranges;

    /** By head: 0 outside, 1 + 2 type begin, 2 + 2 type inside; all -100 where a head is not labelled. */
    private final Map<String, int[]> tags = new LinkedHashMap<>();

    /** By kind, for a span's first token, the first token of what it hangs on; -1 for nothing, -100 elsewhere. */
    private final Map<String, int[]> pointers = new LinkedHashMap<>();

    /**
     * The labels of all attributions, or of some.
     *
     * @param attributions none overlapping another in a content; null where they are not labelled
     */
    WindowLabels(AnnotatedText text, @Nullable List<Name> names, @Nullable List<Attribution> attributions) {
        this.text = text;
        this.ranges = new TokenRanges(text);
        boolean voices = attributions != null && attributions.stream().allMatch(one -> one.voices() != null);
        tags.put("names", filled(names == null ? UNLABELLED : 0));
        SPEECH.forEach(head -> tags.put(head, filled(attributions == null ? UNLABELLED : 0)));
        VOICES.forEach(head -> tags.put(head, filled(voices ? 0 : UNLABELLED)));
        for (String kind : List.of(
                "cueOf", "sourceOf", "relayOf", "nextRelay", "addresseeOf", "statementOf", "partyOf")) {
            pointers.put(kind, filled(UNLABELLED));
        }
        if (names != null) {
            names.forEach(name -> mark("names", NAMES.indexOf(name.type()), name.span()));
        }
        if (attributions != null) {
            addAll(attributions);
        }
    }

    /** By head, in the order of the text's tokens. */
    Map<String, int[]> tags() {
        return tags;
    }

    /** By kind, in the order of the text's tokens. */
    Map<String, int[]> pointers() {
        return pointers;
    }

    private int[] filled(int value) {
        int[] values = new int[text.tokens().size()];
        Arrays.fill(values, value);
        return values;
    }

    /** Longer contents first, so that where two overlap the shorter keeps its own beginning. */
    private void addAll(List<Attribution> attributions) {
        List<Attribution> ordered = new ArrayList<>(attributions);
        ordered.sort(Comparator.comparingInt((Attribution one) ->
                        one.content().stream().mapToInt(Span::length).sum())
                .reversed());
        for (Attribution one : ordered) {
            one.source().forEach(span -> mark("source", 0, span));
            one.cue().forEach(span -> mark("cue", 0, span));
            one.content().forEach(span -> mark("content", 0, span));
            if (one.voices() != null) {
                mark(one.voices());
            }
        }
        for (Attribution one : ordered) {
            link(one);
        }
    }

    private void mark(Voices voices) {
        voices.relays().forEach(span -> mark("relay", 0, span));
        voices.addressee().forEach(span -> mark("addressee", 0, span));
        for (Side side : voices.sides()) {
            mark("party", side.isFor() ? FOR : AGAINST, side.party());
            mark("evidence", 0, side.evidence());
        }
    }

    private void mark(String head, int type, Span span) {
        ranges.mark(Objects.requireNonNull(tags.get(head), head), type, span);
    }

    private void link(Attribution one) {
        int cue = ranges.first(one.cue());
        if (cue >= 0) {
            point("sourceOf", cue, ranges.first(one.source()));
        }
        Voices voices = one.voices();
        for (Span span : one.content()) {
            for (int[] range : ranges.of(span)) {
                point("cueOf", range[0], cue);
                if (voices != null) {
                    point("relayOf", range[0], ranges.first(voices.relays().stream().limit(1).toList()));
                    point("addresseeOf", range[0], ranges.first(voices.addressee()));
                }
            }
        }
        if (voices != null) {
            link(voices, ranges.first(one.content()));
        }
    }

    private void link(Voices voices, int content) {
        List<Span> relays = voices.relays();
        for (int i = 0; i < relays.size(); i++) {
            point("nextRelay", ranges.first(relays.subList(i, i + 1)), i + 1 < relays.size() ? ranges.first(relays.subList(i + 1, i + 2)) : NOTHING);
        }
        for (Side side : voices.sides()) {
            point("statementOf", ranges.first(List.of(side.party())), content);
            point("partyOf", ranges.first(List.of(side.evidence())), ranges.first(List.of(side.party())));
        }
    }

    private void point(String kind, int from, int to) {
        if (from >= 0) {
            Objects.requireNonNull(pointers.get(kind), kind)[from] = to;
        }
    }

    /** Takes back what the speech heads were to learn of sentences in which a relay stands: PolNeAR has it otherwise. */
    void unlabelRelayed() {
        int[] relay = Objects.requireNonNull(tags.get("relay"), "relay");
        for (Sentence sentence : text.sentences()) {
            int from = sentence.firstToken();
            int to = sentence.endToken();
            if (Arrays.stream(relay, from, to).anyMatch(label -> label > 0)) {
                SPEECH.forEach(head -> Arrays.fill(Objects.requireNonNull(tags.get(head)), from, to, UNLABELLED));
                for (String kind : List.of("cueOf", "sourceOf")) {
                    Arrays.fill(Objects.requireNonNull(pointers.get(kind)), from, to, UNLABELLED);
                }
            }
        }
    }

    /** The contents of attributions, as the annotation stage would have them, in text order. */
    static List<SpeechMark> contents(AnnotatedText text, List<Attribution> attributions) {
        TokenRanges ranges = new TokenRanges(text);
        List<SpeechMark> contents = new ArrayList<>();
        for (Attribution one : attributions) {
            for (Span span : one.content()) {
                ranges.of(span).forEach(range -> contents.add(new SpeechMark(range[0], range[1], -1, 1)));
            }
        }
        contents.sort(Comparator.comparingInt(SpeechMark::from));
        return contents;
    }
}
