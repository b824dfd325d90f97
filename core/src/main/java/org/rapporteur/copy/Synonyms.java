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
    private static final Map<String, Set<Integer>> OPPOSITES = sets(List.of("wordnet-antonyms.txt", "antonyms.txt"));
    private static final List<String> TURNING = List.of("un", "in", "im", "ir", "il", "dis", "non", "anti", "counter");
    private static final int RELATED_PREFIX = 5;

    private Synonyms() {}

    private static Map<String, Set<Integer>> sets(List<String> files) {
        Map<String, Set<Integer>> sets = new HashMap<>();
        int number = 0;
        for (String file : files) {
            for (WordList.Row row : WordList.read(Synonyms.class, file).rows()) {
                for (String word : row.values(0, "\\s+")) {
                    sets.computeIfAbsent(Stems.of(word), stem -> new HashSet<>(2))
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

    /** Whether two stems say the opposite, or one is the other with a prefix that turns it round. */
    static boolean areOpposite(String one, String other) {
        return !one.equals(other) && (meet(OPPOSITES, one, other) || areTurned(one, other));
    }

    /** Whether one is the other with un-, in-, dis-, non- and the like before it. */
    static boolean areTurned(String one, String other) {
        return turns(one, other) || turns(other, one);
    }

    private static boolean turns(String longer, String shorter) {
        return shorter.length() >= 4 && TURNING.stream().anyMatch(prefix -> longer.equals(prefix + shorter));
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
