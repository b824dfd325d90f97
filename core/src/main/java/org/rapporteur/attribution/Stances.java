package org.rapporteur.attribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.Discourse;
import org.rapporteur.actor.ReportActors;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.attribution.Stance.Direction;
import org.rapporteur.attribution.StanceLexicon.Hit;
import org.rapporteur.attribution.StanceLexicon.Use;
import org.rapporteur.text.Span;

/**
 * For or against whom a statement is, by words that take sides: the cue itself ("accused the union"), what it calls
 * somebody ("called the deal a betrayal"), and what is said of somebody ("Oslo must stop", "the plan is a farce"). Where
 * no such word stands, nothing is said.
 */
final class Stances {

    /** Words that open a plan, a rule or a fact rather than a judgement. */
    private static final String PLANS =
            "will would shall should must can could may might not to agreed in on at by for";

    /** What one who is accused rejects without taking a side. */
    private static final String CHARGES = "charge charges allegation allegations accusation accusations claim claims"
            + " complaint complaints report reports suggestion suggestions rumours rumors notion";

    private final StanceLexicon lexicon = new StanceLexicon();

    /** The sides that a statement takes, each party once, in text order of the words that show it. */
    List<Stance> of(
            Draft draft, @Nullable CueReading cue, List<Draft> drafts, ReportActors actors, Discourse discourse) {
        Taken taken = new Taken(draft, drafts, new Parties(draft, actors, discourse));
        boolean named = cue != null && !cue.negated() && !cue.passive() && byCue(draft, cue, taken);
        if (named) {
            return List.copyOf(taken.sides.values());
        }
        AnnotatedText text = draft.view.text();
        for (Span part : draft.content) {
            for (Sentence sentence : text.sentences()) {
                if (sentence.span().overlaps(part)) {
                    said(new SentenceView(text, sentence), part, taken);
                }
            }
        }
        return List.copyOf(taken.sides.values());
    }

    /** What is found of one statement. */
    private static final class Taken {
        private final Draft draft;
        private final List<Draft> drafts;
        private final Parties parties;
        private final Map<String, Stance> sides = new LinkedHashMap<>();

        Taken(Draft draft, List<Draft> drafts, Parties parties) {
            this.draft = draft;
            this.drafts = drafts;
            this.parties = parties;
        }

        boolean add(SentenceView view, Range phrase, Direction side, Span evidence) {
            List<ActorReference> found = parties.of(view, phrase);
            for (ActorReference party : found) {
                String key = party.actor() != null ? party.actor().id() : String.valueOf(party.words());
                sides.putIfAbsent(key, new Stance(party, side, evidence));
            }
            return !found.isEmpty();
        }

        /** Whether words belong to a statement of somebody else that is reported within this one. */
        boolean isAnothers(Span words) {
            return drafts.stream()
                    .filter(one -> draft.equals(one.parent))
                    .filter(one -> one.sources.stream().noneMatch(source -> parties.isSpeaker(source.actor())))
                    .anyMatch(one -> overlaps(one.cueSpan, words)
                            || one.content.stream().anyMatch(span -> span.overlaps(words)));
        }

        private static boolean overlaps(@Nullable Span one, Span other) {
            return one != null && one.overlaps(other);
        }
    }

    /** Whether the cue calls somebody something, so that no further words are looked at. */
    private boolean byCue(Draft draft, CueReading cue, Taken taken) {
        SentenceView view = draft.view;
        int from = contentFrom(draft, cue);
        int to = contentTo(draft, from);
        Span words = draft.cueSpan;
        if (from < 0 || words == null) {
            return false;
        }
        Range party = Clauses.phrase(view, from, to);
        boolean clause = view.isAny(from, "that how why whether if");
        if (party.isNone() || clause) {
            return false;
        }
        if (lexicon.find(view, cue.verbAt(), Use.NAMING) != null && naming(view, party, to, taken)) {
            return true;
        }
        Hit hit = lexicon.find(view, cue.verbAt(), Use.VERB);
        hit = hit == null ? lexicon.find(view, cue.verbAt(), Use.TO) : hit;
        boolean charge = !party.isNone() && view.isAny(party.to() - 1, CHARGES);
        if (hit != null && hit.side() != null && !charge) {
            taken.add(view, party, hit.side(), words);
            and(view, party, to, hit.side(), words, taken);
        }
        return false;
    }

    /** "praised Oslo's patience and Reykjavik's firmness": the second of two. */
    private static void and(SentenceView view, Range first, int to, Direction side, Span words, Taken taken) {
        if (view.is(first.to(), "and") && first.to() + 1 < to) {
            Range second = Clauses.phrase(view, first.to() + 1, to);
            boolean clause = !second.isNone()
                    && (view.pos(second.to()).equals("VERB")
                            || view.pos(second.to()).equals("AUX"));
            if (!second.isNone() && !clause) {
                taken.add(view, second, side, words);
            }
        }
    }

    private static int contentFrom(Draft draft, CueReading cue) {
        for (Span span : draft.content) {
            int at = draft.view.indexAt(span.begin());
            if (at >= cue.end() && at < draft.view.size()) {
                return at;
            }
        }
        return -1;
    }

    private static int contentTo(Draft draft, int from) {
        int to = from;
        for (Span span : draft.content) {
            to = Math.max(to, draft.view.indexAt(span.end()));
        }
        return to;
    }

    /** "called the deal a betrayal": the words after the party show the side; any others in quotation marks blame. */
    private boolean naming(SentenceView view, Range party, int to, Taken taken) {
        if (view.isAny(party.to() - 1, CHARGES)) {
            return true;
        }
        for (int i = party.to(); i < to; i++) {
            Hit hit = lexicon.find(view, i, Use.IS);
            if (hit != null && hit.side() != null && !isNegated(view, i)) {
                return taken.add(view, party, hit.side(), view.span(i, Math.min(to, i + hit.length())));
            }
        }
        for (int i = party.to(); i < to; i++) {
            if (view.isQuoted(i) && !view.isQuoted(party.to() - 1) && to - i > 3) {
                return taken.add(view, party, Direction.AGAINST, view.span(i, to));
            }
        }
        return false;
    }

    private static boolean isNegated(SentenceView view, int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (view.isAny(i, "not n't n\u2019t never no hardly neither nor without")) {
                return true;
            }
        }
        return false;
    }

    private void said(SentenceView view, Span part, Taken taken) {
        int from = view.indexAt(part.begin());
        int to = view.indexAt(part.end());
        for (int i = from; i < to; i++) {
            if (taken.isAnothers(view.token(i).span())) {
                continue;
            }
            own(view, i, from, to, taken);
            act(view, i, from, taken);
            is(view, i, from, to, taken);
            with(view, i, to, taken);
        }
        if (taken.sides.isEmpty()) {
            quotedOf(view, from, to, taken);
        }
    }

    /** What is said of somebody in the speaker's own quoted words ("Oslo "has lost its watch"") is seldom a praise. */
    private void quotedOf(SentenceView view, int from, int to, Taken taken) {
        for (int i = from + 1; i + 3 < to; i++) {
            if (!view.opensQuotation(i)
                    || view.isQuoted(i - 1)
                    || taken.isAnothers(view.token(i).span())) {
                continue;
            }
            Range subject = Clauses.subject(view, i, from);
            boolean plan = view.isAny(i + 1, PLANS) || view.isAny(i - 1, PLANS) || view.isAny(i - 2, PLANS);
            boolean verb = view.pos(i - 1).matches("VERB|AUX")
                    || (view.pos(i + 1).matches("VERB|AUX")
                            && !view.lower(i + 1).endsWith("ing"));
            boolean many = view.isAny(subject.from(), "both the two")
                    && view.lower(subject.to() - 1).endsWith("s");
            boolean blames = !subject.isNone()
                    && verb
                    && !plan
                    && !many
                    && !view.pos(subject.from()).equals("PRON")
                    && !taken.parties.isSelf(view, subject)
                    && taken.parties.isSomebody(view, subject);
            if (blames) {
                taken.add(view, subject, Direction.AGAINST, view.span(i, to));
            }
        }
    }

    /** "we condemn the raid": a verb that takes sides, with the speaker for its subject. */
    private void own(SentenceView view, int at, int from, int to, Taken taken) {
        Hit hit = lexicon.find(view, at, Use.VERB);
        hit = hit == null ? lexicon.find(view, at, Use.TO) : hit;
        boolean verb = hit != null && view.pos(at).equals("VERB") && !view.is(at - 1, "to") && !isNegated(view, at);
        if (!verb || hit == null || hit.side() == null) {
            return;
        }
        Range subject = Clauses.subject(view, at, from);
        if (taken.parties.isSelf(view, subject)) {
            Range party = Clauses.phrase(view, at + hit.length(), to);
            taken.add(view, party, hit.side(), view.span(at, at + hit.length()));
        }
    }

    /** "the mayor lied": a verb that blames or credits its subject. */
    private void act(SentenceView view, int at, int from, Taken taken) {
        Hit hit = lexicon.find(view, at, Use.ACT);
        boolean verb = hit != null
                && (hit.length() > 1 || view.pos(at).equals("VERB"))
                && !view.isAny(at - 1, "to may might would could will can")
                && !view.isAny(at - 2, "may might would could will can if")
                && !isNegated(view, at);
        if (verb && hit != null && hit.side() != null) {
            Range subject = Clauses.subject(view, Clauses.verbBefore(view, at, from), from);
            if (!taken.parties.isSelf(view, subject)) {
                taken.add(view, subject, hit.side(), view.span(at, Math.min(view.size(), at + hit.length())));
            }
        }
    }

    /** "the plan is a betrayal", "the "reckless" plan". */
    private void is(SentenceView view, int at, int from, int to, Taken taken) {
        Hit hit = lexicon.find(view, at, Use.IS);
        if (hit == null || hit.side() == null || isNegated(view, at)) {
            return;
        }
        Span words = view.span(at, Math.min(to, at + hit.length()));
        int verb = copulaBefore(view, at, from);
        if (verb >= 0) {
            Range subject = Clauses.subject(view, verb, from);
            boolean empty = subject.isNone() || view.isAny(subject.from(), "it this that there what");
            if (!empty && !taken.parties.isSelf(view, subject)) {
                taken.add(view, subject, hit.side(), words);
            }
        } else if (taken.sides.isEmpty()
                && isPartlyQuoted(view, at, from, to)
                && view.pos(at).equals("ADJ")) {
            Range phrase = Clauses.phrase(view, at, to);
            taken.add(view, phrase, hit.side(), words);
        }
    }

    private static int copulaBefore(SentenceView view, int at, int from) {
        for (int i = at - 1; i >= Math.max(from, at - 8); i--) {
            if (view.isAny(
                            i,
                            "is are was were be been being 's \u2019s 're \u2019re remains remain remained becomes become became looks seems proved proves")
                    && !view.pos(i).equals("PART")) {
                return i;
            }
            boolean between = view.pos(i).matches("DET|ADJ|ADV|NOUN|PUNCT|NUM|PART") && !view.isAny(i, ", ; :");
            if (!between) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPartlyQuoted(SentenceView view, int at, int from, int to) {
        return view.isQuoted(at) && (!view.isQuoted(from) || !view.isQuoted(to - 1));
    }

    /** "unlike Oslo", "grateful to Oslo". */
    private void with(SentenceView view, int at, int to, Taken taken) {
        Hit hit = lexicon.find(view, at, Use.WITH);
        if (hit != null && hit.side() != null && !isNegated(view, at)) {
            Range party = Clauses.phrase(view, at + hit.length(), to);
            if (!party.isNone()) {
                taken.add(view, party, hit.side(), view.span(at, at + hit.length()));
            }
        }
    }
}
