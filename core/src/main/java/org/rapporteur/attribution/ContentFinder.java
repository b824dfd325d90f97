package org.rapporteur.attribution;

import java.util.List;
import java.util.Set;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.attribution.CueVerb.Frame;

/** Finds what was said: where the content after a cue begins and ends, and the content that stands before it. */
final class ContentFinder {

    private ContentFinder() {}

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
        int at = skipModifiers(view, from);
        Range addressee = Range.NONE;
        if (cue.verb().takes(Frame.ADDRESSEE) && cue.end() == from) {
            int end = addresseeEnd(view, at);
            if (end > 0) {
                addressee = new Range(at, end);
                at = skipModifiers(view, end);
            }
        } else if (view.is(at, "to") && cue.verb().reportsWords()) {
            int end = NounPhrases.baseEnd(view, at + 1, view.size());
            if (end > 0 && !view.pos(at + 1).equals("VERB")) {
                addressee = new Range(at + 1, end);
                at = skipModifiers(view, end);
            }
        }
        return classify(view, cue, at, addressee);
    }

    private static After classify(SentenceView view, Cue cue, int at, Range addressee) {
        int start = at;
        if (view.isAny(start, ": ,") && view.isQuoted(start + 1)) {
            start++;
        }
        if (isEnd(view, at)) {
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
        if (clause && bare && isClauseAhead(view, at)) {
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
                : new After(Follow.NOTHING, isEnd(view, at) ? view.size() : at, addressee);
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

    static boolean isEnd(SentenceView view, int at) {
        return at >= view.size() || (view.isAny(at, ". ! ? ; ...") && at >= view.size() - 2);
    }

    /** A bare clause: a noun phrase with a finite verb after it, or one that opens with an adverbial. */
    static boolean isClauseAhead(SentenceView view, int at) {
        if (view.pos(at).equals("PRON") && !view.isAny(at, "him them me us himself herself themselves it")) {
            return true;
        }
        boolean verb = false;
        for (int i = at; i < view.size() && i - at < 40; i++) {
            if (view.isQuoted(i)) {
                return i > at;
            }
            boolean finite = view.pos(i).equals("AUX") || view.pos(i).equals("VERB");
            if (finite && i > at && !view.is(i - 1, "to") && !view.lower(i).endsWith("ing")) {
                verb = true;
                break;
            }
            if (view.isAny(i, ". ;")) {
                break;
            }
        }
        boolean opens =
                switch (view.pos(at)) {
                    case "NOUN", "PROPN", "DET", "ADJ", "NUM", "PRON", "SCONJ", "ADV", "SYM", "X" -> true;
                    case "ADP" ->
                        view.isAny(
                                at, "in on at after before during since for under with as by despite from like within");
                    case "VERB" -> view.lower(at).endsWith("ing");
                    default -> false;
                };
        return verb && opens;
    }

    /** Skips adverbs, times and short prepositional phrases that lead up to the content: "said on Tuesday in Oslo that". */
    static int skipModifiers(SentenceView view, int from) {
        int at = from;
        for (int i = 0; i < 6; i++) {
            int next = skipOne(view, at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static int skipOne(SentenceView view, int at) {
        if (view.isTime(at)) {
            return at + 1;
        }
        if (view.isAny(at, "on late early in") && view.isTime(at + 1)) {
            return at + 2;
        }
        if (view.is(at, "at") && view.pos(at + 1).equals("NUM")) {
            return at + 2;
        }
        boolean adverb = view.pos(at).equals("ADV") && !view.isAny(at, "when where why how there here not");
        if (adverb
                && (view.isAny(at + 1, "that , :")
                        || view.isQuoted(at + 1)
                        || view.isTime(at + 1)
                        || isEnd(view, at + 1)
                        || view.isAny(at, "also earlier later again publicly repeatedly recently"))) {
            return at + 1;
        }
        if (view.is(at, ",") && isEnd(view, at + 1)) {
            return at + 1;
        }
        return skipPhrase(view, at);
    }

    /** A prepositional phrase, or an aside between commas, is skipped only where the content plainly begins after it. */
    private static int skipPhrase(SentenceView view, int at) {
        boolean aside = view.is(at, ",");
        int start = aside ? at + 1 : at;
        if (!view.isAny(
                start,
                "in at on during after before via through while as from with of ahead when following outside inside near")) {
            return at;
        }
        for (int i = start + 1; i < Math.min(view.size(), start + 22); i++) {
            if (view.isQuoted(i)) {
                boolean opens = view.opensQuotation(i) && view.isAny(i - 1, ", :");
                return opens ? i - 1 : at;
            }
            if (view.is(i, "that")
                    && !view.pos(i).equals("DET")
                    && i - start > 1
                    && NounPhrases.isHead(view, i - 1)
                    && !view.pos(i + 1).equals("VERB")
                    && !view.pos(i + 1).equals("AUX")) {
                return i;
            }
            if (view.is(i, ":") || isEnd(view, i)) {
                return i;
            }
            if (aside && view.is(i, ",")) {
                return i + 1;
            }
        }
        return at;
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
        return verbFollows ? splitBareClause(view, at, end) : end;
    }

    /** "told reporters prices rose": the phrase before the verb holds both; a plural or name first is the addressee. */
    private static int splitBareClause(SentenceView view, int at, int end) {
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

    /** The last token (exclusive) of content that begins at {@code from}: before an attribution of its own, or the end. */
    static int end(SentenceView view, Cue cue, int from, List<Cue> cues, boolean clause) {
        int end = view.size();
        for (int i = from + 1; i < end; i++) {
            if (view.isQuoted(i)) {
                continue;
            }
            if (view.is(i, "according") && view.is(i + 1, "to")) {
                end = view.is(i - 1, ",") ? i - 1 : i;
            } else if (view.isAny(i, "; ")) {
                end = i;
            }
        }
        end = Math.min(end, subordinateEnd(view, cue, from));
        for (Cue other : cues) {
            int cut = other.verbAt() == cue.verbAt() || other.verbAt() <= from
                    ? -1
                    : cutBefore(view, other, from, clause);
            if (cut > from && cut < end) {
                end = cut;
            }
        }
        return trimEnd(view, from, end);
    }

    /** "While Oslo denies the charge, it …": a cue in an opening subordinate clause says no more than that clause. */
    private static int subordinateEnd(SentenceView view, Cue cue, int from) {
        boolean later =
                view.isAny(1, "after before") && view.isAny(0, "hours minutes days weeks months shortly just soon");
        boolean subordinate =
                (later || view.isAny(0, "while although though as after when since because whereas even if"))
                        && !view.is(1, "for")
                        && cue.begin() < 14;
        for (int i = from + 1; subordinate && i < view.size() - 2; i++) {
            boolean closing = view.isQuoted(i) && !view.isQuoted(i + 1) && view.is(i - 1, ",");
            boolean comma = closing || (view.is(i, ",") && !view.isQuoted(i));
            boolean clause = comma && isClauseAhead(view, i + 1) && !view.isAny(i + 1, "who which and or");
            if (clause && noCommaBefore(view, cue.begin())) {
                return closing ? i + 1 : i;
            }
        }
        return view.size();
    }

    private static boolean noCommaBefore(SentenceView view, int index) {
        for (int i = 0; i < index; i++) {
            if (view.is(i, ",") && !view.isQuoted(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where a later cue with the same subject, or one between commas, ends this content; -1 where it is inside it. */
    private static int cutBefore(SentenceView view, Cue other, int from, boolean clause) {
        int before = other.begin() - 1;
        while (view.pos(before).equals("ADV")) {
            before--;
        }
        if (other.shape() == Cue.Shape.PARTICIPLE) {
            boolean comma = view.isAny(before, ", - \u2013 \u2014 --") || view.isQuoted(before);
            return comma ? (view.isQuoted(before) ? before + 1 : before) : -1;
        }
        boolean speaks = !other.verb().frames().equals(Set.of(Frame.CLAUSE_WH));
        if (speaks && view.isAny(before, "and but while") && other.shape() == Cue.Shape.FINITE) {
            boolean ownSubject = clause && hasOwnSubject(view, from, before);
            int cut = view.is(before - 1, ",") ? before - 1 : before;
            return ownSubject && !view.is(before - 1, ",") && !view.isQuoted(before - 1) ? -1 : cut;
        }
        return trailing(view, other, from);
    }

    /** "…, she added": a short attribution clause between a comma and the sentence's end or another comma. */
    private static int trailing(SentenceView view, Cue other, int from) {
        if (!other.verb().reportsWords()) {
            return -1;
        }
        Range source = Subjects.before(view, other.begin(), from);
        int start = source.isNone() ? other.begin() : source.from();
        boolean comma = view.is(start - 1, ",") || (view.isQuoted(start - 1) && view.isQuoted(start - 2));
        boolean closes = isEnd(view, skipModifiers(view, other.end())) || view.is(other.end(), ",");
        Range after = source.isNone() ? Subjects.after(view, other.end()) : Range.NONE;
        closes |= !after.isNone() && (isEnd(view, after.to()) || view.is(after.to(), ","));
        return comma && closes ? (view.is(start - 1, ",") ? start - 1 : start) : -1;
    }

    /** Whether a clause has a pronoun for its subject, so that "and warned" goes on within it. */
    private static boolean hasOwnSubject(SentenceView view, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean subject = view.pos(i).equals("PRON") && view.isAny(i, "he she they it we i");
            if (subject && !view.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** Drops final stops, commas and dangling words outside quotation marks. */
    static int trimEnd(SentenceView view, int from, int end) {
        int to = end;
        while (to > from + 1
                && !view.isQuoted(to - 1)
                && view.isAny(to - 1, ". , ; : ! ? ... - \u2013 \u2014 -- and but )")) {
            if (view.is(to - 1, ")") && hasOpening(view, from, to - 1)) {
                break;
            }
            to--;
        }
        return to;
    }

    private static boolean hasOpening(SentenceView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.is(i, "(")) {
                return true;
            }
        }
        return false;
    }
}
