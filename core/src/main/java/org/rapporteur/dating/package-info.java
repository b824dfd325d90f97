/**
 * When a report was published that does not say so: reasoning over all that it tells and over reports of the same event,
 * and doubts about a date that what is told contradicts.
 */
@NullMarked
package org.rapporteur.dating;

import org.jspecify.annotations.NullMarked;
