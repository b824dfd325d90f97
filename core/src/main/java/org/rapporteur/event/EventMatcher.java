package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.Discourse;
import org.rapporteur.actor.ReportActors;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects;
import org.rapporteur.annotation.Subjects.Range;

/** Finds the patterns of one sentence and their parties. */
final class EventMatcher {

    private static final Set<String> POLITICAL = Set.of(
            "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "OPP", "IGO", "CVL", "LAB", "CRM",
            "NGO");
    private static final int GAP = 4;

    private final SentenceView view;
    private final EventLexicon lexicon;
    private final ReportActors resolver;
    private final Discourse discourse;

    EventMatcher(SentenceView view, EventLexicon lexicon, ReportActors resolver, Discourse discourse) {
        this.view = view;
        this.lexicon = lexicon;
        this.resolver = resolver;
        this.discourse = discourse;
    }

    List<EventMatch> find() {
        List<EventMatch> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < view.size(); i++) {
            // "lifted sanctions on" is one trigger, not two: its noun begins no event of its own
            EventMatch match = i < free || view.isQuoted(i) ? null : at(i);
            if (match != null) {
                found.add(match);
                free = match.triggerTo();
            }
        }
        return found;
    }

    private @Nullable EventMatch at(int index) {
        boolean verb = view.pos(index).equals("VERB");
        boolean noun = view.pos(index).equals("NOUN");
        List<EventPattern> patterns =
                verb ? lexicon.verb(view.form(index)) : noun ? lexicon.noun(view.form(index)) : List.of();
        EventMatch best = null;
        for (EventPattern pattern : patterns) {
            int end = matchEnd(pattern, index);
            boolean longer = best == null || pattern.weight() > best.pattern().weight();
            EventMatch match = end > 0 && longer ? parties(pattern, index, end) : null;
            best = match != null ? match : best;
        }
        return best;
    }

    /** The token after the last word that a pattern needs; -1 where one is missing. */
    private int matchEnd(EventPattern pattern, int index) {
        int at = index;
        for (int k = 1; k < pattern.words().size(); k++) {
            int next = -1;
            for (int i = at + 1; i <= Math.min(view.size() - 1, at + GAP) && next < 0; i++) {
                String word = pattern.words().get(k);
                boolean same = view.is(i, word) || (word.length() > 3 && view.is(i, word + "s"));
                next = same && !view.isQuoted(i) ? i : -1;
            }
            if (next < 0) {
                return -1;
            }
            at = next;
        }
        return at + 1;
    }

    private @Nullable EventMatch parties(EventPattern pattern, int index, int end) {
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
        if (subject.isNone() || participle) {
            subject = sharedSubject(begin, participle);
        }
        if (subject.isNone()) {
            return null;
        }
        if (passive) {
            return passiveParties(pattern, index, end, subject);
        }
        Range object = object(pattern, end);
        return match(pattern, index, end, subject, object);
    }

    /** The subject of an earlier verb that a later one shares: "met the envoy and accused the union". */
    private Range sharedSubject(int begin, boolean participle) {
        boolean joined = view.isAny(begin - 1, "and but ,") || participle || view.is(begin - 1, "to");
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

    private @Nullable EventMatch passiveParties(EventPattern pattern, int index, int end, Range subject) {
        int by = end;
        while (by < Math.min(view.size(), end + 6) && !view.is(by, "by")) {
            by++;
        }
        boolean object = pattern.frame().equals("obj");
        if (!view.is(by, "by") || !object) {
            return null;
        }
        int to = NounPhrases.endOf(view, by + 1, view.size());
        return to < 0 ? null : match(pattern, index, end, new Range(by + 1, to), subject);
    }

    private Range object(EventPattern pattern, int end) {
        String frame = pattern.frame();
        if (frame.equals("none") || frame.equals("subj-reciprocal")) {
            return Range.NONE;
        }
        boolean inPattern = view.is(end - 1, frame);
        int first = frame.equals("obj") || inPattern ? end : preposition(frame, end);
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
    private @Nullable EventMatch nounParties(EventPattern pattern, int index, int end) {
        Range object = object(pattern, end);
        if (object.isNone()) {
            return null;
        }
        Range owner = owner(index);
        if (owner.isNone()) {
            owner = sharedSubject(index, true);
        }
        return owner.isNone() ? null : match(pattern, index, end, owner, object);
    }

    private Range owner(int index) {
        int at = index - 1;
        while (at > 0 && (view.pos(at).equals("ADJ") || view.pos(at).equals("NOUN"))) {
            at--;
        }
        if (view.isAny(at, "his her its their")) {
            return new Range(at, at + 1);
        }
        if (view.isAny(at, "'s \u2019s ' \u2019") && at > 0) {
            int start = NounPhrases.baseStart(view, at - 1, 0);
            return start < 0 ? Range.NONE : new Range(start, at);
        }
        return Range.NONE;
    }

    private @Nullable EventMatch match(EventPattern pattern, int index, int end, Range subject, Range object) {
        List<ActorReference> actors = political(subject);
        List<ActorReference> recipients = object.isNone() ? List.of() : political(object);
        boolean needs = !pattern.frame().equals("none") && !pattern.isReciprocal();
        boolean reciprocal = pattern.isReciprocal() && actors.size() > 1;
        if (actors.isEmpty() || (needs && recipients.isEmpty()) || (pattern.isReciprocal() && !reciprocal)) {
            return null;
        }
        if (same(actors, recipients)) {
            return null;
        }
        int from = Math.min(index, Math.min(subject.from(), object.isNone() ? index : object.from()));
        int to = Math.max(end, Math.max(subject.to(), object.to()));
        boolean mutual = reciprocal || pattern.type() == PloverType.CONSULT;
        return new EventMatch(pattern, index, end, actors, recipients, mutual, from, to);
    }

    private static boolean same(List<ActorReference> actors, List<ActorReference> recipients) {
        return actors.stream().anyMatch(one -> recipients.stream()
                .anyMatch(other -> one.actor() != null
                        && other.actor() != null
                        && one.actor().id().equals(other.actor().id())));
    }

    /** The parties in a range, where each is a political actor: a country, an organisation of states, an office. */
    private List<ActorReference> political(Range range) {
        List<ActorReference> references = possessive(range);
        if (references.stream().allMatch(reference -> isPolitical(reference.actor()))) {
            return references;
        }
        // "accused Iceland of piracy": what follows a name and "of" may be the charge, not part of the name
        for (int i = range.from() + 1; i < range.to(); i++) {
            if (view.is(i, "of") && view.isCapitalised(i - 1)) {
                return political(new Range(range.from(), i));
            }
        }
        return List.of();
    }

    /** "his", "its" stand for whom "he", "it" would. */
    private List<ActorReference> possessive(Range range) {
        return resolver.resolve(view, range.from(), range.to(), discourse);
    }

    private static boolean isPolitical(@Nullable Actor actor) {
        if (actor == null || actor.kind() == Actor.Kind.OUTLET || actor.id().startsWith("document:")) {
            return false;
        }
        boolean state = actor.kind() == Actor.Kind.COUNTRY || actor.kind() == Actor.Kind.BLOC;
        boolean sector = actor.sectors().stream().anyMatch(POLITICAL::contains);
        return state || sector || (actor.country() != null && actor.kind() == Actor.Kind.ORGANISATION);
    }
}
