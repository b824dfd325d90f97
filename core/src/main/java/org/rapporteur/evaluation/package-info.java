/**
 * Scores against gold data, with predictions written in the gold's own form.
 */
@NullMarked
package org.rapporteur.evaluation;

import org.jspecify.annotations.NullMarked;
