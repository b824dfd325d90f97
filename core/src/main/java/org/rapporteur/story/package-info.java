/**
 * Which reports belong together: {@link org.rapporteur.story.Story stories} and {@link
 * org.rapporteur.story.Occurrence occurrences}.
 */
@NullMarked
package org.rapporteur.story;

import org.jspecify.annotations.NullMarked;
