package org.rapporteur.event;

import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.TimeExpression;
import org.rapporteur.text.EvidencedDate;

/** Whether a time beside a trigger shows that the event is background: long before the report. */
final class LongAgo {

    private static final long RECENT_DAYS = 180;

    /** How many characters from the trigger a time may begin. */
    private static final int NEAR = 60;

    private LongAgo() {}

    static boolean is(AnnotatedText text, Sentence sentence, EventMatch match) {
        EvidencedDate published = text.report().published();
        if (published == null || match.status() != EventStatus.ASSERTED) {
            return false;
        }
        for (TimeExpression time : text.times()) {
            EvidencedDate value = time.value();
            boolean near = sentence.span().contains(time.span())
                    && Math.abs(time.span().begin() - match.trigger().begin()) < NEAR;
            if (near
                    && value != null
                    && published.day().toEpochDay() - value.day().toEpochDay() > RECENT_DAYS) {
                return true;
            }
        }
        return false;
    }
}
