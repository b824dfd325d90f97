/** Tests of the command line, on an affair made by hand. */
@NullMarked
package org.rapporteur.cli;

import org.jspecify.annotations.NullMarked;
