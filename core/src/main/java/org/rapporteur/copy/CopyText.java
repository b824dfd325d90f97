package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.text.Span;

/** A report made ready for comparison: its words sentence by sentence, and what each weighs. */
final class CopyText {

    /** Longer texts are read up to here; no report of a newsroom is that long. */
    static final int MOST_WORDS = 40_000;
    /** A "sentence" of more words (a table, a text without points) is cut into pieces of this size. */
    private static final int LONGEST_SENTENCE = 80;
    /** What a quotation may weigh in full, in words; two reports of one speech both quote on from there. */
    private static final int QUOTED_IN_FULL = 12;

    private static final double QUOTED_ON = 0.15;

    private final ReadReport report;
    private final List<Word> words = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final boolean[] quoted;
    private final double[] weight;
    private final double[] evidence;
    private final int[] stems;
    private final int[] forms;
    private final boolean[] formula;
    private final Language language;

    CopyText(ReadReport report) {
        this.report = report;
        formula = readWords();
        language = new Language(report.report().text().text(), words);
        int n = words.size();
        stems = words.stream().mapToInt(word -> word.stem().hashCode()).toArray();
        forms = words.stream().mapToInt(word -> word.form().hashCode()).toArray();
        quoted = new boolean[n];
        weight = weights();
        evidence = weight.clone();
        discountQuotations();
    }

    /** The same text, but only what is met in a translation too counts, by a key that languages share. */
    private CopyText(CopyText text) {
        report = text.report;
        formula = text.formula;
        language = text.language;
        text.words.stream().map(Anchors::of).forEach(words::add);
        starts.addAll(text.starts);
        stems = words.stream().mapToInt(word -> word.stem().hashCode()).toArray();
        forms = text.forms;
        quoted = text.quoted;
        weight = weights();
        // The longest quotation is translated like any other words.
        evidence = weight.clone();
    }

    CopyText anchors() {
        return new CopyText(this);
    }

    private boolean[] readWords() {
        String text = report.report().text().text();
        List<Boolean> formula = new ArrayList<>();
        List<Span> inOrder = report.sentences().stream().sorted().toList();
        for (Span sentence : inOrder) {
            List<Word> read = Words.of(text, sentence);
            boolean standing = Formulas.holds(read);
            for (int i = 0; i < read.size() && words.size() < MOST_WORDS; i++) {
                if (i % LONGEST_SENTENCE == 0) {
                    starts.add(words.size());
                }
                words.add(read.get(i));
                formula.add(standing);
            }
            if (words.size() >= MOST_WORDS) {
                break;
            }
        }
        starts.add(words.size());
        boolean[] flags = new boolean[formula.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = formula.get(i);
        }
        return flags;
    }

    /** Rare in this report weighs most: a name that stands in every sentence places none of them. */
    private double[] weights() {
        Map<Integer, Integer> sentencesWith = new HashMap<>();
        for (int s = 0; s < sentences(); s++) {
            for (int stem : stemsOf(s)) {
                sentencesWith.merge(stem, 1, Integer::sum);
            }
        }
        double[] result = new double[words.size()];
        for (int i = 0; i < result.length; i++) {
            Word word = words.get(i);
            int in = sentencesWith.getOrDefault(stems[i], 1);
            result[i] = formula[i] ? 0 : base(word) / (1 + Math.log(in));
        }
        return result;
    }

    private static double base(Word word) {
        return switch (word.kind()) {
            case FUNCTION -> 0;
            case COMMON -> 0.4;
            case CONTENT -> word.form().length() <= 3 ? 0.7 : 1;
            case NAME, NUMBER -> 1.1;
        };
    }

    private void discountQuotations() {
        List<Span> quotations =
                report.quotations().stream().sorted(Comparator.naturalOrder()).toList();
        int word = 0;
        for (Span quotation : quotations) {
            while (word < words.size() && words.get(word).span().begin() < quotation.begin()) {
                word++;
            }
            int first = word;
            while (word < words.size() && words.get(word).span().end() <= quotation.end()) {
                quoted[word] = true;
                if (word - first >= QUOTED_IN_FULL) {
                    evidence[word] *= QUOTED_ON;
                }
                word++;
            }
        }
    }

    ReadReport report() {
        return report;
    }

    Language language() {
        return language;
    }

    String id() {
        return report.id();
    }

    List<Word> words() {
        return words;
    }

    Word word(int index) {
        return words.get(index);
    }

    int size() {
        return words.size();
    }

    int sentences() {
        return starts.size() - 1;
    }

    /** The index of the first word of a sentence; of the sentence after the last: the number of words. */
    int start(int sentence) {
        return starts.get(sentence);
    }

    int stem(int word) {
        return stems[word];
    }

    int form(int word) {
        return forms[word];
    }

    boolean isQuoted(int word) {
        return quoted[word];
    }

    /** What a word tells about which sentence it is in. */
    double weight(int word) {
        return weight[word];
    }

    /** What a word tells about whether the report is a copy: its weight, less inside a long quotation. */
    double evidence(int word) {
        return evidence[word];
    }

    /** Whether a run of five words is no part of a standing line. */
    boolean runWeighs(int first) {
        for (int i = first; i < first + SharedRuns.GRAM; i++) {
            if (weight[i] > 0) {
                return true;
            }
        }
        return false;
    }

    /** The distinct stems of a sentence. */
    int[] stemsOf(int sentence) {
        return java.util.Arrays.stream(stems, start(sentence), start(sentence + 1))
                .distinct()
                .toArray();
    }

    /** The stretch of clean text from one word to another, both in. */
    Span span(int first, int last) {
        return new Span(words.get(first).span().begin(), words.get(last).span().end());
    }
}
