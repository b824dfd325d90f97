package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/** Which statement of a sentence is reported within which: the innermost one whose content holds the other's words. */
final class Nesting {

    private Nesting() {}

    /** Gives each draft the one of {@code all} that it is reported in, if any. */
    static void link(List<Draft> drafts, List<Draft> all) {
        for (Draft inner : drafts) {
            inner.parent = innermostHolder(inner, all);
        }
    }

    /** Those within which a draft is reported, the nearest first; ends at a circle. */
    static List<Draft> outward(Draft draft) {
        List<Draft> all = new ArrayList<>();
        for (Draft at = draft.parent; at != null && !all.contains(at) && !at.equals(draft); at = at.parent) {
            all.add(at);
        }
        return all;
    }

    private static @Nullable Draft innermostHolder(Draft inner, List<Draft> drafts) {
        Draft best = null;
        int shortest = Integer.MAX_VALUE;
        for (Draft outer : drafts) {
            if (!outer.equals(inner) && holds(outer, inner) && !holds(inner, outer) && length(outer) < shortest) {
                best = outer;
                shortest = length(outer);
            }
        }
        return best;
    }

    /** Cuts what is reported within another statement to what that one says; no content may run past its holder's. */
    static void clip(List<Draft> drafts) {
        for (Draft inner : drafts) {
            Draft outer = inner.parent;
            if (outer == null) {
                continue;
            }
            List<Span> clipped = new ArrayList<>();
            for (Span span : inner.content) {
                for (Span held : outer.content) {
                    if (held.overlaps(span)) {
                        clipped.add(new Span(Math.max(held.begin(), span.begin()), Math.min(held.end(), span.end())));
                    }
                }
            }
            inner.content.clear();
            inner.content.addAll(clipped);
        }
    }

    static int length(Draft draft) {
        return draft.content.stream().mapToInt(Span::length).sum();
    }

    /** Whether one's content holds the other's cue, or without a cue its source and content. */
    static boolean holds(Draft outer, Draft inner) {
        Span cue = inner.cueSpan;
        if (cue != null) {
            return outer.content.stream().anyMatch(span -> span.contains(cue));
        }
        Span source = inner.sourceSpan();
        return source != null && outer.content.stream().anyMatch(span -> span.contains(source));
    }
}
