package org.rapporteur.story;

/**
 * The one setting that all corpora are grouped by; what was measured is in decision 0008.
 *
 * @param titleWeight how many times a title's words count
 * @param leadWords how many words from the top count as the lead
 * @param common the share of reports at large from which a word is too common to count
 * @param few up to so many reports the rarity of words is reckoned over these too; beyond, over prose at large alone
 * @param fewGrowth few reports are mixed with so many reports of common prose times their number's cube
 * @param leastAtLarge the same at least
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
 * @param against the share of likeness that a kind of particulars takes, of which all differ
 * @param followUp the share of likeness that is taken where one group looks back on the days of the other
 * @param near the likeness from which two reports are compared at all: nothing below joins groups
 * @param story the score from which groups are one story
 * @param storyline the likeness from which stories are one storyline
 * @param mostOpen how many reports are kept to compare later ones with; beyond, the stories that ended first are settled
 */
record StorySettings(
        double titleWeight,
        int leadWords,
        double common,
        int few,
        double fewGrowth,
        double leastAtLarge,
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
        double against,
        double followUp,
        double near,
        double story,
        double storyline,
        int mostOpen) {

    static final StorySettings SHIPPED = new StorySettings(
            2, 75, 0.2, 100, 0.02, 2.5, 4, 1, 8, 2, 0.25, 10, 8, 2, 3, 2, 5, 0.6, 0.85, 3, -0.2, 1.2, 20_000);

    /** How many reports of common prose so few reports are mixed with. */
    double atLarge(int reports) {
        return Math.max(leastAtLarge, fewGrowth * reports * reports * reports);
    }

    /** The same with another bound on the reports kept open. */
    StorySettings withMostOpen(int reports) {
        return new StorySettings(
                titleWeight,
                leadWords,
                common,
                few,
                fewGrowth,
                leastAtLarge,
                words,
                names,
                lead,
                figures,
                time,
                days,
                theme,
                themeDays,
                themePrior,
                cohesion,
                cohesionPairs,
                against,
                followUp,
                near,
                story,
                storyline,
                reports);
    }
}
