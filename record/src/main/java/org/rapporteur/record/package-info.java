/** The record: one SQLite file with every finding and its words. */
@NullMarked
package org.rapporteur.record;

import org.jspecify.annotations.NullMarked;
