package org.rapporteur.annotation;

/**
 * A name or title as the encoder reads it; none overlaps another.
 *
 * @param from the index of its first token in {@link AnnotatedText#tokens()}
 * @param to the index after its last token
 * @param type what it names
 * @param confidence how likely the encoder holds it, 0 to 1
 */
public record NameMention(int from, int to, Type type, double confidence) {

    /** What a name names; the labels of {@code training/data/names}. */
    public enum Type {
        PERSON,
        ORGANISATION,
        /** A country by its name, its adjective or its people's: "Estonia", "Estonian". */
        COUNTRY,
        PLACE,
        /** An office or profession that stands with a person or for one: "Foreign Minister". */
        TITLE
    }
}
