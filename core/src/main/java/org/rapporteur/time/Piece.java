package org.rapporteur.time;

import org.jspecify.annotations.Nullable;

/** One expression before neighbours are joined. */
record Piece(int begin, int end, RuleMatch match, @Nullable Tense tense, Moment moment) {

    boolean isDay() {
        return moment.isDay() && moment.time().isEmpty();
    }

    boolean isClock() {
        return moment.date().isEmpty();
    }

    Piece over(int from, int to, Moment value) {
        return new Piece(from, to, match, tense, value);
    }
}
