package org.rapporteur.intake;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.Repair.Kind;
import org.rapporteur.text.Span;

/**
 * Parts paragraphs that were glued: a sentence end, perhaps with closing quotation marks or brackets, that runs into
 * the next sentence without a space. Straight quotation marks are told by their surroundings: one after a space opens,
 * one before a space closes, so a mark between two sentences belongs to whichever side is still waiting for it.
 */
final class GluedParagraphs {

    private static final String CLOSERS = "\u201d\u2019\u00bb\u203a)]";
    private static final String OPENERS = "\u201c\u2018\u00ab\u2039\u201e\u201a([";
    private static final Set<String> ABBREVIATIONS = Cues.words("abbreviations.txt");
    private static final Set<String> DOMAINS = Cues.words("domain-endings.txt");

    private final MappedText text;
    private final String words;
    private final RepairLog log;
    private boolean doubleOpen;
    private boolean singleOpen;

    private GluedParagraphs(MappedText text, RepairLog log) {
        this.text = text;
        this.words = text.text();
        this.log = log;
    }

    static MappedText part(MappedText text, RepairLog log) {
        return new GluedParagraphs(text, log).part();
    }

    private MappedText part() {
        // Most paragraphs are whole; only one that is parted needs a copy.
        MappedText.@Nullable Builder builder = null;
        int copied = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n') {
                doubleOpen = false;
                singleOpen = false;
            } else if (c == '"' || c == '\'') {
                follow(i);
            } else if (isEnd(c)) {
                int at = breakAfter(i);
                if (at > 0) {
                    if (builder == null) {
                        builder = new MappedText.Builder(words.length() + 64);
                    }
                    builder.copy(text, copied, at);
                    builder.append("\n\n", text.raw(at, at));
                    note(at);
                    copied = at;
                    doubleOpen = false;
                    singleOpen = false;
                    i = at - 1;
                }
            }
        }
        return builder == null
                ? text
                : builder.copy(text, copied, words.length()).build();
    }

    private void note(int at) {
        Span raw = text.raw(at, at);
        log.note(Kind.PARAGRAPH, raw, "", "\n\n");
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    private void follow(int index) {
        boolean openBefore = index == 0 || isOpening(words.charAt(index - 1));
        boolean closeAfter = index + 1 >= words.length() || isClosing(words.charAt(index + 1));
        if (openBefore == closeAfter) {
            return;
        }
        if (words.charAt(index) == '"') {
            doubleOpen = openBefore;
        } else {
            singleOpen = openBefore;
        }
    }

    private static boolean isOpening(char c) {
        return Character.isWhitespace(c) || OPENERS.indexOf(c) >= 0 || c == '\u2014' || c == '"' || c == '\'';
    }

    private static boolean isClosing(char c) {
        return Character.isWhitespace(c) || CLOSERS.indexOf(c) >= 0 || ",.;:!?\u2014".indexOf(c) >= 0;
    }

    /** Where the next paragraph begins, if one is glued to the sentence end at this index; 0 where none is. */
    private int breakAfter(int end) {
        int at = end + 1;
        boolean inDouble = doubleOpen;
        boolean inSingle = singleOpen;
        while (at < words.length()) {
            char c = words.charAt(at);
            if (CLOSERS.indexOf(c) >= 0) {
                at++;
            } else if (c == '"' && inDouble) {
                inDouble = false;
                at++;
            } else if (c == '\'' && inSingle) {
                inSingle = false;
                at++;
            } else {
                break;
            }
        }
        int start = at;
        while (start < words.length()
                && (OPENERS.indexOf(words.charAt(start)) >= 0
                        || words.charAt(start) == '"'
                        || words.charAt(start) == '\'')) {
            start++;
        }
        boolean marked = at > end + 1 || start > at;
        return startsSentence(start) && endsSentence(end, start, marked) ? at : 0;
    }

    private boolean startsSentence(int start) {
        if (start >= words.length() || !Character.isUpperCase(words.charAt(start))) {
            return false;
        }
        if (start + 1 >= words.length()) {
            return false;
        }
        char next = words.charAt(start + 1);
        boolean capitals = Character.isUpperCase(next) || next == '.' || next == '-';
        boolean alone = Character.isWhitespace(next) || next == '\'' || next == '\u2019';
        return Character.isLowerCase(next) || capitals || (alone && "AIO".indexOf(words.charAt(start)) >= 0);
    }

    private boolean endsSentence(int end, int start, boolean marked) {
        int last = end - 1;
        while (last >= 0 && (CLOSERS.indexOf(words.charAt(last)) >= 0 || words.charAt(last) == '"')) {
            last--;
        }
        if (last < 0) {
            return false;
        }
        char c = words.charAt(last);
        if (isEnd(c)) {
            return marked && words.startsWith("..", last);
        }
        int begin = wordBegin(last);
        String word = words.substring(begin, last + 1);
        if (Character.isDigit(c) || c == '%') {
            return Character.isDigit(word.charAt(0)) || "$\u20ac\u00a3".indexOf(word.charAt(0)) >= 0;
        }
        return Character.isLetter(c) && isOrdinary(word, begin, start, marked);
    }

    private boolean isOrdinary(String word, int begin, int start, boolean marked) {
        if (isAddress(begin) || word.indexOf('.') >= 0) {
            return false;
        }
        if (word.length() < 2) {
            return false;
        }
        if (ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT)) && !marked) {
            return false;
        }
        return marked || !DOMAINS.contains(wordAt(start).toLowerCase(Locale.ROOT));
    }

    /** Whether the token that holds this index looks like an address of the web or of mail. */
    private boolean isAddress(int index) {
        int begin = index;
        int least = Math.max(0, index - 200);
        while (begin > least && !Character.isWhitespace(words.charAt(begin - 1))) {
            begin--;
            char c = words.charAt(begin);
            if (c == '@' || (c == '/' && begin > 0 && words.charAt(begin - 1) == '/')) {
                return true;
            }
        }
        int end = index;
        int most = Math.min(words.length(), index + 60);
        while (end < most && (isWordPart(words.charAt(end)) || words.charAt(end) == '_')) {
            end++;
        }
        boolean mail = end < most && words.charAt(end) == '@';
        return mail || words.startsWith("www.", begin);
    }

    private int wordBegin(int last) {
        int begin = last;
        int least = Math.max(0, last - 60);
        while (begin > least && isWordPart(words.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == ',' || c == '$' || c == '\u20ac';
    }

    private String wordAt(int start) {
        int end = start;
        while (end < words.length() && end < start + 40 && Character.isLetterOrDigit(words.charAt(end))) {
            end++;
        }
        return words.substring(start, end);
    }
}
