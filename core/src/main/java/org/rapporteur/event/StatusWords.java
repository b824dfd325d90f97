package org.rapporteur.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.TimeExpression;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.WordList;

/** Tells from the words around a trigger whether the event is negated, hypothetical, future or historical. */
final class StatusWords {

    private static final int REACH = 6;
    private static final long RECENT_DAYS = 60;

    private final Map<String, EventStatus> words = new HashMap<>();

    StatusWords() {
        for (WordList.Row row : WordList.read(StatusWords.class, "status.tsv").rows()) {
            words.put(
                    row.field(0).toLowerCase(Locale.ROOT),
                    EventStatus.valueOf(row.field(1).toUpperCase(Locale.ROOT)));
        }
    }

    EventStatus of(SentenceView view, PatternMatch match) {
        EventStatus near = before(view, match.triggerFrom());
        if (near != EventStatus.ASSERTED && near != EventStatus.HISTORICAL) {
            return near;
        }
        return isLongAgo(view, match) ? EventStatus.HISTORICAL : near;
    }

    private EventStatus before(SentenceView view, int trigger) {
        EventStatus found = EventStatus.ASSERTED;
        for (int i = Math.max(0, trigger - REACH); i < trigger; i++) {
            if (view.isAny(i, ", ; :") && trigger - i > 2) {
                found = EventStatus.ASSERTED;
                continue;
            }
            for (int n = 3; n > 0; n--) {
                EventStatus status =
                        i + n <= trigger ? words.get(view.words(i, i + n).toLowerCase(Locale.ROOT)) : null;
                if (status != null && found != EventStatus.NEGATED) {
                    found = status;
                }
            }
        }
        return found;
    }

    private static boolean isLongAgo(SentenceView view, PatternMatch match) {
        EvidencedDate published = view.text().report().published();
        if (published == null) {
            return false;
        }
        List<TimeExpression> times = view.text().times();
        int trigger = view.token(match.triggerFrom()).span().begin();
        return times.stream()
                .filter(time -> view.sentence().span().contains(time.span()))
                .filter(time -> Math.abs(time.span().begin() - trigger) < 60)
                .map(TimeExpression::value)
                .anyMatch(value -> value != null
                        && published.day().toEpochDay() - value.day().toEpochDay() > RECENT_DAYS);
    }
}
