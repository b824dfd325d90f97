package org.rapporteur.cli.terminal;

/** What a stretch of words is to the reader, and how a terminal shows it (SGR parameters of ECMA-48). */
public enum Style {
    PLAIN(""),
    /** The name of the affair, of a section. */
    TITLE("1"),
    SECTION("1;36"),
    /** Who speaks or acts. */
    NAME("1"),
    /** Words of a report. */
    QUOTE("3"),
    QUIET("2"),
    GOOD("32"),
    DOUBT("33"),
    GRAVE("31"),
    /** Words that only the earlier version has. */
    REMOVED("31;9"),
    /** Words that only the later version has. */
    ADDED("32;4"),
    /** A finding's id, to be given to {@code show}. */
    ID("2;36");

    private final String sgr;

    Style(String sgr) {
        this.sgr = sgr;
    }

    /** The words between this style's escape sequences, or alone where colour is off. */
    String paint(String words, boolean colour) {
        return colour && !sgr.isEmpty() && !words.isEmpty() ? "\u001b[" + sgr + "m" + words + "\u001b[0m" : words;
    }
}
