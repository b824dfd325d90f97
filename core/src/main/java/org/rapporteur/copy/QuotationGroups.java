package org.rapporteur.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Groups quotations that are versions of one, by union of pairs. */
final class QuotationGroups {

    private static final double ENOUGH_IN_COPIES = 0.3;
    private static final double ENOUGH = 0.6;
    /** Beyond copies a quotation is known again by this many content words. */
    private static final int LEAST_SHARED = 4;

    /** And by so many where the speakers are not both known. */
    private static final int LEAST_SHARED_OTHERWISE = 6;

    /** Or by a run of so many words. */
    private static final int LEAST_RUN = 7;

    /** The same words, so many of them, are hardly said twice within a month. */
    private static final int FEW = 4;

    private static final int MONTH = 31;

    private final List<Quoted> quotations;
    private final Map<String, LocalDate> dates;
    private final int[] parents;

    /** The dates of the reports, by their ids. */
    QuotationGroups(List<Quoted> quotations, Map<String, LocalDate> dates) {
        this.quotations = quotations;
        this.dates = dates;
        parents = new int[quotations.size()];
        java.util.Arrays.setAll(parents, i -> i);
    }

    private record Match(int original, int copy, double likeness) {}

    /** Joins what stands in passages that meet: the likest first, each quotation with one of the other report. */
    void joinCopies(List<CopyLink> links) {
        Map<String, List<Integer>> byReport = new HashMap<>();
        for (int i = 0; i < quotations.size(); i++) {
            byReport.computeIfAbsent(quotations.get(i).reportId(), id -> new ArrayList<>())
                    .add(i);
        }
        for (CopyLink link : links) {
            List<Match> matches = new ArrayList<>();
            for (int original : byReport.getOrDefault(link.original(), List.of())) {
                for (int copy : byReport.getOrDefault(link.copy(), List.of())) {
                    double likeness = likeness(quotations.get(original), quotations.get(copy));
                    if (likeness >= ENOUGH_IN_COPIES && meet(link, quotations.get(original), quotations.get(copy))) {
                        matches.add(new Match(original, copy, likeness));
                    }
                }
            }
            joinBest(matches);
        }
    }

    private void joinBest(List<Match> matches) {
        matches.sort(Comparator.comparingDouble(Match::likeness)
                .reversed()
                .thenComparingInt(Match::original)
                .thenComparingInt(Match::copy));
        Set<Integer> taken = new HashSet<>();
        for (Match match : matches) {
            if (!taken.contains(match.original) && !taken.contains(match.copy)) {
                taken.add(match.original);
                taken.add(match.copy);
                join(match.original, match.copy);
            }
        }
    }

    private static boolean meet(CopyLink link, Quoted original, Quoted copy) {
        return link.aligned().stream()
                .anyMatch(spans -> spans.original().overlaps(original.span())
                        && spans.copy().overlaps(copy.span()));
    }

    /** Joins quotations that share most of their content words, at least four, wherever they stand. */
    void joinByWords() {
        Map<String, List<Integer>> places = new TreeMap<>();
        for (int i = 0; i < quotations.size(); i++) {
            if (quotations.get(i).weight() >= LEAST_SHARED) {
                for (String stem : stems(quotations.get(i))) {
                    places.computeIfAbsent(stem, key -> new ArrayList<>()).add(i);
                }
            }
        }
        for (SharedKeys.Pair pair : SharedKeys.pairs(places, 2)) {
            joinIfSame(pair.one(), pair.other());
        }
    }

    private void joinIfSame(int i, int other) {
        Quoted one = quotations.get(i);
        Quoted two = quotations.get(other);
        if (one.reportId().equals(two.reportId()) && !one.text().equals(two.text())) {
            return;
        }
        Set<String> both = stems(one);
        both.retainAll(stems(two));
        double needed = one.isOtherSpeaker(two) ? 0.85 : ENOUGH;
        if (both.size() >= LEAST_SHARED && isEnough(one, two, both.size()) && likeness(one, two) >= needed) {
            join(i, other);
        }
    }

    /** Joins what one speaker says in reports of a few days, the likest first, and the same few words in any mouth. */
    void joinBySpeaker() {
        Map<String, List<Integer>> places = new TreeMap<>();
        Map<String, List<Integer>> texts = new TreeMap<>();
        for (int i = 0; i < quotations.size(); i++) {
            Quoted quoted = quotations.get(i);
            for (String name : quoted.speakerNames()) {
                long week = date(quoted).toEpochDay() / SameUtterance.DAYS;
                for (long near = week; near <= week + 1; near++) {
                    places.computeIfAbsent(name + "@" + near, key -> new ArrayList<>())
                            .add(i);
                }
            }
            if (quoted.words().size() >= FEW && quoted.weight() >= 2) {
                String letters = quoted.words().stream().map(QuotedWord::key).collect(Collectors.joining(" "));
                texts.computeIfAbsent(letters, key -> new ArrayList<>()).add(i);
            }
        }
        SharedKeys.pairs(texts, 1).forEach(pair -> {
            if (days(pair) <= MONTH) {
                join(pair.one(), pair.other());
            }
        });
        Map<String, List<Match>> matches = new TreeMap<>();
        for (SharedKeys.Pair pair : SharedKeys.pairs(places, 1)) {
            Quoted one = quotations.get(pair.one());
            Quoted two = quotations.get(pair.other());
            double likeness =
                    one.reportId().equals(two.reportId()) || !one.isSameSpeaker(two) || days(pair) > SameUtterance.DAYS
                            ? 0
                            : Rephrasing.likeness(one, two);
            if (likeness > 0) {
                matches.computeIfAbsent(one.reportId() + " " + two.reportId(), key -> new ArrayList<>())
                        .add(new Match(pair.one(), pair.other(), likeness));
            }
        }
        matches.values().forEach(this::joinBest);
    }

    private LocalDate date(Quoted quoted) {
        LocalDate date = dates.getOrDefault(quoted.reportId(), LocalDate.MAX);
        return date.equals(LocalDate.MAX) ? LocalDate.EPOCH : date;
    }

    private long days(SharedKeys.Pair pair) {
        return SameUtterance.days(
                quotations.get(pair.one()).reportId(),
                quotations.get(pair.other()).reportId(),
                dates);
    }

    /** Whether so many shared words are no chance: one speaker, or many words, or a run of words. */
    private static boolean isEnough(Quoted one, Quoted two, int shared) {
        return one.isSameSpeaker(two)
                || shared >= LEAST_SHARED_OTHERWISE
                || WordDiff.changes(one.words(), two.words()).stream()
                        .anyMatch(change -> change.kept() && change.after().size() >= LEAST_RUN);
    }

    /** The share of the shorter quotation's content that the longer has too, the same or in near words. */
    static double likeness(Quoted one, Quoted other) {
        boolean shorter = one.weight() <= other.weight();
        Set<String> content = stems(shorter ? one : other);
        Set<String> theirs = stems(shorter ? other : one);
        if (content.isEmpty() || theirs.isEmpty()) {
            return one.text().equalsIgnoreCase(other.text()) ? 1 : 0;
        }
        int words = Math.max(one.words().size(), other.words().size());
        if (content.size() <= 2
                && words > 3 * Math.min(one.words().size(), other.words().size())) {
            return 0;
        }
        double met = 0;
        for (String stem : content) {
            met += theirs.contains(stem) ? 1 : theirs.stream().anyMatch(word -> Synonyms.areNear(stem, word)) ? 0.7 : 0;
        }
        return met / content.size();
    }

    static Set<String> stems(Quoted quoted) {
        Set<String> stems = new java.util.TreeSet<>();
        for (QuotedWord word : quoted.words()) {
            if (!word.function()) {
                stems.add(word.stem());
            }
        }
        return stems;
    }

    private int root(int i) {
        int at = i;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        parents[Math.max(a, b)] = Math.min(a, b);
    }

    /** Groups of at least two quotations. */
    Collection<List<Quoted>> groups() {
        Map<Integer, List<Quoted>> groups = new TreeMap<>();
        for (int i = 0; i < quotations.size(); i++) {
            groups.computeIfAbsent(root(i), key -> new ArrayList<>()).add(quotations.get(i));
        }
        groups.values().removeIf(group -> group.size() < 2);
        return groups.values();
    }
}
