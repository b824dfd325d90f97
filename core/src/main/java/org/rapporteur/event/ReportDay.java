package org.rapporteur.event;

import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.text.EvidencedDate;

/**
 * The day of a report as the date of what it tells as news: a plain assertion in the present or past, without a time. What is
 * told in passing bears none: deeds far below the lead, in a clause that hangs on another, or as a noun.
 */
final class ReportDay {

    private static final int REACH = 12;

    /** Tokens from a noun that tells an act back to its verb: "held talks". */
    private static final int LIGHT = 4;

    /** Paragraphs of the body that tell what is new. */
    private static final int LEAD = 2;

    /** Paragraphs within which a deed, not a word, is taken for new. */
    private static final int UPPER = 6;

    private static final String LIGHT_VERBS = EventWords.GROUPS.joined("light-verb", " ");
    private static final String HANGING = EventWords.GROUPS.joined("hanging", " ");
    private static final String EARLIER = EventWords.GROUPS.joined("earlier", " ");

    private ReportDay() {}

    /** Null for what lies ahead, is background, or stands between quotation marks. */
    static @Nullable EvidencedDate of(SentenceView view, Event event) {
        EvidencedDate published = view.text().report().published();
        int from = view.indexAt(event.trigger().begin());
        if (published == null
                || event.status() != EventStatus.ASSERTED
                || view.isQuoted(from)
                || !isNews(view, event)) {
            return null;
        }
        return new EvidencedDate(published.day(), published.precision(), "the report's own date");
    }

    private static boolean isNews(SentenceView view, Event event) {
        int trigger = view.indexAt(event.trigger().begin());
        boolean deed = event.type().quad() % 2 == 0;
        int verb = verb(view, trigger);
        if (verb < 0) {
            return false;
        }
        int begin = verb;
        while (begin > 0 && view.pos(begin - 1).matches("AUX|ADV|PART")) {
            begin--;
        }
        if (isAhead(view, begin, trigger) || view.isAny(begin, EARLIER) || view.isAny(0, EARLIER)) {
            return false;
        }
        int paragraph = paragraph(view);
        boolean perfect = view.isAny(begin, "has have 've") && view.pos(begin).equals("AUX") && begin < verb;
        if (perfect && paragraph >= LEAD && event.type().quad() != 3) {
            return false;
        }
        return !deed || (paragraph < UPPER && !hangs(view, begin));
    }

    /** The trigger's own verb, else the one that carries it; for a noun its light verb; -1 for none. */
    private static int verb(SentenceView view, int trigger) {
        if (isFinite(view, trigger) || isOnlyVerb(view)) {
            return trigger;
        }
        int low = Math.max(0, trigger - (view.pos(trigger).equals("NOUN") ? LIGHT : REACH));
        for (int i = trigger; i >= low; i--) {
            if (isFinite(view, i)) {
                return !view.pos(trigger).equals("NOUN") || view.isAny(i, LIGHT_VERBS) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether no other word is a verb: "bombs" may be tagged as a noun. */
    private static boolean isOnlyVerb(SentenceView view) {
        for (int i = 0; i < view.size(); i++) {
            if (DateDistances.isVerb(view, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFinite(SentenceView view, int index) {
        return DateDistances.isVerb(view, index) && !isGerund(view, index);
    }

    private static boolean isGerund(SentenceView view, int index) {
        return view.lower(index).endsWith("ing")
                && (index == 0 || !view.pos(index - 1).equals("AUX"));
    }

    /** Pluperfect or ahead. */
    private static boolean isAhead(SentenceView view, int from, int trigger) {
        for (int i = from; i <= trigger; i++) {
            if (view.isAny(i, "had 'd will would shall should could may might 'll")
                    && view.pos(i).equals("AUX")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb stands in a clause that hangs on another. */
    private static boolean hangs(SentenceView view, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            if (view.isAny(i, HANGING)) {
                return true;
            }
        }
        return false;
    }

    /** How many paragraphs of the body stand before the one of a sentence; counted up to {@link #UPPER}. */
    private static int paragraph(SentenceView view) {
        Sentence own = view.sentence();
        int paragraphs = 0;
        int last = -1;
        for (Sentence sentence : view.text().sentences()) {
            if (sentence.block() >= own.block() || paragraphs == UPPER) {
                return paragraphs;
            }
            if (sentence.kind() == BlockKind.BODY && sentence.block() != last) {
                paragraphs++;
                last = sentence.block();
            }
        }
        return paragraphs;
    }
}
