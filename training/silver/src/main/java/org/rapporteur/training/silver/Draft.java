package org.rapporteur.training.silver;

/**
 * A sentence whose names are being found.
 *
 * @param sentence its words
 * @param names what the document calls things
 * @param marks the names found so far
 */
record Draft(TaggedSentence sentence, DocumentNames names, Marks marks) {

    Draft(TaggedSentence sentence, DocumentNames names) {
        this(sentence, names, new Marks(sentence.size()));
    }

    String text(WordRange range) {
        return sentence.text(range);
    }

    boolean isPerson(int index) {
        return marks.is(index, NameType.PERSON);
    }
}
