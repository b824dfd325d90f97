package org.rapporteur.attribution;

import org.rapporteur.text.WordGroups;

/** Groups of words by what they are in the news ({@code news-words.tsv}): verbs of reporting, charges, plans and rules. */
final class NewsWords {

    private static final WordGroups GROUPS = WordGroups.read(NewsWords.class, "news-words.tsv");

    private NewsWords() {}

    /** The words of a group, parted by blanks. */
    static String joined(String group) {
        return GROUPS.joined(group, " ");
    }
}
