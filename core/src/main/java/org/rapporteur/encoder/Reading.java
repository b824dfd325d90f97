package org.rapporteur.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the encoder says of one window. Numbers of words are those of the text, not of the window. */
public final class Reading {

    private static final int POINTER = 64;
    private static final int LABELS = 3;
    private static final int BEGIN = 1;
    private static final float SURE = 1000;
    private static final List<String> ROLES = List.of("actor", "recipient", "both");

    private final Window window;
    private final ReaderNumbers numbers;
    private final float[][] speech;
    private final float[][] names;
    private final float[][] voices;
    private final float[][] events;
    private final float[][] pointers;

    /** The model's outputs, a row for each piece. */
    Reading(
            Window window,
            ReaderNumbers numbers,
            float[][] speech,
            float[][] names,
            float[][] voices,
            float[][] events,
            float[][] pointers) {
        this.window = window;
        this.numbers = numbers;
        this.speech = speech;
        this.names = names;
        this.voices = voices;
        this.events = events;
        this.pointers = pointers;
    }

    /** The spans of source, cue or content, each within one sentence, in text order. */
    public List<WordSpan> spans(SpeechHead head) {
        return spans(head, Set.of());
    }

    /**
     * The spans of source, cue or content as they are likeliest where some words are known to begin one, for what hangs
     * on these words shows that they do.
     */
    public List<WordSpan> spans(SpeechHead head, Set<Integer> begins) {
        Chain chain = numbers.speech().get(head.index());
        List<WordSpan> spans = new ArrayList<>();
        int from = 0;
        for (int to : window.sentenceEnds()) {
            float[][] emissions = emissions(speech, from, to, head.index() * LABELS, LABELS);
            for (int i = from; i < to; i++) {
                emissions[i - from][BEGIN] += begins.contains(window.numbers()[i]) ? SURE : 0;
            }
            collect(spans, from, chain.decode(emissions), chain.probabilities(emissions), List.of(""));
            from = to;
        }
        return spans;
    }

    /** For each word of the window, in order, how likely a source, cue or content begins with it. */
    public double[] beginnings(SpeechHead head) {
        Chain chain = numbers.speech().get(head.index());
        double[] beginnings = new double[window.words()];
        int from = 0;
        for (int to : window.sentenceEnds()) {
            float[][] likely = chain.probabilities(emissions(speech, from, to, head.index() * LABELS, LABELS));
            for (int i = from; i < to; i++) {
                beginnings[i] = likely[i - from][BEGIN];
            }
            from = to;
        }
        return beginnings;
    }

    /** The numbers of the window's words in the text, ascending. */
    public int[] words() {
        return window.numbers().clone();
    }

    /** The names, none overlapping another, in text order. */
    public List<WordSpan> names() {
        return spans(names, numbers.names(), 0, numbers.nameTypes());
    }

    /** The spans of a head, each within one sentence, in text order. */
    public List<WordSpan> spans(VoiceHead head) {
        return spans(voices, numbers.voices().get(head.index()), head.low(), head.types());
    }

    /** The spans of a head, each within one sentence, in text order. */
    public List<WordSpan> spans(EventHead head) {
        Chain trigger = numbers.events().get(0);
        return head == EventHead.TRIGGER
                ? begun(trigger)
                : spans(events, numbers.events().get(1), trigger.labels(), ROLES);
    }

    /** Triggers; as sure as it is that any begins there, for where they end and which type they are is another matter. */
    private List<WordSpan> begun(Chain chain) {
        List<WordSpan> begun = new ArrayList<>();
        int from = 0;
        for (int to : window.sentenceEnds()) {
            float[][] emissions = emissions(events, from, to, 0, chain.labels());
            int[] labels = chain.decode(emissions);
            if (Arrays.stream(labels).anyMatch(label -> label > 0)) {
                float[][] likely = chain.probabilities(emissions);
                List<WordSpan> spans = new ArrayList<>();
                collect(spans, from, labels, likely, numbers.eventTypes());
                for (WordSpan span : spans) {
                    int at = Arrays.binarySearch(window.numbers(), span.from()) - from;
                    begun.add(new WordSpan(span.from(), span.to(), span.type(), 1 - likely[at][0]));
                }
            }
            from = to;
        }
        return begun;
    }

    /** How likely each status of {@link #statuses()} is for the event whose trigger begins with a word. */
    public double[] status(int word) {
        int low = eventSpans();
        return likely(events[head(word)], low, low + numbers.statuses().size());
    }

    /** The likeliest mode that a type can have, for the event whose trigger begins with a word; empty for none. */
    public String mode(int word, String type) {
        float[] row = events[head(word)];
        int low = eventSpans() + numbers.statuses().size();
        String best = "";
        float most = row[low];
        for (int i = 1; i < numbers.modes().size(); i++) {
            String mode = numbers.modes().get(i);
            if (mode.startsWith(type + "/") && row[low + i] > most) {
                most = row[low + i];
                best = mode.substring(type.length() + 1);
            }
        }
        return best;
    }

    /**
     * How likely each of {@link #eventTypes()}, and last none, is what the actor that begins with a word does to the
     * recipient that begins with another, in a window that marks both; -1 for nobody.
     */
    public double[] dyad(int actor, int recipient) {
        int types = numbers.eventTypes().size() + 1;
        int low = eventSpans() + numbers.statuses().size() + numbers.modes().size();
        float[] sum = new float[types];
        float[] first = events[actor < 0 ? 0 : head(actor)];
        float[] second = events[recipient < 0 ? 0 : head(recipient)];
        for (int i = 0; i < types; i++) {
            for (float[] piece : events) {
                sum[i] += piece[low + i] / events.length;
            }
            sum[i] += first[low + types + i] + second[low + 2 * types + i];
        }
        return likely(sum, 0, types);
    }

    /** PLOVER's types, in the order of the model's outputs. */
    public List<String> eventTypes() {
        return numbers.eventTypes();
    }

    /** Statuses of events, in the order of the model's outputs. */
    public List<String> statuses() {
        return numbers.statuses();
    }

    private int eventSpans() {
        return numbers.events().stream().mapToInt(Chain::labels).sum();
    }

    private int head(int word) {
        return window.heads()[Arrays.binarySearch(window.numbers(), word)];
    }

    private static double[] likely(float[] scores, int from, int to) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            most = Math.max(most, scores[i]);
        }
        double[] likely = new double[to - from];
        double sum = 0;
        for (int i = from; i < to; i++) {
            likely[i - from] = Math.exp(scores[i] - most);
            sum += likely[i - from];
        }
        for (int i = 0; i < likely.length; i++) {
            likely[i] /= sum;
        }
        return likely;
    }

    private List<WordSpan> spans(float[][] rows, Chain chain, int low, List<String> types) {
        List<WordSpan> spans = new ArrayList<>();
        int from = 0;
        for (int to : window.sentenceEnds()) {
            float[][] emissions = emissions(rows, from, to, low, chain.labels());
            int[] labels = chain.decode(emissions);
            if (Arrays.stream(labels).anyMatch(label -> label > 0)) {
                collect(spans, from, labels, chain.probabilities(emissions), types);
            }
            from = to;
        }
        return spans;
    }

    private float[][] emissions(float[][] rows, int from, int to, int low, int labels) {
        float[][] emissions = new float[to - from][];
        for (int i = from; i < to; i++) {
            emissions[i - from] = Arrays.copyOfRange(rows[window.heads()[i]], low, low + labels);
        }
        return emissions;
    }

    /** Odd labels begin a span of a type, the even ones after them go on with it. */
    private void collect(List<WordSpan> spans, int offset, int[] labels, float[][] probabilities, List<String> types) {
        int at = 0;
        while (at < labels.length) {
            int to = at + 1;
            if (labels[at] > 0) {
                double least = probabilities[at][labels[at]];
                while (to < labels.length && labels[to] > 0 && labels[to] % 2 == 0) {
                    least = Math.min(least, probabilities[to][labels[to]]);
                    to++;
                }
                spans.add(new WordSpan(
                        window.numbers()[offset + at],
                        window.numbers()[offset + to - 1] + 1,
                        types.get((labels[at] - 1) / 2),
                        least));
            }
            at = to;
        }
    }

    /** For a first word, how likely each word of the window is what it points at; {@link Pointer#NOTHING} too. */
    public Pointer pointer(PointerHead head, int word) {
        int which = head.index();
        int at = Arrays.binarySearch(window.numbers(), word);
        float[] pointing = pointers[window.heads()[at]];
        int low = 2 * which * POINTER;
        double[] scores = new double[window.words() + 1];
        scores[0] = product(pointing, pointers[0], low) + numbers.nothing()[which];
        for (int target = 0; target < window.words(); target++) {
            scores[target + 1] = product(pointing, pointers[window.heads()[target]], low)
                    + numbers.distance()[which][bucket(target - at)];
        }
        return Pointer.of(scores, window.numbers());
    }

    private static double product(float[] pointing, float[] target, int low) {
        double sum = 0;
        for (int i = 0; i < POINTER; i++) {
            sum += (double) pointing[low + i] * target[low + POINTER + i];
        }
        return sum / Math.sqrt(POINTER);
    }

    /** Distances in buckets of doubling length, those before the word first. */
    private int bucket(int distance) {
        int half = numbers.distance()[0].length / 2;
        int size = Math.min(half - 1, 31 - Integer.numberOfLeadingZeros(Math.abs(distance) + 1));
        return distance < 0 ? size : size + half;
    }
}
