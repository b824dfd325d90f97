package org.rapporteur.copy;

/** What a version of a quotation does to the version it is compared with, from harmless to grave. */
public enum Grade {
    VERBATIM("verbatim", true),
    TYPOGRAPHY("typography only", true),
    MARKED_CUT("marked cut or bracket", true),
    UNMARKED_CUT("unmarked cut", false),
    REWORDED("reworded", false),
    TRANSLATION("translation variant", false),
    SPLICED("spliced", false),
    WORDS_ADDED("words added inside the marks", false),
    OTHER_SPEAKER("other speaker", false),
    NAME_CHANGED("name changed", false),
    NUMBER_CHANGED("number changed", false),
    MODALITY_CHANGED("modality changed", false),
    POLARITY_CHANGED("polarity changed", false),
    MEANING_CHANGED("meaning changed", false),
    /** The words differ, and whether the sense does is not settled. */
    UNSURE("unsure", false);

    private final String label;
    private final boolean harmless;

    Grade(String label, boolean harmless) {
        this.label = label;
        this.harmless = harmless;
    }

    /** The words to show. */
    public String label() {
        return label;
    }

    /** Whether the words themselves are all the speaker's, and marked where cut. */
    public boolean isHarmless() {
        return harmless;
    }
}
