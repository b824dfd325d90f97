/** The pages, a class each; whatever reports say gets there as text only. */
@NullMarked
package org.rapporteur.web.page;

import org.jspecify.annotations.NullMarked;
