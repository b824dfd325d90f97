/** Tests of the rules that mend CoreNLP's labels; CoreNLP itself does not run here. */
@NullMarked
package org.rapporteur.training.silver;

import org.jspecify.annotations.NullMarked;
