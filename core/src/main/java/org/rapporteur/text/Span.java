package org.rapporteur.text;

import java.util.Comparator;

/**
 * A half-open stretch of a report's clean text, in UTF-16 code units: {@code begin} is in, {@code end} is out.
 * Exporters that need code points or bytes convert at their edge and say so.
 *
 * @param begin the first code unit, from 0
 * @param end the code unit after the last, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

    /** Throws {@link IllegalArgumentException} for a negative begin or an end before the begin. */
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no span: [" + begin + ", " + end + ")");
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean isEmpty() {
        return begin == end;
    }

    /** The words at this span. */
    public String of(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** How many code units the two share. */
    public int overlap(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
    }

    /** The smallest span that holds both. */
    public Span hull(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    public Span shift(int by) {
        return new Span(begin + by, end + by);
    }

    /** This span without white space at its ends; empty at {@code begin} where there is nothing else. */
    public Span trim(CharSequence text) {
        int from = begin;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? new Span(begin, begin) : new Span(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "[" + begin + ", " + end + ")";
    }
}
