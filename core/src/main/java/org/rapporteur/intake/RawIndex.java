package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.text.OffsetMap;
import org.rapporteur.text.OffsetMap.Segment;
import org.rapporteur.text.Span;

/** Finds the clean place of a raw stretch: the other way through an {@link OffsetMap}. */
final class RawIndex {

    private final List<Segment> byRaw;

    RawIndex(OffsetMap offsets) {
        byRaw = new ArrayList<>(offsets.segments());
        byRaw.sort(Comparator.<Segment>comparingInt(segment -> segment.raw().begin())
                .thenComparingInt(segment -> segment.raw().end())
                .thenComparingInt(segment -> segment.clean().begin()));
    }

    /** The clean code units that came from within the raw stretch; empty where none did. */
    Span clean(Span raw) {
        int low = Integer.MAX_VALUE;
        int high = -1;
        int at = firstEndingAfter(raw);
        int next = at < byRaw.size() ? byRaw.get(at).clean().begin() : lastClean();
        for (; at < byRaw.size() && byRaw.get(at).raw().begin() <= raw.end(); at++) {
            Span part = within(byRaw.get(at), raw);
            if (part != null) {
                low = Math.min(low, part.begin());
                high = Math.max(high, part.end());
            }
        }
        return high < 0 ? new Span(next, next) : new Span(low, high);
    }

    private int lastClean() {
        return byRaw.isEmpty() ? 0 : byRaw.get(byRaw.size() - 1).clean().end();
    }

    private static @org.jspecify.annotations.Nullable Span within(Segment segment, Span raw) {
        Span from = segment.raw();
        if (from.length() != segment.clean().length()) {
            boolean inside = raw.isEmpty() ? from.equals(raw) : raw.contains(from) && !from.isEmpty();
            return inside ? segment.clean() : null;
        }
        int begin = Math.max(from.begin(), raw.begin());
        int end = Math.min(from.end(), raw.end());
        return begin >= end ? null : new Span(begin, end).shift(segment.clean().begin() - from.begin());
    }

    /** Segments are short and rarely overlap, so a search by begin, then a few steps back, is enough. */
    private int firstEndingAfter(Span raw) {
        int low = 0;
        int high = byRaw.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byRaw.get(middle).raw().begin() < raw.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (low > 0 && byRaw.get(low - 1).raw().end() > raw.begin()) {
            low--;
        }
        return low;
    }
}
