package org.rapporteur.dating;

/**
 * A year that a report tells of itself.
 *
 * @param reason how, in words
 */
record YearClue(int year, String reason) {}
