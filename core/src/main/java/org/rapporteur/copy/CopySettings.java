package org.rapporteur.copy;

/**
 * How much memory and time the search for copies may take.
 *
 * @param pairsPerReport pairs of neighbouring stems kept of each report, at least 1; those with the smallest hashes, so
 *     that two reports keep the same ones of what they share (Broder's bottom-k sketch)
 * @param mostReportsPerKey of the reports that have a run or a pair, only so many are looked at, at least 2
 * @param candidatesPerReport how many likeliest partners are compared in full, at least 1
 * @param textsInMemory how many reports are held ready for comparison at once, at least 2
 * @param postingsInMemory how many entries of the index, of eight bytes, are held in memory, at least 65,536; a report
 *     makes some 250; the others lie in a temporary file
 */
public record CopySettings(
        int pairsPerReport, int mostReportsPerKey, int candidatesPerReport, int textsInMemory, int postingsInMemory) {

    public static final CopySettings DEFAULT = new CopySettings(192, 64, 40, 400, 1 << 23);

    public CopySettings {
        if (pairsPerReport < 1
                || mostReportsPerKey < 2
                || candidatesPerReport < 1
                || textsInMemory < 2
                || postingsInMemory < 1 << 16) {
            throw new IllegalArgumentException("too small a setting to find any copy");
        }
    }
}
