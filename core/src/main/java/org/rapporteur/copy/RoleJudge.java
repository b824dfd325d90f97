package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.copy.Clauses.Roles;
import org.rapporteur.copy.VariantGrader.Verdict;

/** Whether who does what to whom, what comes first or what brings what about is turned round. */
final class RoleJudge {

    private static final List<String> LINKS =
            List.of("because", "after", "before", "since", "so", "therefore", "until");

    private RoleJudge() {}

    static List<Verdict> judge(Versions versions) {
        List<Verdict> verdicts = new ArrayList<>();
        Clauses before = new Clauses(versions.before());
        Clauses after = new Clauses(versions.after());
        for (Pairing.Pair pair : versions.pairing().of(Pairing.Kind.TURNED)) {
            boolean turned = isTurned(
                    before.about(pair.before().stem()), after.about(pair.after().stem()));
            if (!turned && !PolarityJudge.isTurnedTwice(versions)) {
                verdicts.add(meaning("\"" + pair.before().written() + "\" became \""
                        + pair.after().written() + "\""));
            }
        }
        for (String stem : stems(versions.before())) {
            if (isTurned(before.about(stem), after.about(stem))) {
                verdicts.add(meaning("who does it and to whom is turned round about \"" + stem + "\""));
            }
        }
        links(versions, verdicts);
        focus(versions, verdicts);
        catenatives(versions, verdicts);
        return verdicts;
    }

    private static Verdict meaning(String reason) {
        return new Verdict(Grade.MEANING_CHANGED, reason);
    }

    private static Set<String> stems(List<QuotedWord> words) {
        Set<String> stems = new TreeSet<>();
        words.stream().filter(QuotedWord::isContent).forEach(word -> stems.add(word.stem()));
        return stems;
    }

    /** Whether the doer of the one is among the others of the second, and the other way round. */
    private static boolean isTurned(List<Roles> before, List<Roles> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        Roles one = before.get(0);
        Roles two = after.get(0);
        Set<String> doer = shared(one.doers(), two.others());
        Set<String> other = shared(one.others(), two.doers());
        doer.removeAll(two.doers());
        doer.removeAll(one.others());
        other.removeAll(two.others());
        other.removeAll(one.doers());
        boolean stays = !shared(one.doers(), two.doers()).isEmpty()
                || !shared(one.others(), two.others()).isEmpty();
        return (!doer.isEmpty() && !other.isEmpty())
                || (!stays && one.passive() != two.passive() && (!doer.isEmpty() || !other.isEmpty()));
    }

    private static Set<String> shared(Set<String> one, Set<String> other) {
        Set<String> shared = new TreeSet<>(one);
        shared.retainAll(other);
        return shared;
    }

    /** Cause and effect, or earlier and later, in each other's place. */
    private static void links(Versions versions, List<Verdict> verdicts) {
        for (String link : LINKS) {
            List<Set<String>> before =
                    new Clauses(versions.before()).sides(word -> word.key().equals(link));
            List<Set<String>> after =
                    new Clauses(versions.after()).sides(word -> word.key().equals(link));
            if (before.isEmpty() || after.isEmpty()) {
                continue;
            }
            int crossed = shared(before.get(0), after.get(1)).size()
                    + shared(before.get(1), after.get(0)).size();
            int kept = shared(before.get(0), after.get(0)).size()
                    + shared(before.get(1), after.get(1)).size();
            if (crossed >= 2 && crossed > kept) {
                verdicts.add(meaning("what stands before and after \"" + link + "\" changed places"));
            }
        }
    }

    /** "Only the assembly can suspend a member" is not "the assembly can only suspend a member". */
    private static void focus(Versions versions, List<Verdict> verdicts) {
        String before = focused(versions.before());
        String after = focused(versions.after());
        if (versions.isLight() && !before.isEmpty() && !after.isEmpty() && !before.equals(after)) {
            verdicts.add(meaning("what is limited is another: \"" + before + "\", \"" + after + "\""));
        }
    }

    private static String focused(List<QuotedWord> words) {
        for (int i = 0; i < words.size(); i++) {
            if (SenseWords.isFocus(words.get(i).key())) {
                return words.stream()
                        .skip(i + 1L)
                        .filter(QuotedWord::isContent)
                        .findFirst()
                        .map(QuotedWord::stem)
                        .orElse("");
            }
        }
        return "";
    }

    /** "Stopped to question" is not "stopped questioning". */
    private static void catenatives(Versions versions, List<Verdict> verdicts) {
        List<QuotedWord> before = versions.before();
        List<QuotedWord> after = versions.after();
        for (int i = 0; i + 2 < before.size(); i++) {
            QuotedWord verb = before.get(i);
            for (int j = 0; j + 2 < after.size() && SenseWords.isCatenative(verb.key()); j++) {
                boolean same = after.get(j).key().equals(verb.key());
                if (same && (isTurned(before, i, after, j) || isTurned(after, j, before, i))) {
                    verdicts.add(meaning("\"" + verb.written() + " to\" is not \"" + verb.written() + " -ing\""));
                }
            }
        }
    }

    private static boolean isTurned(List<QuotedWord> one, int i, List<QuotedWord> other, int j) {
        return one.get(i + 1).key().equals("to")
                && other.get(j + 1).key().endsWith("ing")
                && one.get(i + 2).stem().equals(other.get(j + 1).stem());
    }
}
