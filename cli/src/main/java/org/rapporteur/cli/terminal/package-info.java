/** Words on a terminal: styled, wrapped to its width, and with nothing in them that could steer it. */
@NullMarked
package org.rapporteur.cli.terminal;

import org.jspecify.annotations.NullMarked;
