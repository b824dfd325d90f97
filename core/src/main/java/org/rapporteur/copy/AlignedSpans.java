package org.rapporteur.copy;

import org.rapporteur.text.Span;

/** A passage of the original and the passage of the copy made from it; {@code similarity} from 0 to 1. */
public record AlignedSpans(Span original, Span copy, double similarity) {}
