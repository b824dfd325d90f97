package org.rapporteur.attribution;

import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.attribution.CueVerb.Frame;

/** Finds where what was said begins after a cue, and what it is: a quotation, a clause, a phrase. */
final class ContentStart {

    private ContentStart() {}

    /** What follows a cue. */
    enum Follow {
        NOTHING,
        QUOTATION,
        CLAUSE,
        PHRASE
    }

    /** The content after a cue, and the addressee between. */
    record After(Follow follow, int from, Range addressee) {}

    /** Reads on from after the cue (or after the source that follows it). */
    static After after(SentenceView view, Cue cue, int from) {
        int at = Modifiers.skip(view, from);
        Range addressee = Range.NONE;
        if (cue.verb().takes(Frame.ADDRESSEE) && cue.end() == from) {
            int end = addresseeEnd(view, at);
            if (end > 0) {
                addressee = new Range(at, end);
                at = Modifiers.skip(view, end);
            }
        } else if (view.is(at, "to") && cue.verb().reportsWords()) {
            int end = NounPhrases.baseEnd(view, at + 1, view.size());
            if (end > 0 && !view.pos(at + 1).equals("VERB")) {
                addressee = new Range(at + 1, end);
                at = Modifiers.skip(view, end);
            }
        }
        return classify(view, cue, at, addressee);
    }

    private static After classify(SentenceView view, Cue cue, int at, Range addressee) {
        int start = at;
        if (view.isAny(start, ": ,") && view.isQuoted(start + 1)) {
            start++;
        }
        if (view.isEnd(at)) {
            return new After(Follow.NOTHING, view.size(), addressee);
        }
        CueVerb verb = cue.verb();
        if (view.isQuoted(start)) {
            boolean bare = start == at && !verb.takes(Frame.CLAUSE) && !takesPhrase(verb);
            return new After(bare ? Follow.NOTHING : Follow.QUOTATION, start, addressee);
        }
        if (view.is(at, ":")) {
            return new After(Follow.CLAUSE, at + 1, addressee);
        }
        boolean clause = verb.takes(Frame.CLAUSE);
        if (!verb.takes(Frame.OBJECT_AS) && view.is(at, "that") && !view.pos(at).equals("DET")) {
            return new After(Follow.CLAUSE, at, addressee);
        }
        if ((clause || verb.takes(Frame.CLAUSE_WH)) && view.isAny(at, "if whether how why what when where who which")) {
            return new After(Follow.CLAUSE, at, addressee);
        }
        boolean bare = !verb.takes(Frame.ADDRESSEE) || verb.lemma().equals("tell");
        if (clause && bare && BareClauses.isAhead(view, at)) {
            return new After(Follow.CLAUSE, at, addressee);
        }
        return phrase(view, verb, at, addressee);
    }

    private static After phrase(SentenceView view, CueVerb verb, int at, Range addressee) {
        boolean noun = NounPhrases.baseEnd(view, isParticiple(view, at) ? at + 1 : at, view.size()) > 0
                || view.pos(at).equals("DET");
        boolean to = view.is(at, "to") && isVerbAhead(view, at + 1);
        boolean preposition = (verb.takes(Frame.AGAINST) && view.is(at, "against"))
                || (verb.takes(Frame.OF) && view.is(at, "of"))
                || (verb.takes(Frame.ABOUT) && view.is(at, "about"))
                || (verb.takes(Frame.FOR) && view.is(at, "for"));
        boolean fits = (verb.takes(Frame.OBJECT) && noun)
                || (verb.takes(Frame.OBJECT_AS) && noun && hasAs(view, at))
                || (verb.takes(Frame.PREP) && (noun || view.pos(at).equals("VERB")))
                || (verb.takes(Frame.TO) && to)
                || preposition;
        return fits
                ? new After(Follow.PHRASE, at, addressee)
                : new After(Follow.NOTHING, view.isEnd(at) ? view.size() : at, addressee);
    }

    private static boolean takesPhrase(CueVerb verb) {
        return verb.takes(Frame.OBJECT)
                || verb.takes(Frame.OBJECT_AS)
                || verb.takes(Frame.PREP)
                || verb.takes(Frame.TO)
                || verb.takes(Frame.AGAINST);
    }

    /** "alleged encroachment": a participle that opens a noun phrase. */
    private static boolean isParticiple(SentenceView view, int at) {
        return view.pos(at).equals("VERB") && view.lower(at).endsWith("ed") && NounPhrases.isInner(view, at + 1);
    }

    private static boolean isVerbAhead(SentenceView view, int index) {
        return view.pos(index).equals("VERB")
                || view.pos(index).equals("AUX")
                || (view.pos(index).equals("ADV") && view.pos(index + 1).equals("VERB"));
    }

    private static boolean hasAs(SentenceView view, int from) {
        for (int i = from + 1; i < view.size(); i++) {
            if (view.is(i, "as")) {
                return true;
            }
        }
        return false;
    }

    private static int addresseeEnd(SentenceView view, int at) {
        if (view.isQuoted(at) || view.isAny(at, "that , : . to of about for if whether how why what against")) {
            return -1;
        }
        int end = NounPhrases.baseEnd(view, at, view.size());
        if (end < 0) {
            return -1;
        }
        while (view.isAny(end, "at in of from and") && end + 1 < view.size() && !view.isTime(end + 1)) {
            int next = NounPhrases.baseEnd(view, end + 1, view.size());
            boolean clauseFollows =
                    next > 0 && (view.pos(next).equals("VERB") || view.pos(next).equals("AUX"));
            if (next < 0 || clauseFollows) {
                break;
            }
            end = next;
        }
        boolean verbFollows = view.pos(end).equals("VERB") || view.pos(end).equals("AUX");
        return verbFollows ? BareClauses.afterAddressee(view, at, end) : end;
    }
}
