package org.rapporteur.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.text.Folded;
import org.rapporteur.text.WordOverlap;

/**
 * Statements of different reports in which one settled source makes one claim in much the same words within a week,
 * though neither report copies the other. Numbers and negations must agree.
 */
final class SameClaims {

    /** From this share of common words two statements make one claim. */
    private static final double SAME = 0.6;
    /** Fewer words than these say too little to tell claims apart. */
    private static final int FEWEST = 5;

    private static final int DAYS = 7;
    /** So many statements of one source before each are looked at. */
    private static final int WINDOW = 200;

    /** The "t" is what the words of "isn't" end with. */
    private static final Set<String> NEGATORS =
            Set.of("t", "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot");

    /** The ids of two statements. */
    record Pair(String one, String other) {}

    private record Claim(
            Statement statement, String text, Set<String> words, Set<String> marks, @Nullable LocalDate day) {}

    private SameClaims() {}

    static List<Pair> pairs(List<ReadReport> reports) {
        Map<String, List<Claim>> bySource = new LinkedHashMap<>();
        for (ReadReport read : reports) {
            for (Statement statement : read.statements()) {
                String source = source(statement);
                if (!source.isEmpty() && !statement.attitude()) {
                    bySource.computeIfAbsent(source, key -> new ArrayList<>()).add(claim(statement, read));
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        bySource.values().forEach(claims -> collect(claims, pairs));
        return pairs;
    }

    private static void collect(List<Claim> claims, List<Pair> pairs) {
        for (int i = 0; i < claims.size(); i++) {
            for (int j = Math.max(0, i - WINDOW); j < i; j++) {
                if (areOne(claims.get(j), claims.get(i))) {
                    pairs.add(new Pair(
                            claims.get(j).statement().id(),
                            claims.get(i).statement().id()));
                }
            }
        }
    }

    private static boolean areOne(Claim one, Claim other) {
        boolean elsewhere = !one.statement().reportId().equals(other.statement().reportId());
        LocalDate first = one.day();
        LocalDate second = other.day();
        boolean near = first == null || second == null || Math.abs(ChronoUnit.DAYS.between(first, second)) <= DAYS;
        return elsewhere
                && near
                && one.statement().negated() == other.statement().negated()
                && Math.min(one.words().size(), other.words().size()) >= FEWEST
                && one.marks().equals(other.marks())
                && WordOverlap.dice(one.text(), other.text()) >= SAME;
    }

    private static Claim claim(Statement statement, ReadReport read) {
        String text = SayingFinder.words(statement, read);
        Set<String> words = Folded.words(text);
        Set<String> marks = new HashSet<>(words);
        marks.removeIf(word -> !NEGATORS.contains(word) && word.chars().noneMatch(Character::isDigit));
        var published = read.report().published();
        return new Claim(statement, text, words, marks, published == null ? null : published.day());
    }

    /** Who is meant, by id; empty where that is not settled. */
    private static String source(Statement statement) {
        boolean settled =
                !statement.sources().isEmpty() && statement.sources().stream().allMatch(ActorReference::isResolved);
        return settled
                ? statement.sources().stream()
                        .map(ActorReference::actor)
                        .map(SameClaims::id)
                        .sorted()
                        .collect(Collectors.joining("+"))
                : "";
    }

    private static String id(@Nullable Actor actor) {
        return actor == null ? "" : actor.id();
    }
}
