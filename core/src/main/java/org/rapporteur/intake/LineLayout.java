package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.intake.Repair.Kind;
import org.rapporteur.text.Span;

/**
 * From lines to paragraphs. Where the lines of a text are all about as long as they can be (the next word would not
 * have fitted), the text was wrapped by hand and the lines of a paragraph are joined; otherwise each line is a
 * paragraph, but for one that goes on in the middle of a sentence.
 */
final class LineLayout {

    private static final int WIDEST = 130;
    private static final int NARROWEST = 40;

    /** A paragraph, and whether a blank line stood before it. */
    record Paragraph(MappedText text, boolean afterBlank) {}

    private final MappedText text;
    private final RepairLog log;
    private final List<Span> lines = new ArrayList<>();

    private LineLayout(MappedText text, RepairLog log) {
        this.text = text;
        this.log = log;
    }

    static List<Paragraph> paragraphs(MappedText text, RepairLog log) {
        return new LineLayout(text, log).paragraphs();
    }

    private List<Paragraph> paragraphs() {
        split();
        int width = wrapWidth();
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = 0;
        boolean blank = true;
        while (at < lines.size()) {
            if (lines.get(at).isEmpty()) {
                blank = true;
                at++;
                continue;
            }
            int end = at + 1;
            while (end < lines.size() && !lines.get(end).isEmpty() && goesOn(end - 1, width)) {
                end++;
            }
            paragraphs.add(new Paragraph(join(at, end), blank));
            blank = false;
            at = end;
        }
        return paragraphs;
    }

    private void split() {
        int begin = 0;
        String words = text.text();
        while (begin <= words.length()) {
            int end = words.indexOf('\n', begin);
            end = end < 0 ? words.length() : end;
            lines.add(new Span(begin, end).trim(words));
            begin = end + 1;
        }
    }

    /** The width at which the text was wrapped; 0 where it was not. */
    private int wrapWidth() {
        int width = 0;
        int inner = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isInner(i)) {
                width = Math.max(width, lines.get(i).length());
                inner++;
            }
        }
        if (inner < 2 || width > WIDEST || width < NARROWEST) {
            return 0;
        }
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            full += isInner(i) && isFull(i, width) ? 1 : 0;
        }
        return full * 10 >= inner * 7 && mostEndInside(inner) ? width : 0;
    }

    private boolean mostEndInside(int inner) {
        int ends = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            ends += isInner(i) && Sentences.ends(lines.get(i).of(text.text())) ? 1 : 0;
        }
        return ends * 2 < inner;
    }

    private boolean isInner(int line) {
        return !lines.get(line).isEmpty() && !lines.get(line + 1).isEmpty();
    }

    /** Whether the next line's first word would not have fitted any more; ragged wraps leave a word's room. */
    private boolean isFull(int line, int width) {
        Span next = lines.get(line + 1);
        int word = 0;
        while (word < next.length() && !Character.isWhitespace(text.charAt(next.begin() + word))) {
            word++;
        }
        return lines.get(line).length() + 1 + word > width - 8;
    }

    private boolean goesOn(int line, int width) {
        Span here = lines.get(line);
        if (width > 0 && isFull(line, width)) {
            return true;
        }
        Span next = lines.get(line + 1);
        char last = text.charAt(here.end() - 1);
        boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == ';';
        return here.length() >= NARROWEST && open && Character.isLowerCase(text.charAt(next.begin()));
    }

    private MappedText join(int from, int to) {
        MappedText.Builder builder =
                new MappedText.Builder(lines.get(to - 1).end() - lines.get(from).begin());
        for (int i = from; i < to; i++) {
            if (i > from) {
                int lineEnd = lines.get(i - 1).end();
                int nextLine = lines.get(i).begin();
                joint(new Span(lineEnd, nextLine), builder);
            }
            Spaces.squeeze(text, lines.get(i), builder);
        }
        return builder.build();
    }

    private void joint(Span gap, MappedText.Builder builder) {
        int begin = gap.begin();
        boolean hyphen =
                begin > 1 && text.charAt(begin - 1) == '-' && Character.isLetterOrDigit(text.charAt(begin - 2));
        String between = hyphen ? "" : " ";
        Span raw = text.raw(begin, gap.end());
        builder.append(between, raw);
        log.note(Kind.LINE_BREAK, raw, gap.of(text.text()), between);
    }
}
