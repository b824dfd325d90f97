/** HTML that is safe by construction, and words of reports with stretches marked. */
@NullMarked
package org.rapporteur.web.html;

import org.jspecify.annotations.NullMarked;
