package org.rapporteur.story;

/**
 * The one setting that all corpora are grouped by; what was measured is in decision 0008.
 *
 * @param titleWeight how many times a title's words count
 * @param leadWords how many words from the top count as the lead
 * @param background how many reports of common prose the corpus is mixed with where the rarity of words is reckoned
 * @param words weight of the cosine of all words
 * @param names weight of the cosine of names
 * @param lead weight of the cosine of the leads
 * @param figures weight of the cosine of numbers, months and weekdays
 * @param time what is taken off for each doubling of {@code days} that lies between two groups
 * @param days how far apart reports of one event easily are, in days
 * @param apart what is taken off for each point by which two groups hang together better than with each other
 * @param prior how many pairs the {@code apart} of a small group is held down by
 * @param story the score from which groups are one story
 * @param storyline the score, without {@code time} and {@code apart}, from which stories are one storyline
 */
record StorySettings(
        double titleWeight,
        int leadWords,
        double background,
        double words,
        double names,
        double lead,
        double figures,
        double time,
        double days,
        double apart,
        double prior,
        double story,
        double storyline) {

    static final StorySettings SHIPPED = new StorySettings(2, 75, 500, 6, 1, 5, 1.4, .15, 30, 1, 10, .7, 2.2);
}
