/**
 * From pages, text files and JSON lines to {@link org.rapporteur.intake.Report reports}: encoding and paragraphs
 * repaired, blocks labelled, title, byline, outlet and dates found; every repair noted.
 */
@NullMarked
package org.rapporteur.intake;

import org.jspecify.annotations.NullMarked;
