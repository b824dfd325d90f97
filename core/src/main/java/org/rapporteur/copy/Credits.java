package org.rapporteur.copy;

import java.util.Optional;

/** What a report says of who wrote it: an agency, or its own newsroom. */
public final class Credits {

    private Credits() {}

    /** The news agency that wrote it, as printed in outlet, byline or dateline; empty where none is known to have. */
    public static Optional<String> agency(ReadReport report) {
        return Agencies.writer(report);
    }

    /** Whether a name is that of a news agency, by the list or by its ending. */
    public static boolean isAgency(String name) {
        return Agencies.isAgencyName(Agencies.key(name));
    }

    /** A newsroom's or agency's name without case and article, to compare. */
    public static String key(String name) {
        return Agencies.key(name);
    }

    /** The words in which a newsroom speaks of its own work ("told this newspaper"), empty where there are none. */
    public static Optional<String> ownWork(String text) {
        return OwnVoiceEvidence.line(text);
    }
}
