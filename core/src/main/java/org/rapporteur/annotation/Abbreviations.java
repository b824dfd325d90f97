package org.rapporteur.annotation;

import java.util.Set;
import org.rapporteur.text.WordList;

/** Words whose full stop belongs to them. */
final class Abbreviations {

    private static final Set<String> WORDS =
            WordList.read(Abbreviations.class, "abbreviations.txt").asSet();

    private Abbreviations() {}

    /** Whether the word before a full stop is an abbreviation: a listed one, or a single capital ("J. Smith"). */
    static boolean contains(String word) {
        return WORDS.contains(word) || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
    }
}
