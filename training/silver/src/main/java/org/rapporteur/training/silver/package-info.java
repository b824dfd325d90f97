/**
 * Silver labels of names, to train the encoder on: Stanford CoreNLP labels raw texts, rules mend what it gets wrong again
 * and again. {@code training/README.md} has the command, {@code training/data/names/README.md} the meaning of the labels.
 */
@NullMarked
package org.rapporteur.training.silver;

import org.jspecify.annotations.NullMarked;
