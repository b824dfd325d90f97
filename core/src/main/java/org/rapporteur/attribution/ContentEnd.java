package org.rapporteur.attribution;

import java.util.List;
import java.util.Set;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.attribution.CueVerb.Frame;

/** Finds where what was said after a cue ends. */
final class ContentEnd {

    private ContentEnd() {}

    /** The last token (exclusive) of content that begins at {@code from}: before an attribution of its own, or the end. */
    static int find(SentenceView view, Cue cue, int from, List<Cue> cues, boolean clause) {
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
        return trim(view, from, end);
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
            boolean clause = comma && BareClauses.isAhead(view, i + 1) && !view.isAny(i + 1, "who which and or");
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
        boolean closes = view.isEnd(Modifiers.skip(view, other.end())) || view.is(other.end(), ",");
        Range after = source.isNone() ? Subjects.after(view, other.end()) : Range.NONE;
        closes |= !after.isNone() && (view.isEnd(after.to()) || view.is(after.to(), ","));
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
    static int trim(SentenceView view, int from, int end) {
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
