package org.rapporteur.copy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.text.WordList;

/** Which words are names, and which spellings are of one name: transliterations are, other vowels are not. */
final class NameForms {

    /** Names, adjectives and capitals of countries, and which country's. */
    private static final Map<String, String> COUNTRIES = countries();

    /** Spellings that only a transliteration makes two, as {@code from}, {@code to}, in the order in which they go. */
    private static final List<List<String>> EVENED = List.of(
            List.of("tch", "ch"),
            List.of("tsch", "ch"),
            List.of("sch", "sh"),
            List.of("kh", "h"),
            List.of("ph", "f"),
            List.of("gu(?=[ei])", "g"),
            List.of("ou", "u"),
            List.of("oo", "u"),
            List.of("[iy]{2}", "i"),
            List.of("(?<=[aeo])[yj]", "i"),
            List.of("ye|ie|je", "e"),
            List.of("[yj]", "i"),
            List.of("ck|q|c(?!h)", "k"),
            List.of("w", "v"),
            List.of("ff$", "v"),
            List.of("tz", "ts"),
            List.of("h$", ""),
            List.of("(.)\\1", "$1"));

    private static final Set<String> ENDINGS = Set.of(
            "", "s", "'s", "n", "an", "ans", "ian", "ians", "ean", "eans", "ish", "ese", "i", "is", "ic", "er", "ers");

    private NameForms() {}

    private static Map<String, String> countries() {
        Map<String, String> names = new HashMap<>();
        for (WordList.Row row :
                WordList.read(ActorLexicon.class, "countries.tsv").rows()) {
            names.put(Words.fold(row.field(1)), row.field(0));
            for (int field = 2; field <= 4; field++) {
                row.values(field, ";")
                        .forEach(name -> names.putIfAbsent(Words.fold(name.replace("~", "")), row.field(0)));
            }
        }
        return names;
    }

    /** Whether a word is a name: by its capital, or at a sentence's beginning because no list has it as a word. */
    static boolean isName(QuotedWord word) {
        boolean phrase = word.key().startsWith("~");
        boolean capital = !phrase && Character.isUpperCase(word.written().codePointAt(0));
        boolean apart = !word.function() && !word.isNumber() && !SenseWords.isDate(word.key());
        return capital
                && apart
                && (word.name() || !word.opens() || (word.opens() && (isCountry(word) || !isWord(word))));
    }

    static boolean isCountry(QuotedWord word) {
        return !country(word).isEmpty();
    }

    private static String country(QuotedWord word) {
        return COUNTRIES.getOrDefault(word.key().replace("'s", ""), "");
    }

    private static boolean isWord(QuotedWord word) {
        return Synonyms.isKnown(word.stem()) || SenseWords.isDate(word.key());
    }

    /** Whether two words are one name, in another spelling or as an adjective. */
    static boolean areSame(QuotedWord one, QuotedWord other) {
        if (isCountry(one) && isCountry(other)) {
            return country(one).equals(country(other));
        }
        return even(one.key()).equals(even(other.key()))
                || isDerived(one.key(), other.key())
                || isDerived(other.key(), one.key());
    }

    /** Europe and European, Kenya and Kenyans. */
    private static boolean isDerived(String name, String adjective) {
        String base = name.replaceFirst("(?:'s|[aeiouy])$", "");
        return base.length() >= 4 && adjective.startsWith(base) && ENDINGS.contains(adjective.substring(base.length()));
    }

    /** Whether two words differ as transliterations of one do. */
    static boolean areSpellings(QuotedWord one, QuotedWord other) {
        return even(one.key()).equals(even(other.key())) && !(isCountry(one) && isCountry(other));
    }

    private static String even(String key) {
        String even = key.replace("'s", "").replace("'", "");
        for (List<String> pair : EVENED) {
            even = even.replaceAll(pair.get(0), pair.get(1));
        }
        return even;
    }
}
