/**
 * From {@link org.rapporteur.annotation.AnnotatedText annotated text} to {@link org.rapporteur.place.ReportPlaces
 * places}: which town, region or country a name means in this report, and where what the report tells took place. No
 * place rather than a wrong one.
 */
@NullMarked
package org.rapporteur.place;

import org.jspecify.annotations.NullMarked;
