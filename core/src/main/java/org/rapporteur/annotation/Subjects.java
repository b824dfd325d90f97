package org.rapporteur.annotation;

/** Finds the noun phrase that is a verb's subject: before the verb, or after it ("said the minister"). */
public final class Subjects {

    /** A range of tokens {@code [from, to)}, or none. */
    public record Range(int from, int to) {
        public static final Range NONE = new Range(-1, -1);

        public boolean isNone() {
            return from < 0;
        }
    }

    private static final int LONGEST_APPOSITION = 32;

    private Subjects() {}

    /** The subject that ends right before a cue, skipping adverbs, times and parentheses; not before {@code floor}. */
    public static Range before(SentenceView view, int cueBegin, int floor) {
        int last = cueBegin - 1;
        while (last > floor && isSkipped(view, last)) {
            last--;
        }
        if (last < floor || view.isQuoted(last)) {
            return Range.NONE;
        }
        if (view.isAny(last, ", ) - \u2013 \u2014 --")) {
            return apposed(view, last, floor);
        }
        return subject(view, last, last + 1, floor);
    }

    private static boolean isSkipped(SentenceView view, int index) {
        boolean adverb = view.pos(index).equals("ADV") && !view.isAny(index, "when where why how there here");
        return adverb
                || view.pos(index).equals("AUX")
                || view.isTime(index)
                || isTimePreposition(view, index)
                || view.isAny(index, "themselves himself herself itself");
    }

    private static boolean isTimePreposition(SentenceView view, int index) {
        return view.isAny(index, "on in late early") && view.isTime(index + 1);
    }

    private static Range subject(SentenceView view, int last, int to, int floor) {
        if (view.pos(last).equals("PRON") && !view.isAny(last, "he she they it we i who which one some many others")) {
            return Range.NONE;
        }
        int start = NounPhrases.startOf(view, last, floor);
        while (start >= 0 && start < last && view.isTime(start)) {
            start++;
        }
        return start < 0 || view.isTime(last) ? Range.NONE : new Range(start, to);
    }

    /** A subject with an apposition or relative clause between marks: "Doe, who leads the talks, said". */
    private static Range apposed(SentenceView view, int closing, int floor) {
        boolean bracket = view.is(closing, ")");
        for (int i = closing - 1; i > floor && closing - i < LONGEST_APPOSITION; i--) {
            if (view.isQuoted(i)) {
                return Range.NONE;
            }
            boolean opens = bracket ? view.is(i, "(") : view.isAny(i, ", - \u2013 \u2014 --");
            if (!opens || !NounPhrases.isHead(view, i - 1) || !explains(view, i + 1, closing)) {
                continue;
            }
            Range range = subject(view, i - 1, closing, floor);
            if (!range.isNone()) {
                boolean name = view.pos(i + 1).equals("PROPN") && !holdsPreposition(view, i + 1, closing);
                int outer = name ? -1 : outerComma(view, range.from(), floor);
                return outer < 0 ? range : new Range(outer, closing);
            }
        }
        return Range.NONE;
    }

    /** "Jane Doe, mayor of Paris, Texas, said": a place after a comma belongs to what stands before it. */
    private static int outerComma(SentenceView view, int from, int floor) {
        boolean apposition =
                view.is(from - 1, ",") && NounPhrases.isHead(view, from - 2) && view.isCapitalised(from - 2);
        boolean role = view.pos(from).equals("DET")
                || (!view.isCapitalised(from) && view.pos(from).equals("NOUN"));
        return apposition && role && from - 2 > floor ? NounPhrases.startOf(view, from - 2, floor) : -1;
    }

    /** Whether words between commas can explain a name rather than be a clause of their own. */
    private static boolean explains(SentenceView view, int from, int to) {
        if (from >= to) {
            return false;
        }
        boolean relative = view.isAny(from, "who which whose");
        boolean phrase =
                switch (view.pos(from)) {
                    case "DET", "NOUN", "PROPN", "ADJ", "NUM", "ADP", "ADV" -> true;
                    case "VERB" -> true;
                    case "PRON" -> view.isAny(from, "his her its their whose one");
                    default -> false;
                };
        if (relative || !phrase) {
            return relative;
        }
        for (int i = from; i < to; i++) {
            boolean finite = view.pos(i).equals("AUX") && !view.isAny(i, "being been");
            boolean subjectVerb = view.pos(i).equals("VERB") && view.pos(i - 1).equals("PRON");
            if (i > from && (finite || subjectVerb) && !hasRelative(view, from, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasRelative(SentenceView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.isAny(i, "who which whose that where")) {
                return true;
            }
        }
        return false;
    }

    /** The source that begins right after a cue: "said Jane Doe, the mayor". */
    public static Range after(SentenceView view, int cueEnd) {
        int first = cueEnd;
        if (first >= view.size() || view.isQuoted(first) || view.isTime(first)) {
            return Range.NONE;
        }
        boolean pronoun = view.pos(first).equals("PRON") && !view.isAny(first, "he she they his her their its");
        if (pronoun) {
            return Range.NONE;
        }
        int end = NounPhrases.endOf(view, first, view.size());
        if (end < 0) {
            return Range.NONE;
        }
        return new Range(first, appositionEnd(view, end));
    }

    private static boolean holdsPreposition(SentenceView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.isAny(i, "of for at from")) {
                return true;
            }
        }
        return false;
    }

    private static int appositionEnd(SentenceView view, int end) {
        if (!view.is(end, ",") || end + 1 >= view.size() || view.isQuoted(end + 1) || view.isTime(end + 1)) {
            return end;
        }
        if (view.isAny(end + 1, "and but while as after when in on at")) {
            return end;
        }
        int to = end + 1;
        while (to < view.size() && to - end < LONGEST_APPOSITION) {
            boolean stops = view.isAny(to, ", . ; : ! ? ) - \u2013 \u2014 --") || view.isQuoted(to);
            if (stops) {
                break;
            }
            to++;
        }
        boolean relative = view.isAny(end + 1, "who whose which");
        boolean participle = view.pos(end + 1).equals("VERB");
        boolean name = view.pos(end + 1).equals("PROPN") && !holdsPreposition(view, end + 1, to);
        if (participle || name) {
            return end;
        }
        return relative || explains(view, end + 1, to) ? to : end;
    }
}
