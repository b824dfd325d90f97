package org.rapporteur.copy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.text.WordList;

/** Words that carry a sentence's sense (negators, modals, conditions, numbers), and spellings that do not change it. */
final class SenseWords {

    private static final Map<String, Set<String>> KINDS = kinds();
    private static final Map<String, String> SPELLINGS = pairs("spelling-variants.txt");
    private static final Map<String, String> NUMBERS = pairs("number-words.txt");

    private SenseWords() {}

    private static Map<String, Set<String>> kinds() {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (WordList.Row row :
                WordList.read(SenseWords.class, "sense-words.txt").rows()) {
            kinds.computeIfAbsent(row.field(0), kind -> new HashSet<>()).addAll(row.values(1, "\\s+"));
        }
        return kinds;
    }

    private static Map<String, String> pairs(String file) {
        Map<String, String> pairs = new HashMap<>();
        for (WordList.Row row : WordList.read(SenseWords.class, file).rows()) {
            List<String> words = row.values(0, "\\s+");
            pairs.put(words.get(0), words.get(1).replace('|', ' '));
        }
        return pairs;
    }

    private static boolean is(String kind, String key) {
        return KINDS.getOrDefault(kind, Set.of()).contains(key);
    }

    static boolean isNegator(String key) {
        return is("negator", key);
    }

    /** Whether a word turns round what depends on it: refuse, against. */
    static boolean isGovernor(String key) {
        return is("governor", key);
    }

    static boolean isModal(String key) {
        return is("modal", key);
    }

    static boolean isCondition(String key) {
        return is("condition", key);
    }

    /** Whether a word may be written large or small without becoming another. */
    static boolean isTitle(String key) {
        return is("title", key);
    }

    static boolean isNumber(String key) {
        return !key.isEmpty() && (Character.isDigit(key.charAt(0)) || NUMBERS.containsValue(key));
    }

    /** What a written word is read as: one key, or several for a contraction or an abbreviation. */
    static List<String> keys(String written) {
        String capitals = SPELLINGS.get(written.replace(".", ""));
        if (capitals != null && written.equals(written.toUpperCase(Locale.ROOT))) {
            return split(capitals);
        }
        String plain = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        String spelled = SPELLINGS.get(plain);
        if (spelled != null) {
            return split(spelled);
        }
        if (Character.isDigit(plain.charAt(0))) {
            return List.of(plain.replaceAll(",(?=\\d{3}(?!\\d))", ""));
        }
        for (Map.Entry<String, String> ending : CONTRACTIONS.entrySet()) {
            if (plain.endsWith(ending.getKey())
                    && plain.length() > ending.getKey().length()) {
                String stem =
                        plain.substring(0, plain.length() - ending.getKey().length());
                return List.of(stem, ending.getValue());
            }
        }
        String possessive = plain.endsWith("'s") ? "'s" : "";
        String folded = Words.fold(written);
        return List.of(NUMBERS.getOrDefault(folded, american(folded)) + possessive);
    }

    private static final Map<String, String> CONTRACTIONS =
            Map.of("n't", "not", "'ll", "will", "'re", "are", "'ve", "have", "'d", "would", "'m", "am");

    private static String american(String form) {
        String spelled = SPELLINGS.getOrDefault(form, form).replace("ae", "e");
        return spelled.length() < 6
                ? spelled
                : spelled.replaceFirst("([iy])s(e|ed|es|er|ers|ing|ation|ations)$", "$1z$2");
    }

    private static List<String> split(String keys) {
        return Arrays.asList(keys.split(" ", -1));
    }
}
