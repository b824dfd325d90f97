/**
 * Who did what to whom: PLOVER {@link org.rapporteur.event.Event events}.
 */
@NullMarked
package org.rapporteur.event;

import org.jspecify.annotations.NullMarked;
