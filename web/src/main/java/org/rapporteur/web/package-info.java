/** The reading room: a record in the browser. {@link org.rapporteur.web.ReadingRoom} is its door. */
@NullMarked
package org.rapporteur.web;

import org.jspecify.annotations.NullMarked;
