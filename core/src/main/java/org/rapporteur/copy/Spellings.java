package org.rapporteur.copy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.text.WordList;

/** What a printed word is read as, whatever the newsroom's spelling: keys to compare, and the word it is a form of. */
final class Spellings {

    private static final Map<String, String> VARIANTS = pairs("spelling-variants.txt");
    private static final Map<String, String> IRREGULAR = pairs("irregular-forms.txt");

    private static final Map<String, String> CONTRACTIONS =
            Map.of("n't", "not", "'ll", "will", "'re", "are", "'ve", "have", "'d", "would", "'m", "am");

    private Spellings() {}

    /** Two words a line, and {@code |} for a space in the second. */
    static Map<String, String> pairs(String file) {
        Map<String, String> pairs = new HashMap<>();
        for (WordList.Row row : WordList.read(Spellings.class, file).rows()) {
            List<String> words = row.values(0, "\\s+");
            pairs.put(words.get(0), words.get(1).replace('|', ' '));
        }
        return pairs;
    }

    /** What a written word is read as: one key, or several for a contraction or an abbreviation. */
    static List<String> keys(String written) {
        String capitals = VARIANTS.get(written.replace(".", ""));
        if (capitals != null && written.equals(written.toUpperCase(Locale.ROOT))) {
            return split(capitals);
        }
        String plain = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        String spelled = VARIANTS.get(plain);
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
        return List.of(american(Words.fold(written)) + possessive);
    }

    /** Not in promise, advise, surprise, raise, disguise, noise, exercise and the like, which are so everywhere. */
    private static final Pattern IZE = Pattern.compile(
            "(?<!v|pr|^r|^ar|exerc|prec|a|gu|o|nch|desp|prom|dvert|chand)([iy])s(e|ed|es|er|ers|ing|ation|ations)$");

    private static String american(String form) {
        String spelled = VARIANTS.getOrDefault(form, form).replace("ae", "e");
        return spelled.length() < 6 ? spelled : IZE.matcher(spelled).replaceFirst("$1z$2");
    }

    /** The stem of the word that a key is a form of: gave and given as give. */
    static String stem(String key) {
        String plain = key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
        return Stems.of(IRREGULAR.getOrDefault(plain, plain));
    }

    /** Whether a key is a participle or a past form that needs no ending: given, held. */
    static boolean isIrregular(String key) {
        return IRREGULAR.containsKey(key);
    }

    private static List<String> split(String keys) {
        return Arrays.asList(keys.split(" ", -1));
    }
}
