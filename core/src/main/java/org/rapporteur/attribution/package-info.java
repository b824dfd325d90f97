/**
 * Who said it: {@link org.rapporteur.attribution.Statement statements} with source, cue, content and relays.
 */
@NullMarked
package org.rapporteur.attribution;

import org.jspecify.annotations.NullMarked;
