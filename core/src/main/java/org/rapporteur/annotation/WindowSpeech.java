package org.rapporteur.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.encoder.Pointer;
import org.rapporteur.encoder.PointerHead;
import org.rapporteur.encoder.Reading;
import org.rapporteur.encoder.SpeechHead;
import org.rapporteur.encoder.WordSpan;
import org.rapporteur.text.Sorted;
import org.rapporteur.text.Span;

/**
 * The parts of attributions in one window and what each hangs on. Contents lead: where one hangs on a word that no cue
 * was read at, there is a cue; likewise for a cue and its source.
 */
final class WindowSpeech {

    /** How likely a word must be pointed at to be a cue or source that was not read as one. */
    private static final double OVERLOOKED = 0.25;

    /** How likely a word must begin the content of a cue that would have none. */
    private static final double SILENT = 0.05;

    /** How many words from its cue such a content begins at most. */
    private static final int NEAR = 40;

    private static final Comparator<WordSpan> BY_PLACE = Comparator.comparingInt(WordSpan::from);

    /**
     * What a content hangs on.
     *
     * @param on the index of its cue, -1 for none
     * @param likely how likely the encoder holds it, 0 to 1
     */
    record Link(int on, double likely) {}

    private final AnnotatedText text;
    private final List<WordSpan> sources;
    private final Map<WordSpan, Integer> cues = new TreeMap<>(BY_PLACE);
    private final Map<WordSpan, Link> contents = new TreeMap<>(BY_PLACE);

    WindowSpeech(Reading reading, AnnotatedText text) {
        this.text = text;
        List<List<WordSpan>> groups = together(reading.spans(SpeechHead.CONTENT));
        List<WordSpan> read = cues(reading, groups);
        CueLinks links = links(reading, groups, read);
        Set<Integer> silent = silent(reading, read, links);
        if (!silent.isEmpty()) {
            groups = together(reading.spans(SpeechHead.CONTENT, silent));
            links = links(reading, groups, read);
        }
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            Link link = links.of(i);
            used.add(link.on());
            groups.get(i).forEach(span -> contents.put(span, link));
        }
        List<List<Pointer>> onSources = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            if (used.contains(i)) {
                onSources.add(
                        List.of(reading.pointer(PointerHead.SOURCE, read.get(i).from())));
            }
        }
        sources = completed(reading, SpeechHead.SOURCE, onSources, Set.of());
        for (WordSpan cue : read) {
            cues.put(
                    cue,
                    likeliest(List.of(reading.pointer(PointerHead.SOURCE, cue.from())), sources)
                            .on());
        }
    }

    private List<WordSpan> cues(Reading reading, List<List<WordSpan>> groups) {
        Set<Integer> signatures = new HashSet<>();
        groups.forEach(group -> signatures.add(signature(group.get(group.size() - 1))));
        signatures.remove(-1);
        return completed(reading, SpeechHead.CUE, pointers(reading, groups), signatures);
    }

    private static List<List<Pointer>> pointers(Reading reading, List<List<WordSpan>> groups) {
        List<List<Pointer>> pointers = new ArrayList<>();
        for (List<WordSpan> group : groups) {
            pointers.add(group.stream()
                    .map(span -> reading.pointer(PointerHead.CUE, span.from()))
                    .toList());
        }
        return pointers;
    }

    private CueLinks links(Reading reading, List<List<WordSpan>> groups, List<WordSpan> read) {
        CueLinks links = new CueLinks(pointers(reading, groups), read);
        for (int i = 0; i < groups.size(); i++) {
            int signature = signature(groups.get(i).get(groups.get(i).size() - 1));
            if (signature >= 0) {
                links.fix(i, at(signature, read));
            }
        }
        links.share();
        return links;
    }

    /** Words that likely begin what cues without a content report, one for each such cue. */
    private static Set<Integer> silent(Reading reading, List<WordSpan> read, CueLinks links) {
        Set<Integer> begins = new HashSet<>();
        double[] beginnings = new double[0];
        int[] words = reading.words();
        for (int cue = 0; cue < read.size(); cue++) {
            if (links.isUsed(cue)) {
                continue;
            }
            beginnings = beginnings.length == 0 ? reading.beginnings(SpeechHead.CONTENT) : beginnings;
            WordSpan span = read.get(cue);
            int best = -1;
            double most = SILENT;
            for (int i = 0; i < words.length; i++) {
                boolean near =
                        Math.abs(words[i] - span.from()) < NEAR && (words[i] < span.from() || words[i] >= span.to());
                if (near && beginnings[i] > most) {
                    double likely = beginnings[i]
                            * reading.pointer(PointerHead.CUE, words[i]).on(span.from(), span.to());
                    best = likely > most ? words[i] : best;
                    most = Math.max(most, likely);
                }
            }
            if (best >= 0) {
                begins.add(best);
            }
        }
        return begins;
    }

    /** In text order. */
    List<WordSpan> sources() {
        return sources;
    }

    /** Each with the index of its source, -1 for none; in text order. */
    Map<WordSpan, Integer> cues() {
        return cues;
    }

    /** Each with its cue, in text order. */
    Map<WordSpan, Link> contents() {
        return contents;
    }

    /** The spans of a head, with those that only what hangs on them shows. */
    private static List<WordSpan> completed(
            Reading reading, SpeechHead head, List<List<Pointer>> pointers, Set<Integer> known) {
        List<WordSpan> read = reading.spans(head);
        Set<Integer> begins = new HashSet<>(known);
        for (List<Pointer> group : pointers) {
            Pointer pointer = group.get(0);
            int word = pointer.likeliest();
            boolean there = read.stream().anyMatch(span -> span.from() <= word && word < span.to());
            if (word >= 0 && !there && pointer.on(word, word + 1) > OVERLOOKED) {
                begins.add(word);
            }
        }
        return begins.isEmpty() ? read : reading.spans(head, begins);
    }

    /** Contents that stand in one quotation hang on one cue; any other by itself. */
    private List<List<WordSpan>> together(List<WordSpan> spans) {
        List<List<WordSpan>> groups = new ArrayList<>();
        int last = -1;
        for (WordSpan span : spans) {
            int quotation = quotationOf(span);
            if (quotation < 0 || quotation != last) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(span);
            last = quotation;
        }
        return groups;
    }

    /** The quotation that holds all of a content; -1 for none. */
    int quotationOf(WordSpan content) {
        List<Quotation> quotations = text.quotations();
        Span span = text.span(content.from(), content.to());
        int at = Sorted.first(quotations.size(), i -> quotations.get(i).marked().end() > span.begin());
        return at < quotations.size() && quotations.get(at).marked().contains(span) ? at : -1;
    }

    /** The span that several pointers together hold the likeliest; none where nothing is likelier. */
    private static Link likeliest(List<Pointer> pointers, List<WordSpan> spans) {
        int best = -1;
        double most = pointers.stream().mapToDouble(Pointer::onNothing).sum();
        for (int i = 0; i < spans.size(); i++) {
            WordSpan span = spans.get(i);
            double likely = pointers.stream()
                    .mapToDouble(pointer -> pointer.on(span.from(), span.to()))
                    .sum();
            if (likely > most) {
                best = i;
                most = likely;
            }
        }
        return new Link(best, most / pointers.size());
    }

    /** The dash before a signature, right after a quotation: "…" — Jane Doe. The word's number, -1 for none. */
    private int signature(WordSpan content) {
        int dash = content.to();
        List<Token> tokens = text.tokens();
        boolean signed = dash + 1 < tokens.size()
                && quotationOf(content) >= 0
                && "\u2014 \u2013 \u2015 -- -".contains(tokens.get(dash).form())
                && Character.isUpperCase(tokens.get(dash + 1).form().codePointAt(0))
                && quotationEnds(content);
        return signed ? dash : -1;
    }

    private static int at(int word, List<WordSpan> spans) {
        return Sorted.first(spans.size(), i -> spans.get(i).to() > word);
    }

    private boolean quotationEnds(WordSpan content) {
        Quotation quotation = text.quotations().get(quotationOf(content));
        return quotation.marked().end()
                == text.tokens().get(content.to() - 1).span().end();
    }
}
