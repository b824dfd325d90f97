package org.rapporteur.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/**
 * Finds the time expressions of a sentence and what they mean. Safe for use by several threads.
 *
 * <p>Durations ("for three weeks"), sets ("every Tuesday") and ages are no dates and are not found.
 */
public final class TimeReader {

    /** Which tense the clause around an offset has; null where it tells none. */
    @FunctionalInterface
    public interface Tenses {
        @Nullable
        Tense at(int offset);
    }

    /**
     * An expression.
     *
     * @param value as in TIMEX3, see {@link TimePeriod}
     */
    public record Found(Span span, String value) {}

    private final TimeRules rules = new TimeRules();

    /**
     * All expressions of a stretch of text, in order, without overlap.
     *
     * @param published the day that the text was published, null where unknown
     */
    public List<Found> find(String text, Span within, @Nullable LocalDate published, Tenses tenses) {
        List<Piece> pieces = new ArrayList<>();
        int at = within.begin();
        while (at < within.end()) {
            RuleMatch match = begins(text, within, at) ? rules.at(text, at, within.end()) : null;
            if (match == null || !YearContext.allows(text, within, match)) {
                at++;
                continue;
            }
            Tense tense = Tenser.of(text, within, match, tenses);
            Moment moment = new Sense(published, tense).of(match);
            if (moment != null) {
                pieces.add(new Piece(match.begin(), match.end(), match, tense, moment));
            }
            at = match.end();
        }
        return new Joins(text, within, published).join(pieces);
    }

    private static boolean begins(String text, Span within, int at) {
        if (!Character.isLetterOrDigit(text.charAt(at)) && "'\u2019\u2018".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        char before = at == within.begin() ? ' ' : text.charAt(at - 1);
        boolean inNumber = (before == '.' || before == ',' || before == ':' || before == '/')
                && at - 2 >= within.begin()
                && Character.isDigit(text.charAt(at - 2))
                && Character.isDigit(text.charAt(at));
        return !Character.isLetterOrDigit(before) && !inNumber && "$£€¥#".indexOf(before) < 0;
    }
}
