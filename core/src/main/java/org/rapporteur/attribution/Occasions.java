package org.rapporteur.attribution;

import java.util.Map;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.text.Span;

/** Occasions on which something is said to somebody: "in a letter to shareholders", "speaking to reporters". */
final class Occasions {

    /** By the noun that names it, the words that lead on to the addressee; "-" where none is needed. */
    private final Map<String, String> links;

    Occasions(Map<String, String> links) {
        this.links = Map.copyOf(links);
    }

    /** Who is named after an occasion that is told outside the content of the sentence; none where nobody is. */
    Range addressee(Draft draft, CueReading cue) {
        SentenceView view = draft.view;
        for (int i = 0; i + 2 < view.size(); i++) {
            String leading = links.get(view.lower(i));
            boolean outside = leading == null || view.isQuoted(i) || isContent(draft, i) || isForeign(draft, cue, i);
            if (leading == null || outside || !isOccasion(view, i)) {
                continue;
            }
            int at = i + 1;
            if (!leading.equals("-")) {
                while (at < Math.min(view.size(), i + 4) && !view.isAny(at, leading)) {
                    at++;
                }
                at = view.isAny(at, leading) ? at + 1 : view.size();
            }
            Range whom =
                    at < view.size() && !view.isQuoted(at) ? AddresseePhrases.from(view, at, view.size()) : Range.NONE;
            if (!whom.isNone()) {
                return whom;
            }
        }
        return Range.NONE;
    }

    /** Whether a subject or another clause stands between, or the words are part of the source. */
    private static boolean isForeign(Draft draft, CueReading cue, int at) {
        if (at >= draft.sourceFrom && at < draft.sourceTo) {
            return true;
        }
        int near = draft.hasSource() && draft.sourceFrom > at ? draft.sourceFrom : cue.begin();
        boolean view = draft.cue != null && draft.cue.verb().attitude();
        return view || Math.min(Math.abs(at - cue.begin()), Math.abs(near - at)) > 25;
    }

    /** "in a letter", "at a briefing", "speaking": not a letter that is only spoken of. */
    private static boolean isOccasion(SentenceView view, int noun) {
        boolean led = view.lower(noun).endsWith("ing") && !view.is(noun, "briefing");
        for (int i = noun - 1; i >= Math.max(0, noun - 6) && !led; i--) {
            led = view.isAny(i, "in during at by on from via after through a an his her its their");
        }
        return led || noun == 0;
    }

    private static boolean isContent(Draft draft, int index) {
        Span token = draft.view.token(index).span();
        return draft.content.stream().anyMatch(span -> span.overlaps(token));
    }
}
