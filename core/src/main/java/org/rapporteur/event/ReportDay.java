package org.rapporteur.event;

import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.text.EvidencedDate;

/** The day of a report as the date of what it tells as news: a plain assertion in the present or past, without a time. */
final class ReportDay {

    private static final int REACH = 12;

    private ReportDay() {}

    /** Null for what lies ahead, is background, or stands between quotation marks. */
    static @Nullable EvidencedDate of(SentenceView view, Event event) {
        EvidencedDate published = view.text().report().published();
        int from = view.indexAt(event.trigger().begin());
        if (published == null || event.status() != EventStatus.ASSERTED || view.isQuoted(from) || !isNews(view, from)) {
            return null;
        }
        return new EvidencedDate(published.day(), published.precision(), "the report's own date");
    }

    /** Whether the verb of an act, or the one nearest before it, is neither pluperfect nor ahead. */
    private static boolean isNews(SentenceView view, int trigger) {
        int verb = trigger;
        while (verb > Math.max(0, trigger - REACH) && !DateDistances.isVerb(view, verb)) {
            verb--;
        }
        while (verb > 0 && view.pos(verb - 1).matches("AUX|ADV|PART")) {
            verb--;
        }
        for (int i = verb; i < trigger + 1; i++) {
            if (view.isAny(i, "had 'd will would shall should could may might 'll")
                    && view.pos(i).equals("AUX")) {
                return false;
            }
        }
        return true;
    }
}
