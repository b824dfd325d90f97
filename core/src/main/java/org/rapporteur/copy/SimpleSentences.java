package org.rapporteur.copy;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.intake.Report;
import org.rapporteur.text.CleanText;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/**
 * Makes a {@link ReadReport} of a bare text, where no intake and no annotation went before: sentences by ICU's rules
 * within lines, quotations by pairing marks. For evaluations and for a quick comparison of two texts.
 */
public final class SimpleSentences {

    /** A quotation mark left open ends here at the latest, in code units. */
    private static final int LONGEST_QUOTATION = 1500;

    private SimpleSentences() {}

    /** The text as one report with body blocks at its lines; nothing is known of it but its words and its date. */
    public static ReadReport read(String id, String text, @org.jspecify.annotations.Nullable EvidencedDate published) {
        List<Block> blocks = new ArrayList<>();
        List<Span> sentences = new ArrayList<>();
        List<Span> quotations = new ArrayList<>();
        for (Span line : lines(text)) {
            blocks.add(new Block(line, BlockKind.BODY));
            List<Span> quoted = quotations(text, line);
            quotations.addAll(quoted);
            for (Span sentence : sentences(text, line)) {
                sentences.addAll(unglued(text, sentence, quoted));
            }
        }
        Report report = new Report(
                id, id, CleanText.unchanged(text), blocks, null, null, List.of(), published, null, List.of());
        return new ReadReport(report, sentences, quotations, List.of(), List.of());
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        while (begin <= text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            Span line = new Span(begin, end).trim(text);
            if (!line.isEmpty()) {
                lines.add(line);
            }
            begin = end + 1;
        }
        return lines;
    }

    private static List<Span> sentences(String text, Span line) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(
                ULocale.forLocale(Locale.ENGLISH).setKeywordValue("ss", "standard"));
        breaks.setText(line.of(text));
        List<Span> sentences = new ArrayList<>();
        int begin = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; begin = end, end = breaks.next()) {
            Span sentence = new Span(begin, end).shift(line.begin()).trim(text);
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    /** Parts sentences glued together where a paragraph's end was lost: "the harbour.The minister". */
    private static List<Span> unglued(String text, Span sentence, List<Span> quotations) {
        Set<Integer> closers = new HashSet<>();
        quotations.forEach(quotation -> closers.add(quotation.end()));
        List<Span> parts = new ArrayList<>();
        int begin = sentence.begin();
        for (int i = begin + 1; i + 2 < sentence.end(); i++) {
            int after = closers.contains(i + 1) ? i + 2 : i + 1;
            if (isEnd(text, i) && begins(text, after, sentence.end())) {
                parts.add(new Span(begin, after));
                begin = after;
            }
        }
        parts.add(new Span(begin, sentence.end()));
        return parts;
    }

    private static boolean isEnd(String text, int at) {
        char before = text.charAt(at - 1);
        return ".!?".indexOf(text.charAt(at)) >= 0 && (Character.isLowerCase(before) || Character.isDigit(before));
    }

    private static boolean begins(String text, int at, int limit) {
        int letter = at < limit && isMark(text.charAt(at)) ? at + 1 : at;
        return letter + 1 < limit
                && Character.isUpperCase(text.charAt(letter))
                && Character.isLetter(text.charAt(letter + 1));
    }

    private static List<Span> quotations(String text, Span line) {
        List<Span> quotations = new ArrayList<>();
        int open = -1;
        char closer = 0;
        for (int i = line.begin(); i < line.end(); i++) {
            char c = text.charAt(i);
            boolean closes = open >= 0 && c == closer && !reopens(text, i, line);
            if (closes || (open >= 0 && i - open > LONGEST_QUOTATION)) {
                if (closes) {
                    quotations.add(new Span(open, i));
                }
                open = -1;
            } else if (isMark(c) && (open < 0 || c == closer || closer(c) == closer)) {
                open = i + 1;
                closer = closer(c);
            }
        }
        return quotations;
    }

    private static boolean isMark(char c) {
        return "\"\u201c\u00ab\u201e\u300c".indexOf(c) >= 0;
    }

    /** A straight mark after a space and before a word opens, even where one is open: that one was never closed. */
    private static boolean reopens(String text, int at, Span line) {
        return text.charAt(at) == '"'
                && at > line.begin()
                && Character.isWhitespace(text.charAt(at - 1))
                && at + 1 < line.end()
                && Character.isLetter(text.charAt(at + 1));
    }

    private static char closer(char opener) {
        return switch (opener) {
            case '\u201c' -> '\u201d';
            case '\u00ab' -> '\u00bb';
            case '\u201e' -> '\u201c';
            case '\u300c' -> '\u300d';
            default -> opener;
        };
    }
}
