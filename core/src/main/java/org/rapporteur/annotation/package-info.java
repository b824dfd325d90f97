/**
 * From a report to {@link org.rapporteur.annotation.AnnotatedText annotated text}: sentences, tokens, pairs of
 * quotation marks, names and time expressions.
 */
@NullMarked
package org.rapporteur.annotation;

import org.jspecify.annotations.NullMarked;
