package org.rapporteur.story;

/** How a report knows what it tells. */
public enum HowKnown {
    /** Its newsroom says that it asked, saw or heard for itself. */
    OWN_WORK("own reporting"),
    /** A news agency wrote it or is named for it. */
    AGENCY("agency"),
    /** A letter, a communiqué, a court paper. */
    DOCUMENT("document"),
    /** Another newspaper, broadcaster or site is named for it. */
    OUTLET("another outlet"),
    /** The report does not say. */
    UNKNOWN("not said");

    private final String label;

    HowKnown(String label) {
        this.label = label;
    }

    /** The words to show. */
    public String label() {
        return label;
    }
}
