/**
 * Rapporteur reads what many outlets wrote about an affair and rebuilds it, checkably. The rooms, in the order in which
 * a report passes through them; imports run only from later ones to earlier ones:
 *
 * <ol>
 *   <li>{@link org.rapporteur.text}: spans, clean text and the way back to the raw input
 *   <li>{@link org.rapporteur.provenance}: what made a finding
 *   <li>{@link org.rapporteur.time}: what words for a time mean
 *   <li>{@link org.rapporteur.intake}: pages and files to reports
 *   <li>{@link org.rapporteur.annotation}: sentences, tokens, quotation marks, time expressions
 *   <li>{@link org.rapporteur.dating}: reports that bear no date, and doubts about dates
 *   <li>{@link org.rapporteur.actor}: who is who, and who is meant
 *   <li>{@link org.rapporteur.place}: which place a name means, and where an act took place
 *   <li>{@link org.rapporteur.attribution}: statements
 *   <li>{@link org.rapporteur.event}: PLOVER events
 *   <li>{@link org.rapporteur.copy}: copies and quotation variants
 *   <li>{@link org.rapporteur.story}: stories and occurrences
 *   <li>{@link org.rapporteur.pipeline}: the stages in order; the door is there
 *   <li>{@link org.rapporteur.evaluation}: scores against gold data
 * </ol>
 *
 * Modules of their own hold the record file ({@code org.rapporteur.record}) and the command line ({@code
 * org.rapporteur.cli}).
 */
@NullMarked
package org.rapporteur;

import org.jspecify.annotations.NullMarked;
