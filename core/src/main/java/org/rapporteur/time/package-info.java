/**
 * What words for a time mean: the values of TIMEX3 (ISO 24617-1, ISO-TimeML), the words and rules that give them (data
 * files), and the days that a value covers.
 */
@NullMarked
package org.rapporteur.time;

import org.jspecify.annotations.NullMarked;
