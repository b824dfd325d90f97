package org.rapporteur.intake;

/**
 * A paragraph that is not labelled yet.
 *
 * @param text its words
 * @param line the paragraph of the raw text it was part of; pieces that were glued share it
 * @param hint what its place in a page says it is; BODY where it says nothing
 */
record Piece(MappedText text, int line, BlockKind hint) {

    String words() {
        return text.text();
    }
}
