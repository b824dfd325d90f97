package org.rapporteur.encoder;

/**
 * A run of words that belong together.
 *
 * @param from the number of its first word in the text
 * @param to the number after its last word
 * @param type the type of a name, empty for a part of an attribution
 * @param confidence how likely the model holds its words' labels, 0 to 1
 */
public record WordSpan(int from, int to, String type, double confidence) {}
