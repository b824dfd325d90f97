/** The briefing: an affair put in order for a reader (speakers, sayings, trees of copies, doubts), and as terminal text. */
@NullMarked
package org.rapporteur.cli.brief;

import org.jspecify.annotations.NullMarked;
