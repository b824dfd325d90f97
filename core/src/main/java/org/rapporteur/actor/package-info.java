/**
 * Who is who: countries, organisations, outlets and people, and who is meant by a name, a description or a pronoun.
 */
@NullMarked
package org.rapporteur.actor;

import org.jspecify.annotations.NullMarked;
