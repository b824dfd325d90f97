package org.rapporteur.annotation;

/**
 * A stretch of one sentence that is a source, a cue or a content, as the encoder reads it.
 *
 * @param from the index of its first token in {@link AnnotatedText#tokens()}
 * @param to the index after its last token
 * @param on what it hangs on: for a content the index of its cue, for a cue that of its source, in {@link SpeechMarks};
 *     -1 for nothing
 * @param confidence how likely the encoder holds its words' labels, 0 to 1
 */
public record SpeechMark(int from, int to, int on, double confidence) {}
