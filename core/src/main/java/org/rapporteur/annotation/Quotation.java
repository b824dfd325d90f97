package org.rapporteur.annotation;

import org.rapporteur.text.Span;

/**
 * A stretch between quotation marks.
 *
 * @param marked with its marks
 * @param inner without them
 * @param closed whether a closing mark was found; an unclosed one ends where its paragraph does
 * @param continued whether it goes on in the next paragraph's quotation, which opens without this one having closed
 */
public record Quotation(Span marked, Span inner, boolean closed, boolean continued) {}
