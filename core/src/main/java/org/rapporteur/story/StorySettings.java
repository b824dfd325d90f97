package org.rapporteur.story;

/**
 * The one setting that all corpora are grouped by; what was measured is in decision 0008.
 *
 * @param titleWeight how many times a title's words count
 * @param leadWords how many words from the top count as the lead
 * @param common the share of reports at large from which a word is too common to count
 * @param background how many reports of common prose the corpus is mixed with where the rarity of words is reckoned
 * @param backgroundGrowth the same for a small corpus, for the cube of its reports: few reports are likely on one
 *     theme, whose words are rare at large but tell nothing among them
 * @param leastBackground the same at least
 * @param words weight of the cosine of all words
 * @param names weight of the cosine of names
 * @param lead weight of the cosine of the leads
 * @param figures weight of the cosine of numbers, months and weekdays
 * @param time what is taken off, times the logarithm of 1 and the days between two groups over {@code days}
 * @param days how far apart reports of one event easily are, in days
 * @param theme how many times likeness in the theme of the corpus is taken off between reports far apart in time
 * @param themeDays after so many days two thirds of that are taken off
 * @param themePrior for how many more reports without a word its share of reports is reckoned: a handful has no theme
 * @param cohesion the likeness that reports of one story are taken to have where a group is too small to tell
 * @param cohesionPairs how many pairs of reports that is worth
 * @param story the score from which groups are one story
 * @param storyline the likeness from which stories are one storyline
 */
record StorySettings(
        double titleWeight,
        int leadWords,
        double common,
        double background,
        double backgroundGrowth,
        double leastBackground,
        double words,
        double names,
        double lead,
        double figures,
        double time,
        double days,
        double theme,
        double themeDays,
        double themePrior,
        double cohesion,
        double cohesionPairs,
        double story,
        double storyline) {

    static final StorySettings SHIPPED =
            new StorySettings(2, 75, 0.2, 500, 0.02, 2.5, 4, 1, 8, 2, 0.25, 10, 5, 2, 3, 2, 5, -0.2, 1.2);

    /** How many reports of common prose a corpus of so many reports is mixed with. */
    double background(int reports) {
        return Math.min(background, Math.max(leastBackground, backgroundGrowth * reports * reports * reports));
    }
}
