package org.rapporteur.copy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rapporteur.copy.VariantGrader.Verdict;
import org.rapporteur.text.WordList;

/** Whether the first version can be read in two ways, and the other settles for one: then nobody knows if it is right. */
final class AmbiguityJudge {

    private static final List<List<String>> PHRASES =
            WordList.read(AmbiguityJudge.class, "ambiguous-words.txt").entries().stream()
                    .map(entry -> Arrays.asList(entry.split(" ", -1)))
                    .toList();

    /** Pronouns that may mean either of two. */
    private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "his", "her", "they", "them", "their");

    private AmbiguityJudge() {}

    static List<Verdict> judge(Versions versions) {
        String phrase = settled(versions);
        if (!phrase.isEmpty()) {
            return unsure("\"" + phrase + "\" can be read in two ways, and this version settles for one");
        }
        if (isPronounSettled(versions)) {
            return unsure("whom a pronoun means is settled only here");
        }
        if (isScopeSettled(versions.before(), versions.after())) {
            return unsure("how far the negation reaches is settled only here");
        }
        return isAttachmentSettled(versions) ? unsure("what \"with\" belongs to is settled only here") : List.of();
    }

    private static List<Verdict> unsure(String reason) {
        return List.of(new Verdict(Grade.UNSURE, reason));
    }

    /** The phrase that only the first version has, some of its words replaced; empty for none. */
    private static String settled(Versions versions) {
        List<QuotedWord> before = versions.before();
        List<QuotedWord> after = versions.after();
        for (List<String> phrase : PHRASES) {
            boolean replaced = versions.pairing().removed().stream().anyMatch(word -> phrase.contains(word.key()));
            if (replaced
                    && stands(phrase, before)
                    && !stands(phrase, after)
                    && !versions.pairing().added().isEmpty()) {
                return String.join(" ", phrase);
            }
        }
        return "";
    }

    private static boolean stands(List<String> phrase, List<QuotedWord> words) {
        for (int i = 0; i + phrase.size() <= words.size(); i++) {
            boolean all = true;
            for (int j = 0; j < phrase.size(); j++) {
                all &= words.get(i + j).key().equals(phrase.get(j));
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    /** "The minister told the ambassador that his government …" and a noun where the pronoun was. */
    private static boolean isPronounSettled(Versions versions) {
        List<QuotedWord> before = versions.before();
        for (int i = 0; i < before.size(); i++) {
            if (Sayings.isTelling(before.get(i).key())) {
                int verb = i;
                boolean pronoun = before.stream()
                        .skip(verb + 2L)
                        .anyMatch(word -> PRONOUNS.contains(word.key())
                                && versions.pairing().removed().contains(word)
                                && count(versions.after(), word.key()) < count(before, word.key()));
                boolean two = before.stream().limit(verb).anyMatch(QuotedWord::isContent)
                        && before.stream().skip(verb + 1L).limit(3).anyMatch(QuotedWord::isContent);
                return pronoun && two && !versions.isReported() && versions.isLight();
            }
        }
        return false;
    }

    private static long count(List<QuotedWord> words, String key) {
        return words.stream().filter(word -> word.key().equals(key)).count();
    }

    /** "All the members have not": none, or not all; "I did not … because": not, or not for that reason. */
    private static boolean isScopeSettled(List<QuotedWord> before, List<QuotedWord> after) {
        int not = place(before, "not");
        boolean all = place(before, "all") >= 0 && place(before, "all") < not;
        boolean gone = place(after, "all") < 0 || place(after, "all") > place(after, "not");
        boolean because = not >= 0
                && place(before, "because") > not
                && before.stream()
                        .skip(not)
                        .limit((long) place(before, "because") - not)
                        .noneMatch(QuotedWord::pause)
                && !before.get(place(before, "because")).pause();
        return not >= 0 && ((all && gone) || (because && place(after, "because") >= 0 && place(after, "not") < 0));
    }

    private static int place(List<QuotedWord> words, String key) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** "I saw the man with the glasses" and "I saw, with the glasses, the man". */
    private static boolean isAttachmentSettled(Versions versions) {
        List<QuotedWord> before = versions.before();
        int with = place(before, "with");
        List<QuotedWord> after = versions.after();
        if (with < 1 || with + 2 >= before.size() || with + 5 < before.size()) {
            return false;
        }
        Set<String> tail = new java.util.HashSet<>();
        before.stream().skip(with + 1L).filter(QuotedWord::isContent).forEach(word -> tail.add(word.stem()));
        boolean moved = !tail.isEmpty()
                && tail.stream().allMatch(stem -> after.stream()
                        .anyMatch(word -> word.stem().equals(stem)))
                && !tail.contains(after.get(after.size() - 1).stem());
        return moved
                && versions.pairing().lost().isEmpty()
                && versions.pairing().found().isEmpty();
    }
}
