package org.rapporteur.copy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.text.WordList;

/** Which words say nearly the same and which the opposite, by stem; English, from WordNet and hand-written lists. */
final class Synonyms {

    private static final Map<String, Set<Integer>> SETS = sets(List.of("wordnet-synonyms.txt", "synonyms.txt"));
    private static final Map<String, Set<Integer>> OPPOSITES = sets(List.of("antonyms.txt"));
    private static final Map<String, Set<Integer>> CONVERSES = sets(List.of("wordnet-antonyms.txt", "converses.txt"));
    private static final List<String> TURNING = List.of("un", "in", "im", "ir", "il", "dis", "non", "anti", "counter");
    private static final int RELATED_PREFIX = 5;

    private Synonyms() {}

    private static Map<String, Set<Integer>> sets(List<String> files) {
        Map<String, Set<Integer>> sets = new HashMap<>();
        int number = 0;
        for (String file : files) {
            for (WordList.Row row : WordList.read(Synonyms.class, file).rows()) {
                for (String word : row.values(0, "\\s+")) {
                    sets.computeIfAbsent(Spellings.stem(word), stem -> new HashSet<>(2))
                            .add(number);
                }
                number++;
            }
        }
        return sets;
    }

    /** Whether two stems say nearly the same: of one set, or forms of one word. */
    static boolean areNear(String one, String other) {
        return one.equals(other) || meet(SETS, one, other) || areRelated(one, other);
    }

    /** Whether two stems turn direction, order, rank or time round: rise and fall, before and after, buy and sell. */
    static boolean areConverse(String one, String other) {
        return !one.equals(other) && meet(CONVERSES, one, other);
    }

    /** Whether a key is a word of the lists, in a form that its rules allow. */
    static boolean isWord(String key) {
        return WORDS.contains(key)
                || Spellings.isIrregular(key)
                || FORMS.stream().anyMatch(form -> key.endsWith(form) && isBase(key, form));
    }

    private static boolean isBase(String key, String ending) {
        String base = key.substring(0, key.length() - ending.length());
        return WORDS.contains(base)
                || WORDS.contains(base + "e")
                || (base.endsWith("i") && WORDS.contains(base.substring(0, base.length() - 1) + "y"))
                || (base.length() > 2
                        && base.charAt(base.length() - 1) == base.charAt(base.length() - 2)
                        && WORDS.contains(base.substring(0, base.length() - 1)));
    }

    private static final List<String> FORMS = List.of("s", "es", "ed", "ing", "ly", "er", "est", "'s");
    private static final Set<String> WORDS =
            WordList.read(Synonyms.class, "wordnet-synonyms.txt").words();

    /** Whether a list knows the stem at all. */
    static boolean isKnown(String stem) {
        return SETS.containsKey(stem) || OPPOSITES.containsKey(stem) || CONVERSES.containsKey(stem);
    }

    /** Whether two stems say the opposite, or one is the other with a prefix that turns it round. */
    static boolean areOpposite(String one, String other) {
        return !one.equals(other) && (meet(OPPOSITES, one, other) || areTurned(one, other));
    }

    /** Whether one is the other with un-, in-, dis-, non- and the like before it. */
    static boolean areTurned(String one, String other) {
        return turns(one, other) || turns(other, one);
    }

    private static boolean turns(String longer, String shorter) {
        boolean brief = shorter.length() == 3 && longer.equals("un" + shorter);
        return brief || (shorter.length() >= 4 && TURNING.stream().anyMatch(prefix -> longer.equals(prefix + shorter)));
    }

    /** Membership and members, particularly and particular: the same beginning and only endings apart. */
    private static boolean areRelated(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= RELATED_PREFIX && Math.max(one.length(), other.length()) - same <= 5;
    }

    private static boolean meet(Map<String, Set<Integer>> sets, String one, String other) {
        Set<Integer> ofOther = sets.getOrDefault(other, Set.of());
        return sets.getOrDefault(one, Set.of()).stream().anyMatch(ofOther::contains);
    }
}
