package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.copy.AlignedSpans;
import org.rapporteur.text.Span;

/**
 * The words that two texts share, found without the program's own tokens so that the measure is not the measured: runs
 * of word characters, lower case, in five-word runs that stand in both.
 */
final class SharedWords {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int RUN = 5;

    private SharedWords() {}

    /** The share of shared words under aligned spans, the lower of both sides; 1 where none are shared. */
    static double covered(CopyGold.Row row) {
        String a = row.a().report().text().text();
        String b = row.b().report().text().text();
        double ofA = covered(
                a, b, row.found().aligned().stream().map(AlignedSpans::original).toList());
        double ofB = covered(
                b, a, row.found().aligned().stream().map(AlignedSpans::copy).toList());
        return Math.min(ofA, ofB);
    }

    private static double covered(String text, String other, List<Span> spans) {
        List<Span> words = words(text);
        Set<String> runs = new HashSet<>(runs(other, words(other)));
        List<String> own = runs(text, words);
        boolean[] shared = new boolean[words.size()];
        for (int i = 0; i < own.size(); i++) {
            if (runs.contains(own.get(i))) {
                java.util.Arrays.fill(shared, i, i + RUN, true);
            }
        }
        int all = 0;
        int under = 0;
        for (int i = 0; i < shared.length; i++) {
            Span word = words.get(i);
            all += shared[i] ? 1 : 0;
            under += shared[i] && spans.stream().anyMatch(span -> span.contains(word)) ? 1 : 0;
        }
        return all == 0 ? 1 : under / (double) all;
    }

    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        return words;
    }

    private static List<String> runs(String text, List<Span> words) {
        List<String> forms = words.stream()
                .map(word -> word.of(text).toLowerCase(Locale.ROOT))
                .toList();
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= forms.size(); i++) {
            runs.add(String.join(" ", forms.subList(i, i + RUN)));
        }
        return runs;
    }
}
