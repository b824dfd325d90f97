package org.rapporteur.annotation;

/**
 * Who passed a content on, to whom it was said, or for or against whom it is, as the encoder reads it.
 *
 * @param content the index of the content in {@link SpeechMarks#contents()}
 * @param from the index of the first token that names whom
 * @param to the index after the last one
 * @param evidenceFrom the index of the first token that shows a side; -1 for none
 * @param evidenceTo the index after the last one
 * @param confidence how likely the encoder holds it, 0 to 1
 */
public record VoiceMark(int content, Role role, int from, int to, int evidenceFrom, int evidenceTo, double confidence) {

    /** What somebody is to a statement. */
    public enum Role {
        RELAY,
        ADDRESSEE,
        FOR,
        AGAINST
    }
}
