/** The command line: one class for each subcommand. */
@NullMarked
package org.rapporteur.cli;

import org.jspecify.annotations.NullMarked;
