package org.rapporteur.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The way back from clean text to the raw input: a list of segments in clean order. A segment whose two sides are
 * equally long maps offset by offset; any other maps as a whole. Raw offsets count UTF-16 code units of the decoded
 * input (the file's bytes in the character set that was used), or of the string value for a JSON line.
 */
public final class OffsetMap {

    /** One stretch of clean text and the raw stretch it came from. */
    public record Segment(Span clean, Span raw) {
        boolean isLinear() {
            return clean.length() == raw.length();
        }
    }

    private final List<Segment> segments;

    private OffsetMap(List<Segment> segments) {
        this.segments = Collections.unmodifiableList(segments);
    }

    /** The map of a text of the given length that was not changed at all. */
    public static OffsetMap identity(int length) {
        Span all = new Span(0, length);
        return new OffsetMap(List.of(new Segment(all, all)));
    }

    /**
     * A map of the given segments.
     *
     * @throws IllegalArgumentException where the clean sides overlap or run backward; the raw sides may do either
     */
    public static OffsetMap of(List<Segment> segments) {
        int at = 0;
        for (Segment segment : segments) {
            if (segment.clean.begin() < at) {
                throw new IllegalArgumentException("segments out of order at clean offset " + segment.clean.begin());
            }
            at = segment.clean.end();
        }
        return new OffsetMap(new ArrayList<>(segments));
    }

    public List<Segment> segments() {
        return segments;
    }

    /** The raw stretch behind a clean one: from the raw place of its first code unit to that of its last. */
    public Span raw(Span clean) {
        int from = rawOffset(clean.begin(), false);
        int to = rawOffset(clean.end(), true);
        return new Span(Math.min(from, to), Math.max(from, to));
    }

    private int rawOffset(int offset, boolean asEnd) {
        int index = find(asEnd ? Math.max(0, offset - 1) : offset);
        if (index < 0) {
            return 0;
        }
        Segment segment = segments.get(index);
        int into = offset - segment.clean.begin();
        if (into > segment.clean.length()) {
            return segment.raw.end();
        }
        if (segment.isLinear()) {
            return segment.raw.begin() + Math.max(0, into);
        }
        return asEnd ? segment.raw.end() : segment.raw.begin();
    }

    /** The last segment that begins at or before the offset; -1 where there is none. */
    private int find(int offset) {
        return Sorted.first(segments.size(), i -> segments.get(i).clean.begin() > offset) - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OffsetMap map && map.segments.equals(segments);
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }

    @Override
    public String toString() {
        return segments.size() + " segments";
    }
}
