package org.rapporteur.story;

import java.util.Map;

/**
 * How surely two groups of reports tell of one event.
 *
 * <p>Their average likeness, less what each hangs together better by itself than with the other, less the time between
 * them. What they are alike in because the whole record is on one affair counts the less the more days are between
 * them: reports of a later turn of an affair name the same parties and matters. Particulars of one kind that all
 * differ speak against one event, and a report that looks back on the days of the other follows up.
 */
final class Likeness {

    private final StorySettings settings;
    private final Map<String, Double> kinds;
    private final Theme theme;

    /** With what each kind of particulars weighs. */
    Likeness(StorySettings settings, Map<String, Double> kinds, Theme theme) {
        this.settings = settings;
        this.kinds = kinds;
        this.theme = theme;
    }

    double oneEvent(Cluster one, Cluster other) {
        double days = one.daysApart(other);
        double likeness = one.likeness(other) * left(one, other);
        double expected = Math.max(likeness, settings.cohesion());
        double apart = one.cohesion(expected, settings.cohesionPairs())
                + other.cohesion(expected, settings.cohesionPairs())
                - 2 * likeness;
        return likeness - apart - themes(one, other, days) - settings.time() * StrictMath.log1p(days / settings.days());
    }

    /** How much of likeness is left by particulars that all differ and by one looking back on the other. */
    private double left(Cluster one, Cluster other) {
        double against = one.told()
                .against(other.told(), one.members().size(), other.members().size(), kinds);
        double back = Math.max(one.lookingBack(other), other.lookingBack(one));
        return StrictMath.pow(1 - settings.against(), against) * (1 - settings.followUp() * back);
    }

    private double themes(Cluster one, Cluster other, double days) {
        if (days == 0 || theme.isNone()) {
            return 0;
        }
        double later = 1 - StrictMath.exp(-days / settings.themeDays());
        return settings.theme() * later * one.themeLikeness(other, theme::weight);
    }
}
