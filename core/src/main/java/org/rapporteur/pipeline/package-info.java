/**
 * The stages in order: one report in, its findings out; many in, a record out.
 */
@NullMarked
package org.rapporteur.pipeline;

import org.jspecify.annotations.NullMarked;
