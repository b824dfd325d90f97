package org.rapporteur.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.annotation.VerbForms;
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
    /** Nouns that taggers take for verbs. */
    private static final String AUDIENCES = "briefing meeting hearing gathering sitting";

    private final Map<String, Way> verbs = new HashMap<>();
    private final Map<String, String> occasions = new HashMap<>();

    Addressees() {
        for (WordList.Row row :
                WordList.read(Addressees.class, "addressees.tsv").rows()) {
            if (row.field(1).equals("noun")) {
                occasions.put(row.field(0), row.field(2));
            } else {
                Way way = Way.valueOf(row.field(1).toUpperCase(java.util.Locale.ROOT));
                VerbForms.of(row.field(0), List.of()).keySet().forEach(form -> verbs.putIfAbsent(form, way));
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
        Range asked = askedBefore(draft, cue);
        if (!asked.isNone()) {
            return asked;
        }
        if (cue.passive()) {
            boolean told = way == Way.OBJECT || way == Way.ASKED;
            return told && !draft.hasSource() ? subject(view, cue) : Range.NONE;
        }
        int limit = contentAfter(draft, cue.end());
        Range object = way == Way.OBJECT ? object(view, cue.end(), limit) : Range.NONE;
        if (way == Way.OBJECT && object.isNone() && limit == cue.end()) {
            object = opening(view, cue.end());
        }
        if (way == Way.ASKED) {
            object = asked(draft, cue);
        }
        if (object.isNone()) {
            object = toWhom(draft, cue, way == null ? 3 : NEAR);
        }
        if (object.isNone() && way == Way.TO) {
            object = afterContent(draft, cue);
        }
        object = object.isNone() ? rung(view, cue) : object;
        return object.isNone() ? occasion(draft, cue) : object;
    }

    /** Takes the one who was told off the front of what was said: "told [the crew on Monday that the lift was shut]". */
    void part(Draft draft, @Nullable CueReading cue, Range addressee) {
        if (cue == null || verbs.get(cue.lemma()) != Way.OBJECT) {
            return;
        }
        SentenceView view = draft.view;
        Span words = view.span(addressee.from(), addressee.to());
        draft.content.removeIf(words::contains);
        int at = addressee.to();
        while (view.isTime(at)
                || (view.isAny(at, "on in late early last") && view.isTime(at + 1))
                || view.is(at, ",")) {
            at++;
        }
        int begin = at < view.size() ? view.token(at).span().begin() : words.end();
        draft.content.replaceAll(span ->
                span.begin() <= words.begin() && span.contains(words) && span.end() > begin && begin(view, cue, span)
                        ? new Span(begin, span.end())
                        : span);
    }

    private static boolean begin(SentenceView view, CueReading cue, Span content) {
        return view.indexAt(content.begin()) == cue.end();
    }

    /** The one who was told, where the words after the verb were all read as said. */
    private static Range opening(SentenceView view, int from) {
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
        Range whom = phrase(view, from, stop);
        int rest = whom.isNone() ? stop : whom.to();
        while (rest < stop && (view.isTime(rest) || view.isAny(rest, ", on in late early last"))) {
            rest++;
        }
        return rest == stop ? whom : Range.NONE;
    }

    /** "Asked whether she would go, Brandt …", "Brandt, asked whether she would go, …". */
    private static Range askedBefore(Draft draft, CueReading cue) {
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

    /** "rang the mayor to say": the one who was rung. */
    private static Range rung(SentenceView view, CueReading cue) {
        int to = view.is(cue.begin(), "to") ? cue.begin() : cue.begin() - 1;
        if (!view.is(to, "to")) {
            return Range.NONE;
        }
        for (int i = to - 1; i > Math.max(0, to - 10); i--) {
            if (view.isAny(i, "phoned rang telephoned called emailed texted wrote contacted")) {
                Range whom = phrase(view, i + 1, to);
                return whom.to() == to ? whom : Range.NONE;
            }
        }
        return Range.NONE;
    }

    /** "confirmed the date to reporters": after what was said. */
    private static Range afterContent(Draft draft, CueReading cue) {
        SentenceView view = draft.view;
        int end = view.indexAt(draft.lastContentEnd());
        boolean after = end > cue.end() && end < view.size() && view.is(end, "to") && !view.isQuoted(end);
        return after && !isVerb(view, end + 1) ? phrase(view, end + 1, view.size()) : Range.NONE;
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
                || (view.isQuoted(at) && !view.isQuoted(from - 1))
                || view.isAny(at, "that , : . to of about for if whether how why what against and but in on at");
        Range whom = none ? Range.NONE : phrase(view, at, limit);
        boolean audience = view.isAny(at, "a an the this") && view.isAny(at + 1, AUDIENCES) && at + 1 < limit;
        return whom.isNone() && audience ? new Range(at, at + 2) : whom;
    }

    /** "urged the bloc to wait": the noun phrase after the verb, which opens the content. */
    private static Range asked(Draft draft, CueReading cue) {
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
        Range whom = phrase(view, at, limit);
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

    /** The noun phrase that begins at a token, with what names it further: "his French counterpart, Jane Doe". */
    static Range phrase(SentenceView view, int from, int limit) {
        boolean pronoun = view.isAny(from, "her him them us me you it both everyone everybody")
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
        for (int i = cue.verbAt() + 1; i < limit && !view.isQuoted(i); i++) {
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
            boolean outside = links == null || view.isQuoted(i) || isContent(draft, i) || isForeign(draft, cue, i);
            if (links == null || outside || !isOccasion(view, i)) {
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
