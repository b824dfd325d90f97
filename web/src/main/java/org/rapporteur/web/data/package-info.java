/** What the pages ask the record: connections, the index by date, rows of lists. */
@NullMarked
package org.rapporteur.web.data;

import org.jspecify.annotations.NullMarked;
