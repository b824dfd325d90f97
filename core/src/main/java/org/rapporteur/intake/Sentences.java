package org.rapporteur.intake;

/** What a line looks like: prose, a heading, a name. */
final class Sentences {

    private static final String CLOSERS = "\"'\u201d\u2019\u00bb\u203a)]";
    private static final String ENDS = ".!?\u2026:;\u061f\u06d4\u3002";

    private Sentences() {}

    /** Whether a line ends as a sentence does, closing quotation marks and brackets aside. */
    static boolean ends(String line) {
        int at = line.length();
        while (at > 0 && (CLOSERS.indexOf(line.charAt(at - 1)) >= 0 || Character.isWhitespace(line.charAt(at - 1)))) {
            at--;
        }
        return at > 0 && ENDS.indexOf(line.charAt(at - 1)) >= 0;
    }

    /** How many words, counting no more than {@code most}. */
    static int words(String line, int most) {
        int count = 0;
        boolean in = false;
        for (int i = 0; i < line.length() && count < most; i++) {
            boolean part = !Character.isWhitespace(line.charAt(i));
            count += part && !in ? 1 : 0;
            in = part;
        }
        return count;
    }

    /** Whether a line is prose: long, or a sentence of some words. */
    static boolean isProse(String line) {
        return line.length() >= 160 || (ends(line) && line.length() >= 40 && words(line, 7) == 7);
    }
}
