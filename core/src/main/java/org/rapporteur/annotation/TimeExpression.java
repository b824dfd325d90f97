package org.rapporteur.annotation;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/**
 * Words that name a time.
 *
 * @param span the words
 * @param value the date they mean, null where the report's own date would be needed and is unknown
 */
public record TimeExpression(Span span, @Nullable EvidencedDate value) {}
