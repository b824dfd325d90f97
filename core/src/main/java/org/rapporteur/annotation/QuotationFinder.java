package org.rapporteur.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/**
 * Pairs quotation marks within a block by offset. Knows {@code "}, {@code “ ”}, {@code „ “}, {@code « »}, {@code » «},
 * {@code ''}, {@code ``} and single marks ({@code ‘ ’}, {@code '}) where they are no apostrophes. An opening mark while
 * one is open closes the open one there (a mark was lost); a block's end closes what is open. So no quotation ever
 * overlaps another or crosses a block.
 */
final class QuotationFinder {

    /** How many marks ahead the end of an inner quotation is looked for. */
    private static final int FARTHEST = 64;

    private enum Style {
        DOUBLE,
        SINGLE
    }

    private record Mark(Span span, Style style, boolean canOpen, boolean canClose) {}

    private final String text;
    private final Span block;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Quotation> found = new ArrayList<>();

    private QuotationFinder(String text, Span block) {
        this.text = text;
        this.block = block;
    }

    /** The outermost quotations of a block, in order. */
    static List<Quotation> find(String text, Span block) {
        QuotationFinder finder = new QuotationFinder(text, block);
        finder.scan();
        finder.pair();
        return finder.found;
    }

    private void scan() {
        int at = block.begin();
        while (at < block.end()) {
            int length = markLength(at);
            if (length > 0) {
                Mark mark = mark(new Span(at, at + length));
                if (mark != null) {
                    marks.add(mark);
                }
            }
            at += Math.max(1, length);
        }
    }

    private int markLength(int at) {
        char c = text.charAt(at);
        if ((c == '\'' || c == '`' || c == '\u2018' || c == '\u2019')
                && at + 1 < block.end()
                && text.charAt(at + 1) == c) {
            return 2;
        }
        return "\"\u201c\u201d\u201e\u201f\u00ab\u00bb'`\u2018\u2019\u201a".indexOf(c) >= 0 ? 1 : 0;
    }

    private @Nullable Mark mark(Span span) {
        boolean spaceBefore = span.begin() == block.begin() || opensAfter(text.charAt(span.begin() - 1));
        boolean spaceAfter = span.end() == block.end() || closesBefore(text.charAt(span.end()));
        if (span.length() == 2) {
            return new Mark(span, Style.DOUBLE, !spaceAfter, !spaceBefore || spaceAfter);
        }
        return switch (text.charAt(span.begin())) {
            case '\u201e', '\u201f' -> new Mark(span, Style.DOUBLE, true, false);
            case '\u201c' -> new Mark(span, Style.DOUBLE, !spaceAfter || spaceBefore, spaceAfter && !spaceBefore);
            case '\u201d' -> new Mark(span, Style.DOUBLE, spaceBefore && !spaceAfter, true);
            case '\u00ab', '\u00bb' -> guillemet(span, spaceBefore, spaceAfter);
            case '"' -> new Mark(span, Style.DOUBLE, !spaceAfter, !spaceBefore || spaceAfter);
            case '\u2018', '\u201a', '`' ->
                spaceBefore && !spaceAfter ? new Mark(span, Style.SINGLE, true, false) : null;
            default -> single(span, spaceBefore, spaceAfter);
        };
    }

    /** Both stand either way round, in Danish as {@code »…«}; spaced on both sides, as in French, only {@code « … »}. */
    private Mark guillemet(Span span, boolean spaceBefore, boolean spaceAfter) {
        if (spaceBefore && spaceAfter) {
            boolean left = text.charAt(span.begin()) == '\u00ab';
            return new Mark(span, Style.DOUBLE, left, !left);
        }
        return new Mark(span, Style.DOUBLE, !spaceAfter, !spaceBefore);
    }

    private @Nullable Mark single(Span span, boolean spaceBefore, boolean spaceAfter) {
        boolean opens = spaceBefore && !spaceAfter && text.charAt(span.begin()) == '\'';
        boolean closes = !spaceBefore && spaceAfter;
        return opens || closes ? new Mark(span, Style.SINGLE, opens, closes) : null;
    }

    private static boolean opensAfter(char before) {
        return Character.isWhitespace(before)
                || Character.isSpaceChar(before)
                || "([{-\u2013\u2014/:\u201c\u00ab\u2018\"\u201e".indexOf(before) >= 0;
    }

    private static boolean closesBefore(char after) {
        return Character.isWhitespace(after)
                || Character.isSpaceChar(after)
                || ".,;:!?)]}-\u2013\u2014/\u201d\u00bb\u2019\"\u2026".indexOf(after) >= 0;
    }

    private void pair() {
        int open = -1;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (open < 0) {
                open = opens(i) ? i : open;
                continue;
            }
            Mark opening = marks.get(open);
            if (mark.style != opening.style || (mark.style == Style.SINGLE && isPlural(mark, i))) {
                continue;
            }
            if (mark.canClose && !reopens(open, i)) {
                close(opening, mark.span, true);
                open = -1;
            } else if (mark.canOpen && innerClose(i) > 0) {
                i = innerClose(i);
            } else if (mark.canOpen) {
                close(opening, new Span(mark.span.begin(), mark.span.begin()), false);
                open = i;
            }
        }
        if (open >= 0 && marks.get(open).style == Style.DOUBLE) {
            close(marks.get(open), new Span(block.end(), block.end()), false);
        }
    }

    /**
     * The mark that closes a quotation within the open one, where the marks tell their direction and both find their
     * end before the block's: “so-called “small groups” are …”. -1 where a mark was lost.
     */
    private int innerClose(int index) {
        int depth = 2;
        int inner = -1;
        for (int i = index + 1; i < Math.min(marks.size(), index + FARTHEST) && depth > 0; i++) {
            Mark mark = marks.get(i);
            if (mark.style != Style.DOUBLE) {
                continue;
            }
            if (mark.canOpen == mark.canClose) {
                return -1;
            }
            depth += mark.canOpen ? 1 : -1;
            inner = depth == 1 && inner < 0 ? i : inner;
        }
        return depth == 0 ? inner : -1;
    }

    /** A mark that could be either ("word"word) closes, unless it stands right after an opening bracket or space. */
    private boolean reopens(int open, int index) {
        Mark mark = marks.get(index);
        if (!mark.canOpen) {
            return false;
        }
        boolean spaced =
                mark.span.begin() == block.begin() || Character.isWhitespace(text.charAt(mark.span.begin() - 1));
        return spaced && marks.get(open).span.end() < mark.span.begin();
    }

    private boolean opens(int index) {
        Mark mark = marks.get(index);
        if (!mark.canOpen) {
            return false;
        }
        return mark.style == Style.DOUBLE || singleCloses(index);
    }

    /** A single mark opens only where a closing one follows before the next one opens, and it holds more than a letter. */
    private boolean singleCloses(int index) {
        for (int i = index + 1; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.style == Style.SINGLE && !isPlural(mark, i)) {
                return mark.canClose
                        && mark.span.begin() - marks.get(index).span.end() > 1;
            }
        }
        return false;
    }

    /** The apostrophe of "workers' rights", where another single mark that can close follows. */
    private boolean isPlural(Mark mark, int index) {
        char before = text.charAt(mark.span.begin() - 1);
        boolean space = mark.span.end() < block.end() && text.charAt(mark.span.end()) == ' ';
        boolean later =
                index + 1 < marks.size() && marks.get(index + 1).style == Style.SINGLE && marks.get(index + 1).canClose;
        return before == 's' && space && later;
    }

    private void close(Mark opening, Span closing, boolean closed) {
        Span inner = new Span(opening.span().end(), /* end= */ closing.begin()).trim(text);
        if (inner.isEmpty()) {
            return;
        }
        Span marked =
                closed ? new Span(opening.span.begin(), closing.end()) : new Span(opening.span.begin(), inner.end());
        found.add(new Quotation(marked, inner, closed, false));
    }
}
