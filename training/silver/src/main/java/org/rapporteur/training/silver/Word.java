package org.rapporteur.training.silver;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.text.Span;

/**
 * A word as CoreNLP tagged it.
 *
 * @param span its place in the text, in UTF-16 code units
 * @param form the words of the text there, never empty
 * @param tag its part of speech in the Penn Treebank's terms
 * @param mention the number of the mention that it is in, unique in its sentence; negative where it is in none
 * @param type CoreNLP's type of that mention, {@code O} where it is in none
 */
record Word(Span span, String form, String tag, int mention, String type) {

    private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");

    boolean isCapitalised() {
        return Character.isUpperCase(form.codePointAt(0));
    }

    /** Whether it is at least two signs of capitals, full stops and hyphens only. */
    boolean isAllCapitals() {
        return form.length() > 1 && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '-');
    }

    boolean hasLetter() {
        return form.chars().anyMatch(Character::isLetter);
    }

    boolean isPossessive() {
        return tag.equals("POS") || POSSESSIVES.contains(form);
    }

    boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    boolean isCapitalisedProperNoun() {
        return isCapitalised() && isProperNoun();
    }

    boolean isInMention() {
        return mention >= 0;
    }

    boolean isType(String corenlp) {
        return type.equals(corenlp);
    }

    String lower() {
        return form.toLowerCase(Locale.ROOT);
    }
}
