package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/** Parts the text of one block element at its line breaks, and cleans the parts. */
final class PageLines {

    private static final int SHORT = 60;

    private PageLines() {}

    /** Line separators (U+2028) in the text stand for {@code <br>}; two of them part paragraphs. */
    static List<MappedText> parts(MappedText text, boolean preformatted, String source, RepairLog log) {
        List<MappedText> parts = new ArrayList<>();
        List<Span> lines = lines(text.text(), preformatted);
        int begin = 0;
        while (begin < lines.size()) {
            int end = begin + 1;
            while (end < lines.size() && goesOn(text.text(), lines.get(end - 1), lines.get(end))) {
                end++;
            }
            MappedText part =
                    text.part(lines.get(begin).begin(), lines.get(end - 1).end());
            add(part, source, log, parts);
            begin = end;
        }
        return parts;
    }

    private static List<Span> lines(String words, boolean preformatted) {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= words.length(); i++) {
            boolean end =
                    i == words.length() || words.charAt(i) == '\u2028' || (preformatted && words.charAt(i) == '\n');
            if (end) {
                lines.add(new Span(begin, i).trim(words));
                begin = i + 1;
            }
        }
        return lines;
    }

    /** Whether a single line break only wraps: the line before it ends within a sentence, and both are long. */
    private static boolean goesOn(String words, Span line, Span next) {
        if (line.isEmpty() || next.isEmpty()) {
            return false;
        }
        boolean wraps = Character.isLowerCase(words.charAt(next.begin()));
        return !Sentences.ends(line.of(words)) && (wraps || (line.length() > SHORT && next.length() > SHORT));
    }

    private static void add(MappedText part, String source, RepairLog log, List<MappedText> parts) {
        MappedText clean = Spaces.squeeze(Characters.clean(Mojibake.mend(part, source, log), log));
        if (clean.length() == 0) {
            return;
        }
        MappedText parted = GluedParagraphs.part(clean, log);
        int begin = 0;
        while (begin < parted.length()) {
            int end = parted.text().indexOf("\n\n", begin);
            end = end < 0 ? parted.length() : end;
            parts.add(parted.part(begin, end).trim());
            begin = end + 2;
        }
    }
}
