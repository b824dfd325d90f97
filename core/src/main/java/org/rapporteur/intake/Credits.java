package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.intake.Repair.Kind;
import org.rapporteur.text.Span;

/**
 * Parts photo credits from the words they were glued to: what follows an agency without a space ("Getty ImagesThe
 * minister"), and a photographer glued to what goes before ("the delegatesJane Roe/Agency via Getty Images").
 */
final class Credits {

    private static final Set<String> AGENCIES = Cues.words("agencies.txt");

    private Credits() {}

    static List<MappedText> part(MappedText text, RepairLog log) {
        // An agency is a credit only behind a slash or "via"; most paragraphs have neither.
        if (text.text().indexOf('/') < 0 && !text.text().contains("via ")) {
            return List.of(text.trim());
        }
        Set<Integer> cuts = new TreeSet<>();
        for (String agency : AGENCIES) {
            int at = text.text().indexOf(agency);
            while (at >= 0) {
                cut(text.text(), at, at + agency.length(), cuts);
                at = text.text().indexOf(agency, at + agency.length());
            }
        }
        List<MappedText> parts = new ArrayList<>();
        int begin = 0;
        for (int cut : cuts) {
            Span raw = text.raw(cut, cut);
            log.note(Kind.PARAGRAPH, raw, "", "\n\n");
            parts.add(text.part(begin, cut).trim());
            begin = cut;
        }
        parts.add(text.part(begin, text.length()).trim());
        return parts;
    }

    private static void cut(String words, int begin, int end, Set<Integer> cuts) {
        if (begin < 2) {
            return;
        }
        boolean slash = words.charAt(begin - 1) == '/';
        boolean credit = slash || words.startsWith("via ", Math.max(0, begin - 4));
        boolean glued = end + 1 < words.length()
                && Character.isUpperCase(words.charAt(end))
                && Character.isLowerCase(words.charAt(end - 1))
                && Character.isLowerCase(words.charAt(end + 1));
        if (credit && glued) {
            cuts.add(end);
        }
        if (slash) {
            int junction = junction(words, begin - 1);
            if (junction > 0) {
                cuts.add(junction);
            }
        }
    }

    /** Where, among the capitalised words before the slash, a lower-case letter meets a capital inside a word. */
    private static int junction(String words, int slash) {
        int least = Math.max(1, slash - 60);
        for (int i = slash - 1; i > least; i--) {
            char c = words.charAt(i);
            if (Character.isUpperCase(c) && Character.isLowerCase(words.charAt(i - 1))) {
                return isCamelName(words, i) ? 0 : i;
            }
            if (!Character.isLetter(c) && " .'-".indexOf(c) < 0) {
                return 0;
            }
            boolean lowerWord = c == ' ' && Character.isLowerCase(words.charAt(i + 1));
            if (lowerWord) {
                return 0;
            }
        }
        return 0;
    }

    /** McDonald, MacLeod, DeVito: names that have the capital inside. */
    private static boolean isCamelName(String words, int capital) {
        return endsWord(words, capital, "Mc") || endsWord(words, capital, "Mac") || endsWord(words, capital, "De");
    }

    private static boolean endsWord(String words, int end, String prefix) {
        int begin = end - prefix.length();
        return begin >= 0
                && words.startsWith(prefix, begin)
                && (begin == 0 || !Character.isLetter(words.charAt(begin - 1)));
    }
}
