package org.rapporteur.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Keeps what was joined, and puts the reasons into words. */
final class MergeLog {

    private static final int WORDS_SHOWN = 6;

    private final List<Profile> reports;
    private final IntFunction<String> word;
    private final List<StoryMerge> merges = new ArrayList<>();

    /** For these reports; {@code word} gives the word to show for a feature. */
    MergeLog(List<Profile> reports, IntFunction<String> word) {
        this.reports = reports;
        this.word = word;
    }

    List<StoryMerge> merges() {
        return merges;
    }

    void story(Cluster one, Cluster other, double score) {
        likeness(StoryMerge.Level.STORY, one, other, score);
    }

    void storyline(Cluster one, Cluster other, double score) {
        likeness(StoryMerge.Level.STORYLINE, one, other, score);
    }

    /** Joined for a reason other than likeness. */
    void told(Cluster one, Cluster other, double score, List<String> reasons) {
        add(StoryMerge.Level.STORY, one, other, score, reasons);
    }

    private void likeness(StoryMerge.Level level, Cluster one, Cluster other, double score) {
        List<String> reasons = new ArrayList<>();
        String words = sharedWords(one, other);
        if (!words.isEmpty()) {
            reasons.add("shared words: " + words);
        }
        List<String> told = one.told().shared(other.told());
        if (!told.isEmpty()) {
            reasons.add("both tell: " + String.join(", ", told));
        }
        if (one.dated() > 0 && other.dated() > 0) {
            long days = Math.round(one.daysApart(other));
            reasons.add(days == 0 ? "of the same day" : days == 1 ? "a day apart" : days + " days apart");
        }
        add(level, one, other, score, reasons);
    }

    void add(StoryMerge merge) {
        merges.add(merge);
    }

    private void add(StoryMerge.Level level, Cluster one, Cluster other, double score, List<String> reasons) {
        boolean inOrder = one.first() < other.first();
        String first = reports.get((inOrder ? one : other).first()).report();
        String second = reports.get((inOrder ? other : one).first()).report();
        merges.add(new StoryMerge(level, first, second, score, reasons));
    }

    private String sharedWords(Cluster one, Cluster other) {
        record Shared(int feature, double weight) {}
        return IntStream.range(0, one.sum().size())
                .filter(i -> Profiler.isWord(one.sum().feature(i)))
                .mapToObj(i -> new Shared(
                        one.sum().feature(i),
                        one.sum().weight(i) * other.sum().weightOf(one.sum().feature(i))))
                .filter(shared -> shared.weight() > 0)
                .sorted(Comparator.comparingDouble(Shared::weight).reversed().thenComparingInt(Shared::feature))
                .limit(WORDS_SHOWN)
                .map(shared -> word.apply(shared.feature()))
                .collect(Collectors.joining(", "));
    }
}
