/**
 * What people correct in a record: what a correction is, what it is about, and how it is applied to what was found. Nothing
 * here reads or writes a file; {@link org.rapporteur.record.RecordFile#correct} keeps corrections.
 */
@NullMarked
package org.rapporteur.correction;

import org.jspecify.annotations.NullMarked;
