package org.rapporteur.attribution;

import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;

/** Addressees after "to", and those whom somebody calls or writes to in order to say something. */
final class AddresseesAfterTo {

    private AddresseesAfterTo() {}

    /** "said to the crew", "wrote on Monday to the agency": "to" soon after the cue and before the content. */
    static Range near(Draft draft, CueReading cue, int near) {
        SentenceView view = draft.view;
        int limit = Math.min(draft.contentAfter(cue.end()), cue.end() + near);
        for (int i = cue.verbAt() + 1; i < limit && !view.isQuoted(i); i++) {
            if (view.is(i, "to") && !AddresseePhrases.isVerb(view, i + 1)) {
                return AddresseePhrases.from(view, i + 1, draft.contentAfter(i));
            }
            if (view.isAny(i, ", ; : that")) {
                return Range.NONE;
            }
        }
        return Range.NONE;
    }

    /** "confirmed the date to reporters": after what was said. */
    static Range afterContent(Draft draft, CueReading cue) {
        SentenceView view = draft.view;
        int end = view.indexAt(draft.lastContentEnd());
        boolean after = end > cue.end() && end < view.size() && view.is(end, "to") && !view.isQuoted(end);
        return after && !AddresseePhrases.isVerb(view, end + 1)
                ? AddresseePhrases.from(view, end + 1, view.size())
                : Range.NONE;
    }

    /** "rang the mayor to say": the one who was rung. */
    static Range rung(SentenceView view, CueReading cue) {
        int to = view.is(cue.begin(), "to") ? cue.begin() : cue.begin() - 1;
        if (!view.is(to, "to")) {
            return Range.NONE;
        }
        for (int i = to - 1; i > Math.max(0, to - 10); i--) {
            if (view.isAny(i, "phoned rang telephoned called emailed texted wrote contacted")) {
                Range whom = AddresseePhrases.from(view, i + 1, to);
                return whom.to() == to ? whom : Range.NONE;
            }
        }
        return Range.NONE;
    }
}
