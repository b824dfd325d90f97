@NullMarked
package org.rapporteur.export;

import org.jspecify.annotations.NullMarked;
