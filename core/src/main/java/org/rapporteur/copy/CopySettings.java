package org.rapporteur.copy;

/**
 * How much memory and time the search for copies may take.
 *
 * @param gramsPerReport five-word runs kept of each report, at least 1; the smallest hashes, so that two reports keep
 *     the same ones of what they share (Broder's bottom-k sketch)
 * @param stemsPerReport rare words, names and numbers looked up for each report, at least 1
 * @param mostReportsPerKey a run or word in more reports than this tells nothing, at least 2
 * @param candidatesPerReport how many likeliest partners are compared in full, at least 1
 * @param textsInMemory how many reports are held ready for comparison at once, at least 2
 */
public record CopySettings(
        int gramsPerReport, int stemsPerReport, int mostReportsPerKey, int candidatesPerReport, int textsInMemory) {

    public static final CopySettings DEFAULT = new CopySettings(200, 60, 200, 40, 400);

    public CopySettings {
        if (gramsPerReport < 1
                || stemsPerReport < 1
                || mostReportsPerKey < 2
                || candidatesPerReport < 1
                || textsInMemory < 2) {
            throw new IllegalArgumentException("too small a setting to find any copy");
        }
    }
}
