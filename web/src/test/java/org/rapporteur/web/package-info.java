/** Tests of the reading room, over records that are made for them. */
@NullMarked
package org.rapporteur.web;

import org.jspecify.annotations.NullMarked;
