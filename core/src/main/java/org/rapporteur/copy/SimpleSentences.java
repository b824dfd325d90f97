package org.rapporteur.copy;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            sentences.addAll(sentences(text, line));
            quotations.addAll(quotations(text, line));
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

    private static List<Span> quotations(String text, Span line) {
        List<Span> quotations = new ArrayList<>();
        int open = -1;
        char closer = 0;
        for (int i = line.begin(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (open >= 0 && (c == closer || i - open > LONGEST_QUOTATION)) {
                if (c == closer) {
                    quotations.add(new Span(open, i));
                }
                open = -1;
            } else if (open < 0 && "\"\u201c\u00ab\u201e\u300c".indexOf(c) >= 0) {
                open = i + 1;
                closer = closer(c);
            }
        }
        return quotations;
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
