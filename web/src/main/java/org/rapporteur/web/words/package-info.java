/** How findings are called on every page and in every document: labels, JSON, trees of copies. */
@NullMarked
package org.rapporteur.web.words;

import org.jspecify.annotations.NullMarked;
