package org.rapporteur.story;

import java.util.Map;

/**
 * How surely two groups of reports tell of one event.
 *
 * <p>Their average likeness, less what each hangs together better by itself than with the other, less the time between
 * them. What they are alike in because the whole record is on one affair counts the less the more days are between
 * them: reports of a later turn of an affair name the same parties and matters. A report from weeks later that opens with
 * other words follows up and tells no more of the same event, and particulars of one kind that all differ speak against
 * one event.
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
        double likeness = one.likeness(other);
        double expected = Math.max(likeness, settings.cohesion());
        double apart = one.cohesion(expected, settings.cohesionPairs())
                + other.cohesion(expected, settings.cohesionPairs())
                - 2 * likeness;
        double days = one.daysApart(other);
        double against = one.told()
                .against(other.told(), one.members().size(), other.members().size(), kinds);
        return likeness
                - apart
                - themes(one, other, days)
                - settings.time() * StrictMath.log1p(days / settings.days())
                - settings.news() * news(one, other, days)
                - settings.against() * against;
    }

    /** How much the later of two groups tells something new: what opens it is not what opened the earlier. */
    private double news(Cluster one, Cluster other, double days) {
        if (days == 0) {
            return 0;
        }
        double different = Math.max(0, 1 - one.openingLikeness(other) / settings.sameOpening());
        return different * (1 - StrictMath.exp(-days / settings.newsDays()));
    }

    private double themes(Cluster one, Cluster other, double days) {
        if (days == 0 || theme.isNone()) {
            return 0;
        }
        double later = 1 - StrictMath.exp(-days / settings.themeDays());
        return settings.theme() * later * one.themeLikeness(other, theme::weight);
    }
}
