package org.rapporteur.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.text.Span;

/**
 * Cuts text into words, numbers and marks. Clitics stand alone as in Universal Dependencies ({@code do|n't}, {@code
 * Moscow|'s}); hyphenated words, numbers with separators and abbreviations with full stops stay whole; {@code ''},
 * {@code ``}, runs of full stops and runs of dashes are one token each.
 */
final class Tokenizer {

    private final CharSequence text;
    private final int end;
    private final List<Span> tokens = new ArrayList<>();

    private Tokenizer(CharSequence text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The tokens within a stretch of text, in order. */
    static List<Span> tokens(CharSequence text, Span within) {
        Tokenizer tokenizer = new Tokenizer(text, within.end());
        int at = within.begin();
        while (at < within.end()) {
            at = tokenizer.next(at);
        }
        return tokenizer.tokens;
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return at + 1;
        }
        int to = isWord(at) ? wordEnd(at) : markEnd(at, c);
        if (isWord(at)) {
            addWord(at, to);
        } else {
            tokens.add(new Span(at, to));
        }
        return to;
    }

    private boolean isWord(int at) {
        return Character.isLetterOrDigit(Character.codePointAt(text, at))
                || Character.getType(Character.codePointAt(text, at)) == Character.NON_SPACING_MARK;
    }

    private int wordEnd(int begin) {
        int at = begin;
        while (at < end) {
            if (isWord(at)) {
                at += Character.charCount(Character.codePointAt(text, at));
            } else if (joins(begin, at)) {
                at++;
            } else {
                break;
            }
        }
        return Math.min(at < end && text.charAt(at) == '.' && keepsStop(begin, at) ? at + 1 : at, end);
    }

    /** Whether the mark at {@code at} stands inside a word that began before it. */
    private boolean joins(int begin, int at) {
        if (at + 1 >= end || !isWord(at + 1)) {
            return false;
        }
        char c = text.charAt(at);
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return switch (c) {
            case '-', '\u2010', '\u2011', '&', '\'', '\u2019' -> true;
            case ',', ':', '/' -> digits;
            case '.' -> digits || isInitialism(begin, at);
            default -> false;
        };
    }

    /** Single letters parted by full stops so far: {@code U.S}, {@code p.m}. */
    private boolean isInitialism(int begin, int at) {
        for (int i = begin; i < at; i++) {
            boolean stop = text.charAt(i) == '.';
            boolean letter = Character.isLetter(text.charAt(i));
            if (stop != ((i - begin) % 2 == 1) || (!stop && !letter)) {
                return false;
            }
        }
        boolean lastIsSingle = at + 2 >= end || !Character.isLetter(text.charAt(at + 2));
        return (at - begin) % 2 == 1 && lastIsSingle;
    }

    private boolean keepsStop(int begin, int at) {
        String word = text.subSequence(begin, at).toString();
        return (word.indexOf('.') > 0 && isInitialism(begin, at)) || (Abbreviations.contains(word) && at + 1 < end);
    }

    private int markEnd(int at, char c) {
        int codePoint = Character.codePointAt(text, at);
        boolean runs = c == '.' || c == '-' || c == '\u2014' || c == '\u2013' || c == '\'' || c == '`';
        int to = at + Character.charCount(codePoint);
        int most = c == '\'' || c == '`' ? 2 : Integer.MAX_VALUE;
        while (runs && to < end && text.charAt(to) == c && to - at < most) {
            to++;
        }
        return Math.min(to, end);
    }

    private void addWord(int begin, int to) {
        int cut = clitic(begin, to);
        tokens.add(new Span(begin, cut));
        if (cut < to) {
            tokens.add(new Span(cut, to));
        }
    }

    private int clitic(int begin, int to) {
        int apostrophe = -1;
        for (int i = to - 1; i > begin && i >= to - 3; i--) {
            if (text.charAt(i) == '\'' || text.charAt(i) == '\u2019') {
                apostrophe = i;
                break;
            }
        }
        if (apostrophe < 0) {
            return to;
        }
        String tail = text.subSequence(apostrophe + 1, to).toString().toLowerCase(Locale.ROOT);
        if (tail.equals("t") && Character.toLowerCase(text.charAt(apostrophe - 1)) == 'n' && apostrophe - 1 > begin) {
            return apostrophe - 1;
        }
        return switch (tail) {
            case "s", "re", "ve", "ll", "d", "m" -> apostrophe;
            default -> to;
        };
    }
}
