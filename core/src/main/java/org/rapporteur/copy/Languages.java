package org.rapporteur.copy;

/** Tells the languages of two bare texts apart; unsure means alike. */
final class Languages {

    private Languages() {}

    /** False where the two texts are plainly of different languages. */
    static boolean alike(String one, String other) {
        return new Language(one, Words.of(one)).isLike(new Language(other, Words.of(other)));
    }
}
