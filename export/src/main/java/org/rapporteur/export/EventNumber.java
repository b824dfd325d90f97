package org.rapporteur.export;

import org.rapporteur.text.Digest;

/** Numbers for data sets whose event ids are numbers. */
final class EventNumber {

    private static final int DIGITS = 10;
    private static final int HEX = 16;
    private static final long PER_OCCURRENCE = 1000;

    private EventNumber() {}

    /**
     * The number of a dyad, below 2^53, so that R, JavaScript and spreadsheets keep it exactly: 40 bits of the SHA-256 of
     * the occurrence's id, times 1000, plus the dyad's number.
     */
    static long of(Dyad dyad) {
        String occurrence = dyad.number() == 1
                ? dyad.id()
                : dyad.id().substring(0, dyad.id().lastIndexOf('-'));
        return Long.parseLong(Digest.id(DIGITS, occurrence), HEX) * PER_OCCURRENCE + dyad.number();
    }
}
