package org.rapporteur.correction;

import org.rapporteur.copy.ReadReport;

/** What a story is called that a person made. */
final class Titles {

    private static final int LONGEST = 100;

    private Titles() {}

    /** The report's title, else its first sentence; {@code otherwise} where it has neither. */
    static String of(ReadReport read, String otherwise) {
        String title = read.report().title();
        if (title == null || title.isBlank()) {
            title = read.sentences().isEmpty()
                    ? otherwise
                    : read.words(read.sentences().get(0));
        }
        String line = title.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
