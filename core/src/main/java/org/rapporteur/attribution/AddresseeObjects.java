package org.rapporteur.attribution;

import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;

/** Addressees that are a verb's object: "told [reporters] that", "urged [the council] to wait". */
final class AddresseeObjects {

    private AddresseeObjects() {}

    /** Nouns that taggers take for verbs. */
    private static final String AUDIENCES = NewsWords.joined("audience");

    /** "told Smith on Monday that": the noun phrase after the verb; after an inverted cue's source there is none. */
    static Range object(SentenceView view, int from, int limit) {
        int at = from;
        while (at < limit && (view.pos(at).equals("ADV") || view.isTime(at))) {
            at++;
        }
        boolean none = at >= limit
                || (view.isQuoted(at) && !view.isQuoted(from - 1))
                || view.isAny(at, "that , : . to of about for if whether how why what against and but in on at");
        Range whom = none ? Range.NONE : AddresseePhrases.from(view, at, limit);
        boolean audience = view.isAny(at, "a an the this") && view.isAny(at + 1, AUDIENCES) && at + 1 < limit;
        return whom.isNone() && audience ? new Range(at, at + 2) : whom;
    }

    /** The one who was told, where the words after the verb were all read as said. */
    static Range opening(SentenceView view, int from) {
        int stop = from + 1;
        while (stop < Math.min(view.size(), from + 14)
                && !view.isAny(stop, "that to not about of whether if against")
                && view.isQuoted(stop) == view.isQuoted(from)) {
            stop++;
        }
        boolean told =
                stop < view.size() && (view.isAny(stop, "that to not") || view.isQuoted(stop) != view.isQuoted(from));
        boolean clause = view.isAny(from, "that to not a an");
        if (!told || clause || (view.isQuoted(from) && !view.isQuoted(from - 1))) {
            return Range.NONE;
        }
        Range whom = AddresseePhrases.from(view, from, stop);
        int rest = whom.isNone() ? stop : whom.to();
        while (rest < stop && (view.isTime(rest) || view.isAny(rest, ", on in late early last"))) {
            rest++;
        }
        return rest == stop ? whom : Range.NONE;
    }

    /** "urged the bloc to wait": the noun phrase after the verb, which opens the content. */
    static Range asked(Draft draft, CueReading cue) {
        SentenceView view = draft.view;
        int at = cue.end();
        boolean opens = at < view.size() && view.isQuoted(at) && !view.isQuoted(at - 1);
        if (at >= view.size() || opens || view.is(at - 1, "for")) {
            return Range.NONE;
        }
        int limit = at + 1;
        while (limit < view.size() && !view.isAny(limit, "to not on whether if") && !view.isQuoted(limit)) {
            limit++;
        }
        Range whom = AddresseePhrases.from(view, at, limit);
        if (whom.isNone() && limit - at < 6 && view.isAny(at, "the both all") && limit < view.size()) {
            whom = new Range(at, limit);
        }
        if (whom.isNone()) {
            return whom;
        }
        int next = whom.to();
        while (view.isTime(next)
                || view.pos(next).equals("ADV")
                || (view.isAny(next, "on late early") && view.isTime(next + 1))) {
            next++;
        }
        boolean asks =
                view.isAny(next, "to not for on whether if why how when where what who that over about against , :")
                        || view.isQuoted(next);
        boolean orders =
                view.isAny(cue.verbAt(), "order orders ordered ordering request requests requested requesting");
        return asks && (!orders || view.isAny(next, "to not that")) ? whom : Range.NONE;
    }

    /** "Asked whether she would go, Brandt …", "Brandt, asked whether she would go, …". */
    static Range askedBefore(Draft draft, CueReading cue) {
        SentenceView view = draft.view;
        int verb = cue.verbAt();
        boolean participle = view.isAny(verb, "asked pressed questioned quizzed")
                && cue.begin() == verb
                && (verb == 0 || view.is(verb - 1, ","));
        if (!participle) {
            return Range.NONE;
        }
        if (verb > 1) {
            int start = NounPhrases.startOf(view, verb - 2, 0);
            boolean speaks = start < 0 || (draft.sourceTo > start && draft.sourceFrom < verb);
            return speaks ? Range.NONE : new Range(start, verb - 1);
        }
        int end = view.indexAt(draft.lastContentEnd());
        int at = view.is(end, ",") ? end + 1 : end;
        int to = view.is(at - 1, ",") ? NounPhrases.baseEnd(view, at, view.size()) : -1;
        return to < 0 ? Range.NONE : new Range(at, to);
    }
}
