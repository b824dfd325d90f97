/** The same data as JSON, and their description in OpenAPI. */
@NullMarked
package org.rapporteur.web.api;

import org.jspecify.annotations.NullMarked;
