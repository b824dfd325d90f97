package org.rapporteur.attribution;

import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;

/** Subjects and objects inside what was said, where quotation marks may stand anywhere. */
final class Clauses {

    private static final int LONGEST = 14;

    private Clauses() {}

    private static boolean isMark(SentenceView view, int at) {
        String form = view.form(at);
        return !form.isEmpty()
                && form.chars().noneMatch(Character::isLetterOrDigit)
                && "\"'\u2018\u2019\u201c\u201d\u00ab\u00bb".contains(form.substring(0, 1));
    }

    private static boolean isNominal(SentenceView view, int at) {
        return switch (view.pos(at)) {
            case "NOUN", "PROPN", "ADJ", "NUM", "X" -> true;
            default -> NounPhrases.isPossessive(view, at) && !view.pos(at + 1).isEmpty();
        };
    }

    private static boolean isHead(SentenceView view, int at) {
        return view.pos(at).matches("NOUN|PROPN|PRON|X") || (view.pos(at).equals("ADJ") && view.isCapitalised(at));
    }

    private static boolean isDeterminer(SentenceView view, int at) {
        return view.pos(at).equals("DET") || view.isAny(at, "his her its their our my your");
    }

    /** The subject of the verb group at or before a token, not before {@code floor}; none where the words tell none. */
    static Range subject(SentenceView view, int verb, int floor) {
        int at = verb;
        while (at > floor && isVerbal(view, at)) {
            at--;
        }
        if (view.is(at, ",")) {
            at = overAside(view, at, floor);
        }
        at = overParticiple(view, at, floor);
        return at < floor || !isHead(view, at) ? Range.NONE : phraseTo(view, at, floor);
    }

    /** The verb before words that are none, for its subject; the words' own place where none is near. */
    static int verbBefore(SentenceView view, int at, int floor) {
        for (int i = at; i > Math.max(floor, at - 10); i--) {
            if (view.pos(i).equals("VERB") || view.pos(i).equals("AUX")) {
                return i;
            }
        }
        return at;
    }

    private static boolean isVerbal(SentenceView view, int at) {
        return view.pos(at).matches("VERB|AUX|ADV")
                || isMark(view, at)
                || view.isTime(at)
                || view.isAny(at, "not n't n\u2019t never to");
    }

    /** "the measures taken were": a participle after its noun. */
    private static int overParticiple(SentenceView view, int at, int floor) {
        return at > floor && view.pos(at).equals("VERB") && isHead(view, at - 1) ? at - 1 : at;
    }

    /** "the mayor, who resigned, was": back over what stands between commas. */
    private static int overAside(SentenceView view, int comma, int floor) {
        for (int i = comma - 1; i > floor && comma - i < LONGEST; i--) {
            if (view.is(i, ",")) {
                return isHead(view, i - 1) ? i - 1 : floor - 1;
            }
        }
        return floor - 1;
    }

    private static Range phraseTo(SentenceView view, int last, int floor) {
        int from = baseFrom(view, last, floor);
        if (view.pos(from - 1).equals("VERB") && view.lower(from - 1).endsWith("ing") && from - 3 >= floor) {
            boolean noun = isHead(view, from - 3) || NounPhrases.isPossessive(view, from - 4);
            from = noun && view.pos(from - 2).equals("ADP") ? baseFrom(view, from - 3, floor) : from;
        }
        while (from - 2 >= floor
                && view.isAny(from - 1, "of in for on from at to against between and")
                && isHead(view, from - 2)
                && last - from < LONGEST) {
            from = baseFrom(view, from - 2, floor);
        }
        return new Range(from, last + 1);
    }

    private static int baseFrom(SentenceView view, int last, int floor) {
        int from = last;
        while (from > floor && last - from < LONGEST && !view.pos(last).equals("PRON")) {
            if (isNominal(view, from - 1) || (isMark(view, from - 1) && isNominal(view, from - 2))) {
                from--;
            } else if (isDeterminer(view, from - 1)) {
                from--;
                if (!NounPhrases.isPossessive(view, from - 1)) {
                    break;
                }
            } else {
                break;
            }
        }
        return from;
    }

    /** "pooled orders": a participle before its noun. */
    private static boolean isParticiple(SentenceView view, int at) {
        return view.pos(at).equals("VERB")
                && view.lower(at).endsWith("ed")
                && view.pos(at + 1).matches("NOUN|PROPN");
    }

    /** The noun phrase that ends before a token; none where there is none. */
    static Range phraseBefore(SentenceView view, int at, int floor) {
        int last = at - 1;
        return last < floor || !isHead(view, last) ? Range.NONE : new Range(baseFrom(view, last, floor), last + 1);
    }

    /** The noun phrase that begins at a token or after a mark there, up to {@code ceiling}; none where there is none. */
    static Range phrase(SentenceView view, int first, int ceiling) {
        int from = first;
        while (from < ceiling && isMark(view, from)) {
            from++;
        }
        if (from < ceiling && view.pos(from).equals("PRON") && !isDeterminer(view, from)) {
            return new Range(from, from + 1);
        }
        int at = from;
        int head = -1;
        while (at < ceiling && at - from < LONGEST) {
            boolean opens = at == from && (isDeterminer(view, at) || view.isAny(at, "all both some one such"));
            boolean again = at > from && NounPhrases.isPossessive(view, at - 1) && isDeterminer(view, at);
            boolean ends = isMark(view, at) && head >= 0 && head == at - 1 && !NounPhrases.isPossessive(view, at);
            boolean inner = isNominal(view, at) || isMark(view, at) || isParticiple(view, at);
            if (ends || (!opens && !again && !inner)) {
                break;
            }
            head = isHead(view, at) ? at : head;
            at++;
        }
        return head < 0 ? Range.NONE : new Range(from, head + 1);
    }
}
