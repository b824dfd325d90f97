/** Cuts labelled texts into what the encoder is trained on, with the very code that cuts them when the program runs. */
@NullMarked
package org.rapporteur.training;

import org.jspecify.annotations.NullMarked;
