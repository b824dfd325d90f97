package org.rapporteur.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects;
import org.rapporteur.annotation.Subjects.Range;

/** Finds the words that name who acts and who is acted upon beside the trigger of a pattern. */
final class PatternParties {

    private static final Set<String> OPEN_ENDS = Set.of("at", "into", "for", "about");

    private static final String LIGHT_VERBS = EventWords.GROUPS.joined("light-verb", " ");

    /** The tokens that name who acts and who is acted upon; no recipient where the pattern takes or finds none. */
    record Parties(Range actor, Range recipient) {}

    private final SentenceView view;

    PatternParties(SentenceView view) {
        this.view = view;
    }

    /** The parties of a pattern whose words are the tokens from {@code index} to {@code end}; null where nobody acts. */
    @Nullable
    Parties find(EventPattern pattern, int index, int end) {
        if (pattern.noun()) {
            return nounParties(pattern, index, end);
        }
        int begin = index;
        boolean passive = false;
        boolean aux = false;
        while (begin > 0
                && (view.pos(begin - 1).equals("AUX")
                        || view.pos(begin - 1).equals("ADV")
                        || view.isAny(begin - 1, "not n't"))) {
            begin--;
            aux |= view.pos(begin).equals("AUX");
            passive |= view.isAny(begin, "is are was were be been being")
                    && view.lower(index).matches(".*(ed|en|t|n|d|k)");
        }
        Range subject = Subjects.before(view, begin, 0);
        boolean participle = view.lower(index).endsWith("ing") && !aux;
        boolean led = view.pos(index - 1).equals("VERB") || view.isAny(index - 1, ", after before by while and");
        if (participle && !led) {
            return null;
        }
        if (subject.isNone() || participle) {
            subject = sharedSubject(begin, participle);
        }
        if (subject.isNone()) {
            return null;
        }
        if (passive) {
            return passiveParties(pattern, end, subject);
        }
        Range object = object(pattern, end);
        return new Parties(subject, object);
    }

    /** The subject of an earlier verb that a later one shares: "met the envoy and accused the union". */
    private Range sharedSubject(int begin, boolean participle) {
        boolean infinitive = view.is(begin - 1, "to") && view.pos(begin - 2).equals("VERB");
        boolean joined = view.isAny(begin - 1, "and but ,") || participle || infinitive;
        for (int i = 1; joined && i < begin; i++) {
            boolean finite = view.pos(i).equals("VERB") || view.pos(i).equals("AUX");
            if (finite && !view.isQuoted(i) && !view.lower(i).endsWith("ing")) {
                Range subject = Subjects.before(view, i, 0);
                if (!subject.isNone()) {
                    return subject;
                }
            }
        }
        return Range.NONE;
    }

    private @Nullable Parties passiveParties(EventPattern pattern, int end, Range subject) {
        int by = end;
        while (by < Math.min(view.size(), end + 6) && !view.is(by, "by")) {
            by++;
        }
        boolean object = pattern.frame().equals("obj");
        if (!view.is(by, "by") || !object) {
            return null;
        }
        int to = NounPhrases.endOf(view, by + 1, view.size());
        return to < 0 ? null : new Parties(new Range(by + 1, to), subject);
    }

    private Range object(EventPattern pattern, int end) {
        String frame = pattern.frame();
        String last = pattern.words().get(pattern.words().size() - 1);
        boolean open = frame.equals("none") && OPEN_ENDS.contains(last);
        if ((frame.equals("none") && !open) || frame.equals("subj-reciprocal")) {
            return Range.NONE;
        }
        boolean inPattern = view.is(end - 1, frame);
        int first = frame.equals("obj") || inPattern || open ? end : preposition(frame, end);
        if (first < 0 || first >= view.size()) {
            return Range.NONE;
        }
        int to = NounPhrases.endOf(view, first, view.size());
        return to < 0 ? Range.NONE : new Range(first, to);
    }

    private int preposition(String frame, int from) {
        for (int i = from; i < Math.min(view.size(), from + 8); i++) {
            if (view.is(i, frame)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "talks with X", "X's meeting with Y", "the invasion of Y": the owner acts, or the sentence's subject. */
    private @Nullable Parties nounParties(EventPattern pattern, int index, int end) {
        Range object = object(pattern, end);
        if (object.isNone()) {
            return null;
        }
        Range owner = owner(index);
        if (owner.isNone()) {
            owner = lightSubject(index);
        }
        return owner.isNone() ? null : new Parties(owner, object);
    }

    /** "launched an attack on", "held talks with": the subject of a light verb right before the noun acts. */
    private Range lightSubject(int index) {
        for (int i = index - 1; i > Math.max(0, index - 5); i--) {
            if (view.isAny(i, LIGHT_VERBS) && view.pos(i).equals("VERB")) {
                int begin = i;
                while (begin > 0
                        && (view.pos(begin - 1).equals("AUX")
                                || view.pos(begin - 1).equals("ADV"))) {
                    begin--;
                }
                return Subjects.before(view, begin, 0);
            }
        }
        return Range.NONE;
    }

    private Range owner(int index) {
        int at = index - 1;
        while (at > 0 && (view.pos(at).equals("ADJ") || view.pos(at).equals("NOUN"))) {
            at--;
        }
        if (view.isAny(at, "his her its their")) {
            return new Range(at, at + 1);
        }
        if (NounPhrases.isPossessive(view, at) && at > 0) {
            int start = NounPhrases.baseStart(view, at - 1, 0);
            return start < 0 ? Range.NONE : new Range(start, at);
        }
        return Range.NONE;
    }
}
