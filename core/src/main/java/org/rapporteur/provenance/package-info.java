/**
 * What made a finding: the stage, its version, its model, and how sure it is.
 */
@NullMarked
package org.rapporteur.provenance;

import org.jspecify.annotations.NullMarked;
