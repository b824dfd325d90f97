package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.text.OffsetMap.Segment;
import org.rapporteur.text.Span;

/**
 * Text under repair, every code unit of which knows the raw stretch it came from. A repair makes a new one with a
 * {@link Builder}, so any chain of repairs keeps the way back to the raw input.
 */
final class MappedText {

    private final String text;
    private final int[] from;
    private final int[] to;

    private MappedText(String text, int[] from, int[] to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    static MappedText identity(String raw) {
        int[] from = new int[raw.length()];
        int[] to = new int[raw.length()];
        for (int i = 0; i < from.length; i++) {
            from[i] = i;
            to[i] = i + 1;
        }
        return new MappedText(raw, from, to);
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    /** The raw stretch behind [begin, end); the empty one at the place of {@code begin} where that is empty. */
    Span raw(int begin, int end) {
        if (begin >= end) {
            int at = begin < from.length ? from[begin] : to.length == 0 ? 0 : to[to.length - 1];
            return new Span(at, at);
        }
        int low = Integer.MAX_VALUE;
        int high = 0;
        for (int i = begin; i < end; i++) {
            low = Math.min(low, from[i]);
            high = Math.max(high, to[i]);
        }
        return new Span(low, high);
    }

    MappedText part(int begin, int end) {
        if (begin == 0 && end == text.length()) {
            return this;
        }
        return new MappedText(
                text.substring(begin, end), Arrays.copyOfRange(from, begin, end), Arrays.copyOfRange(to, begin, end));
    }

    /** This text without white space at its ends. */
    MappedText trim() {
        Span kept = new Span(0, text.length()).trim(text);
        return kept.length() == text.length() ? this : part(kept.begin(), kept.end());
    }

    /** The map to the raw input as segments, the clean sides moved by {@code shift}. */
    List<Segment> segments(int shift) {
        List<Segment> segments = new ArrayList<>();
        int begin = 0;
        while (begin < from.length) {
            boolean linear = to[begin] == from[begin] + 1;
            int end = begin + 1;
            while (end < from.length && (linear ? continues(end) : sameSource(end))) {
                end++;
            }
            segments.add(new Segment(
                    new Span(begin + shift, end + shift), new Span(from[begin], linear ? to[end - 1] : to[begin])));
            begin = end;
        }
        return segments;
    }

    private boolean continues(int index) {
        return from[index] == from[index - 1] + 1 && to[index] == from[index] + 1;
    }

    private boolean sameSource(int index) {
        return from[index] == from[index - 1] && to[index] == to[index - 1];
    }

    /** Puts a mapped text together, code unit by code unit. */
    static final class Builder {
        private final StringBuilder text;
        private int[] from;
        private int[] to;

        Builder(int capacity) {
            text = new StringBuilder(capacity);
            from = new int[Math.max(16, capacity)];
            to = new int[Math.max(16, capacity)];
        }

        int length() {
            return text.length();
        }

        Builder append(char c, int rawBegin, int rawEnd) {
            int at = text.length();
            room(1);
            from[at] = rawBegin;
            to[at] = rawEnd;
            text.append(c);
            return this;
        }

        Builder append(CharSequence words, Span raw) {
            for (int i = 0; i < words.length(); i++) {
                append(words.charAt(i), raw.begin(), raw.end());
            }
            return this;
        }

        /** Appends a stretch of words that stand in the raw input as they are, from {@code rawBegin} on. */
        Builder appendAsIs(CharSequence words, int begin, int end, int rawBegin) {
            int at = text.length();
            room(end - begin);
            for (int i = 0; i < end - begin; i++) {
                from[at + i] = rawBegin + i;
                to[at + i] = rawBegin + i + 1;
            }
            text.append(words, begin, end);
            return this;
        }

        Builder copy(MappedText source, int begin, int end) {
            int at = text.length();
            room(end - begin);
            System.arraycopy(source.from, begin, from, at, end - begin);
            System.arraycopy(source.to, begin, to, at, end - begin);
            text.append(source.text, begin, end);
            return this;
        }

        private void room(int more) {
            int needed = text.length() + more;
            if (needed > from.length) {
                int size = Math.max(needed, from.length * 2);
                from = Arrays.copyOf(from, size);
                to = Arrays.copyOf(to, size);
            }
        }

        MappedText build() {
            int length = text.length();
            return new MappedText(text.toString(), Arrays.copyOf(from, length), Arrays.copyOf(to, length));
        }
    }
}
