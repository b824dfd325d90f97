/**
 * Places in text: {@link org.rapporteur.text.Span spans}, clean text and the way back to the raw input.
 */
@NullMarked
package org.rapporteur.text;

import org.jspecify.annotations.NullMarked;
