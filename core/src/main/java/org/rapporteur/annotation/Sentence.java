package org.rapporteur.annotation;

import org.rapporteur.intake.BlockKind;
import org.rapporteur.text.Span;

/**
 * A sentence: a stretch of one block, and its tokens.
 *
 * @param span where it stands, without white space at its ends
 * @param block the index of its block in {@link org.rapporteur.intake.Report#blocks()}
 * @param kind the kind of that block
 * @param firstToken the index of its first token in {@link AnnotatedText#tokens()}
 * @param endToken the index after its last token
 */
public record Sentence(Span span, int block, BlockKind kind, int firstToken, int endToken) {}
