package org.rapporteur.cli.brief;

/**
 * How much of long lists the terminal briefing shows.
 *
 * @param stories stories
 * @param speakers speakers
 * @param sayings sayings of each speaker
 * @param quotations altered quotations
 * @param events events
 * @param doubts lines of each doubt
 */
public record Limits(int stories, int speakers, int sayings, int quotations, int events, int doubts) {

    public static final Limits DEFAULT = new Limits(12, 14, 4, 8, 15, 4);

    private static final int ALL = Integer.MAX_VALUE;

    public static final Limits NONE = new Limits(ALL, ALL, ALL, ALL, ALL, ALL);
}
