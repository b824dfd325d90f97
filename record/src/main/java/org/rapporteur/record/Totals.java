package org.rapporteur.record;

/**
 * What a record holds.
 *
 * @param inputs everything ever given to it: {@code reports + rejected}
 * @param reports reports
 * @param rejected inputs that did not become reports
 * @param sentences sentences of the blocks that are read
 * @param statements statements
 * @param events events, one for each mention
 * @param copies copy links
 * @param quotations quotations with more than one version in print
 * @param stories stories
 * @param occurrences events in the world, their mentions joined
 */
public record Totals(
        long inputs,
        long reports,
        long rejected,
        long sentences,
        long statements,
        long events,
        long copies,
        long quotations,
        long stories,
        long occurrences) {}
