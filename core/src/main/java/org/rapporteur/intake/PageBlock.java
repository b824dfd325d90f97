package org.rapporteur.intake;

/**
 * A paragraph of a page.
 *
 * @param text its words, cleaned
 * @param node the number of the element it lies in, see {@link PageTree}
 * @param linked how many of its code units are link text
 * @param shape what element it is
 */
record PageBlock(MappedText text, int node, int linked, Shape shape) {

    /** What kind of element a paragraph stands in. */
    enum Shape {
        PARAGRAPH,
        TITLE,
        HEADING,
        ITEM,
        CELL,
        QUOTE
    }

    String words() {
        return text.text();
    }

    /** The share of it that is link text, from 0 to 1. */
    double linkDensity() {
        return text.length() == 0 ? 0 : Math.min(1, (double) linked / text.length());
    }

    boolean isProse() {
        return Sentences.isProse(words()) && linkDensity() < 0.5;
    }
}
