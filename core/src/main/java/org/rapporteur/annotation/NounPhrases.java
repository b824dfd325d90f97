package org.rapporteur.annotation;

/**
 * Noun phrases by parts of speech: enough grammar to find where a source begins and ends. A range is
 * {@code [from, to)} in token indices; -1 means none.
 */
public final class NounPhrases {

    private static final String JOINING = "of for in from at on to with by between against under behind near de";
    private static final int MOST = 40;

    private NounPhrases() {}

    /** Whether a token can stand inside a noun phrase, before or at its head. */
    public static boolean isInner(SentenceView view, int index) {
        if (view.isQuoted(index)) {
            return false;
        }
        return switch (view.pos(index)) {
            case "NOUN", "PROPN", "ADJ", "NUM", "SYM", "X" -> true;
            case "PART" -> isPossessive(view, index);
            default -> false;
        };
    }

    /** Whether a token can be the head of a noun phrase. */
    public static boolean isHead(SentenceView view, int index) {
        return switch (view.pos(index)) {
            case "NOUN", "PROPN" -> true;
            case "NUM", "ADJ", "X" -> !view.isQuoted(index);
            default -> false;
        };
    }

    private static boolean isDeterminer(SentenceView view, int index) {
        return view.pos(index).equals("DET")
                || (view.pos(index).equals("PRON") && view.isAny(index, "his her its their our my your whose"));
    }

    /** Whether a token is the mark of an owner: 's or the apostrophe after a plural. */
    public static boolean isPossessive(SentenceView view, int index) {
        return view.isAny(index, "'s \u2019s ' \u2019");
    }

    /** Where the noun phrase that ends with the token at {@code last} begins, prepositional phrases included. */
    public static int startOf(SentenceView view, int last, int floor) {
        int start = baseStart(view, last, floor);
        while (start > floor + 1 && last - start < MOST) {
            int before = start - 1;
            boolean joined = view.isAny(before, JOINING) && isHead(view, before - 1) && !view.isQuoted(before - 1);
            boolean and = view.isAny(before, "and & or")
                    && isHead(view, before - 1)
                    && !view.isQuoted(before - 1)
                    && (view.isCapitalised(before - 1) || !view.pos(start).equals("PROPN"));
            if (!joined && !and) {
                return start;
            }
            int next = baseStart(view, before - 1, floor);
            if (next < 0) {
                return start;
            }
            start = next;
        }
        return start;
    }

    /** Where the noun phrase without prepositional phrases that ends at {@code last} begins. */
    public static int baseStart(SentenceView view, int last, int floor) {
        if (view.pos(last).equals("PRON") && !isDeterminer(view, last)) {
            return last;
        }
        if (!isHead(view, last) && !(isPossessive(view, last) && last > floor)) {
            return -1;
        }
        int start = last;
        while (start > floor && last - start < MOST) {
            int before = start - 1;
            if (isInner(view, before) || isModifier(view, before)) {
                start = before;
            } else if (isDeterminer(view, before) && !view.isQuoted(before)) {
                start = before;
                if (!isPossessive(view, start - 1)) {
                    break;
                }
            } else {
                break;
            }
        }
        return start;
    }

    /** Adverbs and participles before an adjective or noun: "most senior official", "leaked document". */
    private static boolean isModifier(SentenceView view, int index) {
        if (view.isQuoted(index)) {
            return false;
        }
        boolean beforeAdjective =
                view.pos(index + 1).equals("ADJ") || view.pos(index + 1).equals("NUM");
        if (view.pos(index).equals("ADV")) {
            return beforeAdjective && !view.isAny(index, "also now later then however again not");
        }
        boolean participle = view.pos(index).equals("VERB") && view.lower(index).matches(".*(ed|ing)");
        return participle
                && (isDeterminer(view, index - 1) || view.pos(index - 1).equals("ADJ"));
    }

    /** Where the noun phrase that begins at {@code first} ends (exclusive), prepositional phrases included. */
    public static int endOf(SentenceView view, int first, int ceiling) {
        int end = baseEnd(view, first, ceiling);
        while (end > 0 && end + 1 < ceiling && end - first < MOST) {
            boolean joined = view.isAny(end, "of for from at in to with on") && !view.isTime(end + 1);
            boolean and = view.is(end, "and") && view.isCapitalised(end + 1) && view.isCapitalised(end - 1);
            int next = joined || and ? baseEnd(view, end + 1, ceiling) : -1;
            if (next < 0
                    || (view.isAny(end, "in on to with at for")
                            && !view.isCapitalised(end + 1)
                            && !isDeterminer(view, end + 1))) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** Where the noun phrase without prepositional phrases that begins at {@code first} ends (exclusive). */
    public static int baseEnd(SentenceView view, int first, int ceiling) {
        if (first >= ceiling || view.isQuoted(first)) {
            return -1;
        }
        if (view.pos(first).equals("PRON") && !isDeterminer(view, first)) {
            return first + 1;
        }
        int end = first;
        int head = -1;
        while (end < ceiling && end - first < MOST) {
            boolean opening = end == first && (isDeterminer(view, end) || view.isAny(end, "all both some one"));
            boolean again = end > first && isPossessive(view, end - 1) && isDeterminer(view, end);
            if (!opening && !again && !isInner(view, end) && !isLeftModifier(view, end)) {
                break;
            }
            if (view.isTime(end) && head >= 0) {
                break;
            }
            head = isHead(view, end) ? end : head;
            end++;
        }
        return head < 0 ? -1 : head + 1;
    }

    private static boolean isLeftModifier(SentenceView view, int index) {
        boolean adverb = view.pos(index).equals("ADV") && view.pos(index + 1).equals("ADJ");
        boolean participle = view.pos(index).equals("VERB")
                && view.lower(index).endsWith("ed")
                && isDeterminer(view, index - 1)
                && (view.pos(index + 1).equals("NOUN") || view.pos(index + 1).equals("PROPN"));
        return !view.isQuoted(index) && (adverb || participle);
    }
}
