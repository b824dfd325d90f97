package org.rapporteur.story;

/**
 * How surely two groups of reports tell of one event.
 *
 * <p>Their average likeness, less what each hangs together better by itself than with the other, less the time between
 * them. What they are alike in because the whole record is on one affair counts the less the more days are between
 * them: reports of a later turn of an affair name the same parties and matters.
 */
final class Likeness {

    private final StorySettings settings;
    private final Theme theme;

    Likeness(StorySettings settings, Theme theme) {
        this.settings = settings;
        this.theme = theme;
    }

    double oneEvent(Cluster one, Cluster other) {
        double likeness = one.likeness(other);
        double expected = Math.max(likeness, settings.cohesion());
        double apart = one.cohesion(expected, settings.cohesionPairs())
                + other.cohesion(expected, settings.cohesionPairs())
                - 2 * likeness;
        double days = one.daysApart(other);
        return likeness - apart - themes(one, other, days) - settings.time() * StrictMath.log1p(days / settings.days());
    }

    private double themes(Cluster one, Cluster other, double days) {
        if (days == 0 || theme.isNone()) {
            return 0;
        }
        double later = 1 - StrictMath.exp(-days / settings.themeDays());
        return settings.theme() * later * one.themeLikeness(other, theme::weight);
    }
}
