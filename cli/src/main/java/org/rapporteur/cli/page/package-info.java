/** The briefing as one self-contained HTML page; everything that reports say gets there as escaped text only. */
@NullMarked
package org.rapporteur.cli.page;

import org.jspecify.annotations.NullMarked;
