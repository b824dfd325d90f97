package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.copy.VariantGrader.Verdict;
import org.rapporteur.text.WordList;

/** What of an utterance in another language its rendering has got wrong, as far as words that mislead and figures show. */
final class FalseFriends {

    private record Friend(Grade grade, String foreign, String english) {}

    private static final List<Friend> FRIENDS = WordList.read(FalseFriends.class, "false-friends.txt").rows().stream()
            .map(row -> new Friend(Grade.valueOf(row.field(0)), row.field(1), row.field(2)))
            .toList();

    private FalseFriends() {}

    static List<Verdict> judge(Quoted one, Quoted other) {
        boolean first = Rephrasing.isForeign(one);
        String foreign = forms(first ? one : other);
        String english = forms(first ? other : one);
        List<Verdict> verdicts = new ArrayList<>();
        for (Friend friend : FRIENDS) {
            if (isIn(friend.foreign(), foreign) && english.contains(" " + friend.english() + " ")) {
                verdicts.add(new Verdict(
                        friend.grade(), "\"" + friend.foreign() + "\" is not \"" + friend.english() + "\""));
            }
        }
        List<String> lost = figures(one);
        List<String> found = figures(other);
        if (lost.size() == found.size() && !lost.equals(found)) {
            verdicts.add(new Verdict(Grade.NUMBER_CHANGED, Written.changed(lost, found)));
        }
        return verdicts;
    }

    /** Whether the words stand in the text in their order, a few others between them: "muss die Akte nicht". */
    private static boolean isIn(String words, String text) {
        return Pattern.compile(" " + words.replace(" ", "(?: \\S+){0,4} ") + " ")
                .matcher(text)
                .find();
    }

    private static String forms(Quoted quoted) {
        return Words.of(quoted.whole()).stream().map(Word::form).collect(Collectors.joining(" ", " ", " "));
    }

    /** Figures in digits, which every language writes alike but for the points. */
    private static List<String> figures(Quoted quoted) {
        return Words.of(quoted.whole()).stream()
                .filter(word -> word.kind() == Word.Kind.NUMBER)
                .map(word -> word.form().replaceAll("[.,]", ""))
                .sorted()
                .toList();
    }
}
