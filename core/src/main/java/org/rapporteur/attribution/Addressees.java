package org.rapporteur.attribution;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;

/**
 * To whom something was said, by the words beside a cue: "told reporters", "urged the council to wait", "wrote to the
 * mayor", "in an interview with the paper", "reporters were told". Depends on the cue's and the content's words alone.
 */
final class Addressees {

    /** How a verb takes the one spoken to. */
    private enum Way {
        OBJECT,
        ASKED,
        TO
    }

    private static final int NEAR = 9;

    private final Map<String, Way> verbs = new HashMap<>();
    private final Map<String, String> occasions = new HashMap<>();

    Addressees() {
        for (WordList.Row row :
                WordList.read(Addressees.class, "addressees.tsv").rows()) {
            if (row.field(1).equals("noun")) {
                occasions.put(row.field(0), row.field(2));
            } else {
                verbs.put(row.field(0), Way.valueOf(row.field(1).toUpperCase(java.util.Locale.ROOT)));
            }
        }
    }

    /** The tokens that name the addressee; {@link Range#NONE} where nothing does. */
    Range find(Draft draft, @Nullable CueReading cue) {
        SentenceView view = draft.view;
        if (cue == null) {
            return Range.NONE;
        }
        if (draft.view.isAny(cue.begin(), "according in")) {
            return Range.NONE;
        }
        Way way = verbs.get(cue.lemma());
        if (cue.passive()) {
            boolean told = way == Way.OBJECT || way == Way.ASKED;
            return told && !draft.hasSource() ? subject(view, cue) : Range.NONE;
        }
        int limit = contentAfter(draft, cue.end());
        Range object = way == Way.OBJECT ? object(view, cue.end(), limit) : Range.NONE;
        if (way == Way.ASKED) {
            object = asked(draft, cue);
        }
        if (object.isNone()) {
            object = toWhom(draft, cue, way == null ? 3 : NEAR);
        }
        return object.isNone() ? occasion(draft, cue) : object;
    }

    private static Range subject(SentenceView view, CueReading cue) {
        return org.rapporteur.annotation.Subjects.before(view, cue.begin(), 0);
    }

    /** The token at which the content goes on after a place; the sentence's end where it does not. */
    private static int contentAfter(Draft draft, int from) {
        int limit = draft.view.size();
        for (Span span : draft.content) {
            int at = draft.view.indexAt(span.begin());
            limit = at >= from && at < limit ? at : limit;
        }
        return limit;
    }

    /** "told Smith on Monday that": the noun phrase after the verb; after an inverted cue's source there is none. */
    private static Range object(SentenceView view, int from, int limit) {
        int at = from;
        while (at < limit && (view.pos(at).equals("ADV") || view.isTime(at))) {
            at++;
        }
        boolean none = at >= limit
                || view.isQuoted(at)
                || view.isAny(at, "that , : . to of about for if whether how why what against and but in on at");
        return none ? Range.NONE : phrase(view, at, limit);
    }

    /** "urged the bloc to wait": the noun phrase after the verb, which opens the content. */
    private static Range asked(Draft draft, CueReading cue) {
        SentenceView view = draft.view;
        int at = cue.end();
        if (at >= view.size() || view.isQuoted(at)) {
            return Range.NONE;
        }
        Range whom = phrase(view, at, view.size());
        if (whom.isNone()) {
            return whom;
        }
        int next = whom.to();
        while (view.isTime(next) || view.pos(next).equals("ADV") || view.isAny(next, "on late early")) {
            next++;
        }
        boolean asks =
                view.isAny(next, "to not for on whether if why how when where what who that over about against , :")
                        || view.isQuoted(next);
        return asks ? whom : Range.NONE;
    }

    /** The noun phrase that begins at a token, with what names it further: "his French counterpart, Jane Doe". */
    static Range phrase(SentenceView view, int from, int limit) {
        boolean pronoun = view.isAny(from, "her him them us me you it")
                && !view.pos(from + 1).matches("NOUN|PROPN|ADJ")
                && from < limit;
        if (pronoun) {
            return new Range(from, from + 1);
        }
        int end = NounPhrases.baseEnd(view, from, limit);
        if (end < 0) {
            return Range.NONE;
        }
        boolean joined = true;
        while (joined && end + 1 < limit) {
            int next = view.isAny(end, "at in of from and on for") && !view.isTime(end + 1)
                    ? NounPhrases.baseEnd(view, end + 1, limit)
                    : -1;
            boolean clause = next > 0 && isVerb(view, next);
            boolean noun = view.isAny(end, "of from and")
                    || view.isCapitalised(end + 1)
                    || view.pos(end + 1).equals("DET");
            joined = next > 0 && !clause && noun;
            end = joined ? next : end;
        }
        end = isVerb(view, end) && end < limit ? split(view, from, end) : apposition(view, end, limit);
        return end < 0 ? Range.NONE : new Range(from, end);
    }

    private static int apposition(SentenceView view, int end, int limit) {
        int to = view.is(end, ",") && view.isCapitalised(end + 1) && !view.isTime(end + 1)
                ? NounPhrases.baseEnd(view, end + 1, limit)
                : -1;
        boolean closed = to > 0 && (view.isAny(to, ", .") || to == limit || view.isTime(to));
        boolean common = NounPhrases.isHead(view, end - 1) && !view.isCapitalised(end - 1);
        return closed && common ? to : end;
    }

    private static boolean isVerb(SentenceView view, int index) {
        return view.pos(index).equals("VERB") || view.pos(index).equals("AUX");
    }

    /** "told reporters prices rose": the phrase before the verb holds both; a plural or name first is the addressee. */
    private static int split(SentenceView view, int at, int end) {
        for (int i = at + 1; i < end; i++) {
            boolean restBegins = view.pos(i).equals("DET")
                    || view.pos(i).equals("PRON")
                    || view.isCapitalised(i) != view.isCapitalised(at);
            if (restBegins && NounPhrases.isHead(view, i - 1)) {
                return i;
            }
        }
        return view.pos(at).equals("PRON") ? at + 1 : -1;
    }

    /** "said to the crew", "wrote on Monday to the agency": "to" soon after the cue and before the content. */
    private static Range toWhom(Draft draft, CueReading cue, int near) {
        SentenceView view = draft.view;
        int limit = Math.min(contentAfter(draft, cue.end()), cue.end() + near);
        for (int i = Math.max(cue.verbAt() + 1, cue.end() - 1); i < limit && !view.isQuoted(i); i++) {
            if (view.is(i, "to") && !isVerb(view, i + 1)) {
                return phrase(view, i + 1, contentAfter(draft, i));
            }
            if (view.isAny(i, ", ; : that")) {
                return Range.NONE;
            }
        }
        return Range.NONE;
    }

    /** "in a letter to shareholders", "speaking to reporters": outside the content of the sentence. */
    private Range occasion(Draft draft, CueReading cue) {
        SentenceView view = draft.view;
        for (int i = 0; i + 2 < view.size(); i++) {
            String links = occasions.get(view.lower(i));
            if (links == null || view.isQuoted(i) || isContent(draft, i) || isForeign(draft, cue, i)) {
                continue;
            }
            int at = i + 1;
            if (!links.equals("-")) {
                while (at < Math.min(view.size(), i + 4) && !view.isAny(at, links)) {
                    at++;
                }
                at = view.isAny(at, links) ? at + 1 : view.size();
            }
            Range whom = at < view.size() && !view.isQuoted(at) ? phrase(view, at, view.size()) : Range.NONE;
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
        return Math.abs(at - cue.begin()) > 25;
    }

    private static boolean isContent(Draft draft, int index) {
        Span token = draft.view.token(index).span();
        return draft.content.stream().anyMatch(span -> span.overlaps(token));
    }
}
