package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.text.Span;

/**
 * Puts right sources that the words around contradict: who stands after "according to" or "citing" is not the subject of
 * a verb of saying before it, and who stands after "was quoted by" is no speaker.
 */
final class SourceRepair {

    private SourceRepair() {}

    static void mend(List<Draft> found) {
        for (Draft draft : found) {
            Span cue = draft.cueSpan;
            if (cue == null || !draft.hasSource()) {
                continue;
            }
            SentenceView view = draft.view;
            int from = view.indexAt(cue.begin());
            int to = view.indexAt(cue.end());
            withoutDateline(draft);
            join(draft, from);
            int before = draft.sourceFrom - 1;
            boolean carrier = before >= to
                    && (view.isAny(before, "citing quoting")
                            || (view.is(before, "to") && view.is(before - 1, "according")));
            boolean reports =
                    draft.sourceFrom >= to && view.isAny(draft.sourceTo, "reported reports said says wrote writes");
            boolean quoted = before >= to - 1 && view.is(before, "by") && isQuoted(view, from, to);
            Range subject = carrier || reports || quoted ? Subjects.before(view, from, 0) : Range.NONE;
            if (!subject.isNone()) {
                draft.source(subject.from(), subject.to());
                withoutSource(draft);
            }
            if (quoted) {
                withoutSaying(draft);
            }
        }
        agree(found);
    }

    /** "THE HAGUE (Wire) - Lawyers for Suriname": a source begins after the dateline. */
    private static void withoutDateline(Draft draft) {
        SentenceView view = draft.view;
        String first = view.form(0);
        boolean capitals = draft.sourceFrom == 0 && first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
        for (int i = 1; capitals && i < draft.sourceTo - 1; i++) {
            if (view.isAny(i, "- \u2013 \u2014 --")) {
                draft.source(i + 1, draft.sourceTo);
                return;
            }
        }
    }

    /** "Oslo and Reykjavik's envoys": a source whose first name was left out is joined again. */
    private static void join(Draft draft, int cueFrom) {
        if (draft.sourceTo > cueFrom || !draft.view.is(draft.sourceFrom - 1, "and")) {
            return;
        }
        Range subject = Subjects.before(draft.view, cueFrom, 0);
        boolean wider = !subject.isNone() && subject.from() < draft.sourceFrom - 1 && subject.to() >= draft.sourceTo;
        if (wider && draft.view.isCapitalised(draft.sourceFrom)) {
            draft.source(subject.from(), draft.sourceTo);
        }
    }

    /** Statements of one sentence whose sources end at one word have one source, the widest. */
    private static void agree(List<Draft> found) {
        for (Draft draft : found) {
            for (Draft other : found) {
                boolean wider = other.hasSource()
                        && draft.hasSource()
                        && other.sourceTo == draft.sourceTo
                        && other.sourceFrom < draft.sourceFrom
                        && other.view.equals(draft.view)
                        && draft.view.is(draft.sourceFrom - 1, "and");
                if (wider) {
                    draft.source(other.sourceFrom, other.sourceTo);
                }
            }
        }
    }

    /** Cuts "as saying" off the front of what was said. */
    private static void withoutSaying(Draft draft) {
        SentenceView view = draft.view;
        draft.content.replaceAll(span -> {
            int at = view.indexAt(span.begin());
            boolean saying = view.is(at, "as") && view.lower(at + 1).endsWith("ing") && at + 2 < view.size();
            int begin = saying ? view.token(at + 2).span().begin() : span.begin();
            return begin < span.end() ? new Span(begin, span.end()) : span;
        });
    }

    /** Takes off the list what says nothing, or what another says already. */
    static void tidy(List<Draft> found) {
        found.removeIf(draft -> draft.content.isEmpty());
        merge(found);
    }

    private static boolean isQuoted(SentenceView view, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (view.isAny(i, "quoted cited") && view.isAny(i - 1, "was were is are been being")) {
                return true;
            }
        }
        return false;
    }

    /** Cuts its source off the front of what was said: "citing [two officials as saying] the port was shut". */
    static void withoutSource(Draft draft) {
        Span source = draft.sourceSpan();
        if (source == null) {
            return;
        }
        SentenceView view = draft.view;
        int at = draft.sourceTo;
        at = view.is(at, "as") && view.lower(at + 1).endsWith("ing") ? at + 2 : at;
        int begin = at < view.size() ? view.token(at).span().begin() : source.end();
        List<Span> rest = new ArrayList<>();
        for (Span span : draft.content) {
            boolean opens =
                    span.begin() <= source.begin() && span.end() >= source.end() && source.begin() - span.begin() < 2;
            if (!opens && !source.contains(span)) {
                rest.add(span);
            } else if (opens && span.end() > begin + 1) {
                rest.add(new Span(begin, span.end()));
            }
        }
        draft.content.clear();
        draft.content.addAll(rest);
    }

    /** Two drafts of the same words and source are one statement. */
    private static void merge(List<Draft> found) {
        for (int i = found.size() - 1; i > 0; i--) {
            Draft later = found.get(i);
            boolean known = found.subList(0, i).stream()
                    .anyMatch(one -> one.sourceFrom == later.sourceFrom && one.content.equals(later.content));
            if (known) {
                found.remove(i);
            }
        }
    }
}
