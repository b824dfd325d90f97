package org.rapporteur.intake;

import org.rapporteur.text.Span;

/** A paragraph, heading, caption or piece of furniture of the clean text. Blocks are in order and do not overlap. */
public record Block(Span span, BlockKind kind) {}
