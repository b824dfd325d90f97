package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.copy.VariantGrader.Verdict;

/** Whether a figure, a share, a date or a word that tells how many is another. */
final class QuantityJudge {

    /** A figure that may be an article or a pronoun. */
    private static final String ONE = "#1";

    /** What limits a figure from one side. */
    private static final List<String> BOUNDS = List.of(
            "at least",
            "more than",
            "at most",
            "less than",
            "fewer than",
            "up to",
            "no more than",
            "not more than",
            "no fewer than",
            "no less than",
            "upwards of");

    private static final Set<String> ROUGH = Set.of("some", "about", "several");

    private QuantityJudge() {}

    static List<Verdict> judge(Versions versions) {
        List<String> before = quantities(versions.before());
        List<String> after = quantities(versions.after());
        if (isOrder(versions, before, after)) {
            return List.of(new Verdict(Grade.NUMBER_CHANGED, Written.changed(before, after)));
        }
        for (String quantity : List.copyOf(before)) {
            if (after.remove(quantity)) {
                before.remove(quantity);
            }
        }
        boolean both = !before.isEmpty() && !after.isEmpty();
        boolean all = before.equals(List.of("all")) || after.equals(List.of("all"));
        before.removeIf(quantity -> quantity.equals("all"));
        after.removeIf(quantity -> quantity.equals("all"));
        boolean dropped =
                versions.isLight() && (isVague(before) || isVague(after) || isBound(before) || isBound(after));
        boolean turned = both && all && !(before.isEmpty() && after.isEmpty()) && versions.isLight();
        return (both && !all) || turned || (dropped && !both)
                ? List.of(new Verdict(Grade.NUMBER_CHANGED, Written.changed(before, after)))
                : List.of();
    }

    /** "Some of the villages" are not the villages. */
    /** "From 5 to 7 per cent" and "from 7 to 5": where nothing but figures changed places. */
    private static boolean isOrder(Versions versions, List<String> before, List<String> after) {
        boolean same =
                before.stream().sorted().toList().equals(after.stream().sorted().toList());
        return same
                && !before.equals(after)
                && versions.pairing().removed().stream().noneMatch(word -> word.isContent() && !word.isNumber())
                && versions.pairing().added().stream().noneMatch(word -> word.isContent() && !word.isNumber());
    }

    /** Whether words that were cut before others told how many of them: "some of", "at least", "nearly". */
    static boolean isRestriction(List<QuotedWord> words, QuotedWord next) {
        boolean bound = BOUNDS.stream().anyMatch((" " + keys(words) + " ")::endsWith)
                || BOUNDS.contains(keys(words))
                || Set.of("nearly", "almost", "barely", "under", "over")
                        .contains(words.get(words.size() - 1).key());
        boolean vague = words.size() <= 3
                && words.stream()
                        .anyMatch(word -> isVague(List.of(SenseWords.quantity(word.key())))
                                || word.key().startsWith("#1/"));
        return (bound && isFigure(next)) || vague;
    }

    private static String keys(List<QuotedWord> words) {
        return words.stream().map(QuotedWord::key).collect(java.util.stream.Collectors.joining(" "));
    }

    private static boolean isVague(List<String> quantities) {
        return quantities.stream().anyMatch(Set.of("most", "some", "few", "half", "again")::contains);
    }

    private static boolean isBound(List<String> quantities) {
        return quantities.stream().anyMatch(BOUNDS::contains);
    }

    private static List<String> quantities(List<QuotedWord> words) {
        List<String> quantities = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            QuotedWord word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1).key() : "";
            String last = i > 0 ? words.get(i - 1).key() : "";
            String kind = SenseWords.quantity(word.key());
            boolean rough = next.startsWith("#") && ROUGH.contains(word.key());
            boolean month = SenseWords.isDate(word.key()) && (!word.key().equals("may") || isMonth(word));
            if (word.key().equals("again") && words.stream().limit(i).anyMatch(QuantityJudge::isShare)) {
                quantities.add(word.key());
            } else if (word.key().endsWith("fold") && word.key().length() > 6) {
                quantities.add(word.key());
            } else if (word.isNumber() && !word.key().equals(ONE)) {
                quantities.add(word.key());
            } else if (BOUNDS.contains(word.key() + " " + next) && i + 2 < words.size() && isFigure(words.get(i + 2))) {
                quantities.add(word.key() + " " + next);
            } else if (month || (SenseWords.isUnit(word.key()) && last.startsWith("#"))) {
                quantities.add(word.key());
            } else if (!kind.isEmpty() && !rough && !(kind.equals("most") && last.equals("the"))) {
                quantities.add(kind.equals("few") && last.equals("a") ? "some" : kind);
            }
        }
        return quantities;
    }

    /** "Half as many again" is more than half as many. */
    private static boolean isShare(QuotedWord word) {
        return word.key().equals("half")
                || word.key().equals("many")
                || word.key().startsWith("#1/");
    }

    private static boolean isFigure(QuotedWord word) {
        return word.isNumber() || !SenseWords.quantity(word.key()).isEmpty();
    }

    private static boolean isMonth(QuotedWord word) {
        return word.written().equals("May") && !word.opens();
    }
}
