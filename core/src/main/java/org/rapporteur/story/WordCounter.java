package org.rapporteur.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.intake.Report;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/** From a report to its {@link WordCounts}. Not thread-safe. */
final class WordCounter {

    /** What comes after so many words is background, and a file of a thousand pages is no news report. */
    private static final int MOST_WORDS = 3000;

    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** A longer sentence is a list or no sentence; what comes after so many letters is not looked at. */
    private static final int LONGEST = 2000;

    private final Terms terms = new Terms();
    private final Particulars particulars;
    private final StorySettings settings;

    WordCounter(StorySettings settings, Particulars particulars) {
        this.particulars = particulars;
        this.settings = settings;
    }

    /** The term a word is counted by. */
    String term(String word) {
        return terms.term(word);
    }

    WordCounts count(ReadReport read) {
        Report report = read.report();
        String title = report.title() == null ? "" : report.title().strip();
        Counts counts = new Counts(day(report));
        counts.add(title, settings.titleWeight());
        String headline = title;
        for (Span sentence : read.sentences()) {
            String words = counts.isFull() ? "" : read.words(sentence).strip();
            headline = headline.isEmpty() ? words : headline;
            if (!words.equals(title)) {
                counts.add(words, 1);
            }
        }
        return new WordCounts(
                report.id(),
                headline,
                counts.all,
                counts.lead,
                counts.figures,
                counts.capitals,
                counts.pasts,
                Told.of(counts.told),
                counts.shown,
                counts.day);
    }

    /** The day it was published, counted from 1970-01-01; null where unknown. */
    static @Nullable Long day(Report report) {
        EvidencedDate published = report.published();
        return published == null ? null : published.day().toEpochDay();
    }

    private final class Counts {
        private final NavigableMap<String, Double> all = new TreeMap<>();
        private final NavigableMap<String, Double> lead = new TreeMap<>();
        private final Set<String> figures = new TreeSet<>();
        private final NavigableMap<String, Integer> capitals = new TreeMap<>();
        private final NavigableMap<String, String> shown = new TreeMap<>();
        private final List<Past> pasts = new ArrayList<>();
        private final @Nullable Long day;
        private final NavigableMap<String, NavigableSet<String>> told = new TreeMap<>();
        private int seen;

        Counts(@Nullable Long day) {
            this.day = day;
        }

        boolean isFull() {
            return seen >= MOST_WORDS;
        }

        void add(String sentence, double weight) {
            List<String> words = terms.words(sentence, MOST_WORDS - seen);
            if (seen < settings.leadWords()) {
                String start = sentence.length() < LONGEST ? sentence : sentence.substring(0, LONGEST);
                particulars.read(start, told);
                if (day != null) {
                    pasts.addAll(Past.in(start, day));
                }
            }
            boolean caseTells = caseTells(words);
            for (int i = 0; i < words.size(); i++) {
                Terms.Word word = terms.word(words.get(i));
                if (!word.term().isEmpty()) {
                    add(words.get(i), word.term(), weight, caseTells && i > 0);
                    shown.merge(word.term(), word.plain(), Shown::shorter);
                }
            }
        }

        private void add(String word, String term, double weight, boolean caseTells) {
            all.merge(term, weight, Double::sum);
            if (seen++ < settings.leadWords()) {
                lead.merge(term, weight, Double::sum);
            }
            if (Character.isDigit(term.charAt(0)) || CALENDAR.contains(word.toLowerCase(Locale.ROOT))) {
                figures.add(term);
            } else if (caseTells) {
                capitals.merge(term, Character.isUpperCase(word.charAt(0)) ? 1 : -1, Integer::sum);
            }
        }
    }

    /** Whether capitals mean something here, unlike in headlines that capitalise every word. */
    private static boolean caseTells(List<String> words) {
        List<String> longer = words.stream().filter(word -> word.length() > 3).toList();
        long upper = longer.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return upper * 5 < longer.size() * 3L;
    }
}
