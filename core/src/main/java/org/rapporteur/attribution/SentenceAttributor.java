package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.Discourse;
import org.rapporteur.actor.ReportActors;
import org.rapporteur.annotation.Quotation;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.attribution.ContentFinder.After;
import org.rapporteur.attribution.ContentFinder.Follow;
import org.rapporteur.attribution.CueVerb.Frame;
import org.rapporteur.text.Span;

/** Finds the statements whose cue stands in one sentence. */
final class SentenceAttributor {

    private final SentenceView view;
    private final List<Cue> cues;
    private final ReportActors actors;
    private final Discourse discourse;
    private final List<Draft> drafts = new ArrayList<>();

    private SentenceAttributor(SentenceView view, List<Cue> cues, ReportActors actors, Discourse discourse) {
        this.view = view;
        this.cues = cues;
        this.actors = actors;
        this.discourse = discourse;
    }

    static List<Draft> read(SentenceView view, CueFinder finder, ReportActors actors, Discourse discourse) {
        SentenceAttributor attributor = new SentenceAttributor(view, finder.find(view), actors, discourse);
        for (Cue cue : attributor.cues) {
            attributor.read(cue);
        }
        if (attributor.cues.isEmpty()) {
            Labels.signature(view, actors, discourse).ifPresent(attributor.drafts::add);
        }
        new AccordingTo(view, actors, discourse).read(attributor.drafts);
        return attributor.drafts;
    }

    private void read(Cue cue) {
        Draft draft = new Draft(view, cue);
        boolean found =
                switch (cue.shape()) {
                    case FINITE -> readFinite(draft, cue);
                    case PARTICIPLE -> readParticiple(draft, cue);
                    case QUOTED_AS -> readQuotedAs(draft, cue);
                };
        if (!found || draft.content.isEmpty()) {
            return;
        }
        drafts.add(draft);
    }

    private boolean readFinite(Draft draft, Cue cue) {
        Range subject = Subjects.before(view, cue.begin(), 0);
        if (isInverted(cue, subject)) {
            Range source = Subjects.after(view, cue.end());
            draft.source(source.from(), source.to());
            draft.confidence = 0.85;
            boolean before = addBefore(draft, cue.begin());
            boolean rest = addRest(draft, cue, source.to());
            return before || rest;
        }
        if (subject.isNone() && !shareSource(draft, cue)) {
            return false;
        }
        int start = subject.isNone() ? cue.begin() : subject.from();
        if (!subject.isNone()) {
            draft.source(subject.from(), subject.to());
        }
        return readContent(draft, cue, start);
    }

    private boolean readContent(Draft draft, Cue cue, int start) {
        After after = ContentFinder.after(view, cue, cue.end());
        if (after.follow() == Follow.NOTHING && relaysBefore(draft, start)) {
            return false;
        }
        boolean weak = after.follow() == Follow.NOTHING || after.follow() == Follow.QUOTATION || view.isQuoted(0);
        boolean quotedBefore = weak && endsQuotation(start) && cue.verb().reportsWords();
        boolean closes = ContentFinder.isEnd(view, after.from())
                || view.is(after.from(), ",")
                || view.isQuoted(after.from())
                || view.isQuoted(start - 1);
        if (after.follow() == Follow.NOTHING && !closes) {
            return false;
        }
        if (after.follow() == Follow.NOTHING || quotedBefore) {
            boolean before = cue.verb().reportsWords() && addBefore(draft, start);
            boolean rest = before && addRest(draft, cue, after.from());
            return before || rest;
        }
        addAfter(draft, cue, after);
        return true;
    }

    /** "…, TASS reported": an outlet after the sentence's statements passes them on. */
    private boolean relaysBefore(Draft draft, int start) {
        boolean boundary = view.is(start - 1, ",") || view.isQuoted(start - 1);
        if (!boundary || drafts.isEmpty() || !draft.hasSource()) {
            return false;
        }
        ActorReference first = actors.resolve(view, draft.sourceFrom, draft.sourceTo, discourse)
                .get(0);
        return actors.isRelay(view, draft.sourceFrom, draft.sourceTo, first);
    }

    /** ", adding that …": the source is that of the statement before, or the sentence's subject. */
    private boolean readParticiple(Draft draft, Cue cue) {
        After after = ContentFinder.after(view, cue, cue.end());
        if (after.follow() == Follow.NOTHING || !(shareSource(draft, cue) || mainSubject(draft, cue))) {
            return false;
        }
        draft.confidence = 0.65;
        addAfter(draft, cue, after);
        return true;
    }

    private boolean readQuotedAs(Draft draft, Cue cue) {
        int quoted = cue.verbAt() - 1;
        while (quoted > 0 && !view.isAny(quoted, "quoted cited")) {
            quoted--;
        }
        int aux = quoted;
        while (aux > 0 && view.pos(aux - 1).equals("AUX")) {
            aux--;
        }
        Range source = Subjects.before(view, aux, 0);
        if (source.isNone()) {
            return false;
        }
        draft.source(source.from(), source.to());
        After after = ContentFinder.after(view, cue, cue.end());
        if (after.follow() == Follow.NOTHING) {
            return addBefore(draft, source.from());
        }
        addAfter(draft, cue, after);
        return true;
    }

    /** Whether the source follows the cue: "…," said the minister. */
    private boolean isInverted(Cue cue, Range subject) {
        int before = cue.begin() - 1;
        boolean boundary = view.isQuoted(before) || view.is(before, ",") || before < 0;
        if (!boundary || !cue.verb().reportsWords() || cue.begin() != cue.verbAt()) {
            return false;
        }
        Range source = Subjects.after(view, cue.end());
        boolean tells = cue.verb().takes(Frame.ADDRESSEE) && !subject.isNone();
        if (tells || source.isNone() || (!subject.isNone() && !view.isQuoted(before) && subject.from() <= 1)) {
            return false;
        }
        int next = source.to();
        boolean closes = ContentFinder.isEnd(view, next)
                || view.isAny(next, ", . ; : - \u2013 \u2014 --")
                || view.isQuoted(next)
                || view.isTime(next)
                || view.pos(next).equals("ADP")
                || view.pos(next).equals("SCONJ");
        return closes;
    }

    /** The source of the statement before, for "and warned", ", adding that". */
    private boolean shareSource(Draft draft, Cue cue) {
        int before = cue.begin() - 1;
        while (view.pos(before).equals("ADV")) {
            before--;
        }
        boolean joined = view.isAny(before, "and but or , while - \u2013 \u2014 --")
                || view.isQuoted(before)
                || cue.shape() == Cue.Shape.PARTICIPLE;
        if (!joined || drafts.isEmpty()) {
            return joined && cue.shape() == Cue.Shape.FINITE && mainSubject(draft, cue);
        }
        Draft last = lastOutermost(cue);
        if (!last.hasSource()) {
            return false;
        }
        draft.source(last.sourceFrom, last.sourceTo);
        draft.confidence = 0.7;
        return true;
    }

    /** The last statement before a cue; for a participle the last that is not itself within what another says. */
    private Draft lastOutermost(Cue cue) {
        int index = drafts.size() - 1;
        while (cue.shape() == Cue.Shape.PARTICIPLE && index > 0 && innermostHolder(drafts.get(index)) != null) {
            index--;
        }
        return drafts.get(index);
    }

    /** The subject of the sentence's first finite verb before a cue, or the one after an opening participle. */
    private boolean mainSubject(Draft draft, Cue cue) {
        for (int i = 1; i < cue.begin(); i++) {
            boolean finite = view.pos(i).equals("AUX")
                    || (view.pos(i).equals("VERB") && !view.lower(i).endsWith("ing") && !view.is(i - 1, "to"));
            if (view.isQuoted(i) || !finite) {
                continue;
            }
            Range subject = Subjects.before(view, i, 0);
            if (!subject.isNone() && !view.isAny(subject.from(), "it there this that which")) {
                draft.source(subject.from(), subject.to());
                return true;
            }
        }
        return false;
    }

    private boolean endsQuotation(int start) {
        if (start <= 0 || !view.isQuoted(start - 1)) {
            return view.is(start - 1, ",") && view.isQuoted(start - 2);
        }
        return true;
    }

    /** Adds what stands before an attribution clause that begins at {@code start}. */
    private boolean addBefore(Draft draft, int start) {
        int last = start - 1;
        boolean boundary = view.is(last, ",") || view.isQuoted(last) || view.isAny(last, "- \u2013 \u2014 --");
        if (!boundary) {
            return false;
        }
        int to = view.isQuoted(last) ? start : last;
        int from = beforeFrom(to);
        to = ContentFinder.trimEnd(view, from, to);
        if (!isSaid(from, to)) {
            return false;
        }
        draft.content.add(withQuotations(from, to));
        draft.confidence = view.isQuoted(to - 1) ? 0.9 : 0.8;
        return true;
    }

    /** Whether words can be what was said: a quotation, or a clause with a verb ("In the end, she said" has none). */
    private boolean isSaid(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean verb = view.pos(i).equals("VERB") && !view.lower(i).endsWith("ing") && !view.is(i - 1, "to");
            if (view.isQuoted(i) || verb || view.pos(i).equals("AUX")) {
                return true;
            }
        }
        return false;
    }

    /** Where the content before an attribution clause begins: after an earlier one, or at the sentence's begin. */
    private int beforeFrom(int to) {
        int from = dateline();
        for (Draft draft : drafts) {
            int end = view.indexAt(Math.max(draft.lastContentEnd(), cueEnd(draft)));
            from = end < to && end > from ? end : from;
        }
        for (int i = from; i < to; i++) {
            from = view.is(i, ";") && !view.isQuoted(i) ? i + 1 : from;
        }
        while (from > 0 && from < to - 1 && !view.isQuoted(from) && view.isAny(from, ", . ; and but")) {
            from++;
        }
        return from;
    }

    /** The token after a dateline's dash, "LONDON (Wire) —"; 0 where the sentence opens with none. */
    private int dateline() {
        boolean capitals =
                view.form(0).length() > 2 && view.form(0).equals(view.form(0).toUpperCase(Locale.ROOT));
        for (int i = 1; capitals && i < Math.min(view.size(), 12); i++) {
            if (view.isAny(i, "- \u2013 \u2014 --")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int cueEnd(Draft draft) {
        return draft.cueSpan == null ? 0 : draft.cueSpan.end();
    }

    /** After "…," she said: a second part in quotation marks, or one that goes on after a comma. */
    private boolean addRest(Draft draft, Cue cue, int from) {
        int at = from;
        while (at < view.size() && !view.isQuoted(at) && !isCueAt(at, cue)) {
            at++;
        }
        if (at < view.size() && view.isQuoted(at) && !view.isQuoted(at - 1)) {
            draft.content.add(withQuotations(at, quotationEnd(at)));
            return true;
        }
        boolean quoted = !draft.content.isEmpty() && view.isQuoted(view.indexAt(draft.lastContentEnd()) - 1);
        if (view.is(from, ",")
                && !quoted
                && !draft.content.isEmpty()
                && from + 3 < view.size()
                && !startsAside(from + 1)) {
            int to = ContentFinder.end(view, cue, from + 1, cues, true);
            if (to - from > 3) {
                draft.content.add(withQuotations(from + 1, to));
                return true;
            }
        }
        return false;
    }

    private boolean isCueAt(int index, Cue but) {
        return cues.stream().anyMatch(cue -> cue.verbAt() != but.verbAt() && cue.verbAt() == index);
    }

    private boolean startsAside(int index) {
        return view.isAny(
                        index,
                        "while as after before when although though according who which adding where in on at with")
                || view.lower(index).endsWith("ing");
    }

    private int quotationEnd(int from) {
        int to = from;
        while (to < view.size() && view.isQuoted(to)) {
            to++;
        }
        return to;
    }

    private void addAfter(Draft draft, Cue cue, After after) {
        int from = after.from();
        boolean quotation = after.follow() == Follow.QUOTATION;
        int end = ContentFinder.end(view, cue, from, cues, after.follow() == Follow.CLAUSE);
        if (quotation) {
            int close = quotationEnd(from);
            boolean stops = close >= end || view.isAny(close, ", . ; - \u2013 \u2014 --") || endsSentence(from);
            end = stops && cue.verb().takes(Frame.QUOTE) ? close : end;
        }
        if (end - from < 1 || (end - from == 1 && !view.isQuoted(from) && isEmptyContent(from))) {
            return;
        }
        if (after.follow() == Follow.PHRASE && isBarePronoun(from)) {
            return;
        }
        draft.content.add(withQuotations(from, end));
        draft.confidence = quotation ? 0.9 : after.follow() == Follow.CLAUSE ? 0.85 : 0.7;
    }

    /** "called it on Monday": an object that says nothing. */
    private boolean isBarePronoun(int from) {
        return view.isAny(from, "it this him her them") && view.pos(from + 1).equals("ADP");
    }

    /** Whether the quotation that begins at a token ends as a sentence does. */
    private boolean endsSentence(int from) {
        Span inner = view.text().quotations().get(view.quotation(from)).inner();
        return ".!?".indexOf(view.text().text().charAt(inner.end() - 1)) >= 0;
    }

    private boolean isEmptyContent(int index) {
        return view.isAny(index, "it this that so him her them me us himself herself themselves")
                || view.pos(index).equals("ADV");
    }

    /** The span of tokens, widened to whole quotations where it begins or ends inside one. */
    private Span withQuotations(int from, int to) {
        Span span = view.span(from, to);
        List<Quotation> quotations = view.text().quotations();
        if (view.isQuoted(from)) {
            span = new Span(
                    Math.min(
                            span.begin(),
                            quotations.get(view.quotation(from)).marked().begin()),
                    span.end());
        }
        if (view.isQuoted(to - 1)) {
            span = new Span(
                    span.begin(),
                    Math.max(
                            span.end(),
                            quotations.get(view.quotation(to - 1)).marked().end()));
        }
        return span;
    }

    /** The statement with the shortest content that holds another's cue; null for an outermost one. */
    private @Nullable Draft innermostHolder(Draft inner) {
        Draft best = null;
        for (Draft outer : drafts) {
            boolean closer = best == null || Nesting.length(outer) < Nesting.length(best);
            if (!outer.equals(inner) && closer && Nesting.holds(outer, inner)) {
                best = outer;
            }
        }
        return best;
    }
}
