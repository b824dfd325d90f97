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
final class PatternMatcher {

    private static final Set<String> POLITICAL =
            Set.of("COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "OPP");
    private static final Set<String> CIVIL =
            Set.of("CVL", "LAB", "CRM", "JRN", "REL", "BUS", "EDU", "MED", "REF", "SOC");

    /** Types that are coded without a recipient where none is named. */
    private static final Set<PloverType> ONE_SIDED =
            Set.of(PloverType.PROTEST, PloverType.MOBILIZE, PloverType.RETREAT, PloverType.SANCTION);

    /** Types whose recipient may be people without an office. */
    private static final Set<PloverType> ON_ANYBODY =
            Set.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.AID, PloverType.SANCTION);

    /** Types whose recipient may be named only as the owner of a plan, a step or a text: "rejected the Irish proposal". */
    private static final Set<PloverType> ON_WORKS =
            Set.of(PloverType.REJECT, PloverType.ACCUSE, PloverType.SUPPORT, PloverType.REQUEST, PloverType.THREATEN);

    private static final Set<String> OPEN_ENDS = Set.of("at", "into", "for", "about");
    private static final String LIGHT_VERBS =
            "held hold holds holding launched launch launches launching carried conducted"
                    + " staged mounted began begun begin begins had made paid imposed announced started opened ordered led";
    private static final int GAP = 4;

    private final SentenceView view;
    private final EventLexicon lexicon;
    private final ReportActors resolver;
    private final Discourse discourse;

    PatternMatcher(SentenceView view, EventLexicon lexicon, ReportActors resolver, Discourse discourse) {
        this.view = view;
        this.lexicon = lexicon;
        this.resolver = resolver;
        this.discourse = discourse;
    }

    List<PatternMatch> find() {
        List<PatternMatch> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < view.size(); i++) {
            // "lifted sanctions on" is one trigger, not two: its noun begins no event of its own
            PatternMatch match = i < free || view.isQuoted(i) ? null : at(i);
            if (match != null) {
                found.add(match);
                free = match.triggerTo();
            }
        }
        return found;
    }

    private @Nullable PatternMatch at(int index) {
        boolean verb = view.pos(index).equals("VERB");
        boolean noun = view.pos(index).equals("NOUN");
        List<EventPattern> patterns =
                verb ? lexicon.verb(view.form(index)) : noun ? lexicon.noun(view.form(index)) : List.of();
        PatternMatch best = null;
        for (EventPattern pattern : patterns) {
            int end = matchEnd(pattern, index);
            boolean longer = best == null || pattern.weight() > best.pattern().weight();
            PatternMatch match = end > 0 && longer ? parties(pattern, index, end) : null;
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

    private @Nullable PatternMatch parties(EventPattern pattern, int index, int end) {
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
            return passiveParties(pattern, index, end, subject);
        }
        Range object = object(pattern, end);
        return match(pattern, index, end, subject, object);
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

    private @Nullable PatternMatch passiveParties(EventPattern pattern, int index, int end, Range subject) {
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
    private @Nullable PatternMatch nounParties(EventPattern pattern, int index, int end) {
        Range object = object(pattern, end);
        if (object.isNone()) {
            return null;
        }
        Range owner = owner(index);
        if (owner.isNone()) {
            owner = lightSubject(index);
        }
        return owner.isNone() ? null : match(pattern, index, end, owner, object);
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

    private @Nullable PatternMatch match(EventPattern pattern, int index, int end, Range subject, Range object) {
        PloverType type = pattern.type();
        List<ActorReference> actors = parties(subject, type == PloverType.PROTEST);
        List<ActorReference> recipients = object.isNone() ? List.of() : parties(object, ON_ANYBODY.contains(type));
        if (recipients.isEmpty() && !object.isNone() && ON_WORKS.contains(type)) {
            recipients = resolver.countriesWithin(view, object.from(), object.to());
        }
        boolean reciprocal = pattern.isReciprocal() && actors.size() > 1;
        boolean complete = reciprocal || !recipients.isEmpty() || (object.isNone() && ONE_SIDED.contains(type));
        boolean takesObject = object.isNone() && pattern.frame().equals("none") && hasObject(end);
        boolean stateProtest = type == PloverType.PROTEST && actors.stream().anyMatch(PatternMatcher::isState);
        if (takesObject || stateProtest) {
            return null;
        }
        if (actors.isEmpty() || !complete || (pattern.isReciprocal() && !reciprocal)) {
            return null;
        }
        if (reciprocal) {
            recipients = actors;
        } else if (same(actors, recipients)) {
            return null;
        }
        int from = Math.min(index, Math.min(subject.from(), object.isNone() ? index : object.from()));
        int to = Math.max(end, Math.max(subject.to(), object.to()));
        boolean mutual = reciprocal || pattern.type() == PloverType.CONSULT;
        return new PatternMatch(pattern, index, end, actors, recipients, mutual, from, to);
    }

    private static boolean same(List<ActorReference> actors, List<ActorReference> recipients) {
        return actors.stream().anyMatch(one -> recipients.stream()
                .anyMatch(other -> one.actor() != null
                        && other.actor() != null
                        && one.actor().id().equals(other.actor().id())));
    }

    /** Who a range means, where each is a political actor or, if so asked, anybody known; else nobody. */
    private List<ActorReference> parties(Range range, boolean anybody) {
        List<ActorReference> references = resolver.resolve(view, range.from(), range.to(), discourse);
        boolean all = references.stream()
                .map(ActorReference::actor)
                .allMatch(actor -> isPolitical(actor) || (anybody && isCivil(actor)));
        if (all) {
            return references;
        }
        // "accused Iceland of piracy": what follows a name and "of" may be the charge, not part of the name
        for (int i = range.from() + 1; i < range.to(); i++) {
            if (view.is(i, "of") && view.isCapitalised(i - 1)) {
                return parties(new Range(range.from(), i), anybody);
            }
        }
        return List.of();
    }

    /** "demonstrated their resolve", "released a statement": a direct object makes another event of it. */
    private boolean hasObject(int end) {
        boolean opens = view.pos(end).equals("DET") || view.isAny(end, "his her its their");
        return opens && NounPhrases.baseEnd(view, end, view.size()) > 0;
    }

    private static boolean isState(ActorReference reference) {
        Actor actor = reference.actor();
        return actor != null
                && (actor.kind() == Actor.Kind.COUNTRY || actor.sectors().contains("MIL"));
    }

    private static boolean isPolitical(@Nullable Actor actor) {
        if (actor == null || actor.kind() == Actor.Kind.OUTLET || actor.id().startsWith("document:")) {
            return false;
        }
        boolean state = actor.kind() == Actor.Kind.COUNTRY || actor.kind() == Actor.Kind.BLOC;
        boolean sector = actor.sectors().stream().anyMatch(POLITICAL::contains);
        boolean body = actor.kind() == Actor.Kind.ORGANISATION && actor.country() != null;
        return state || sector || body;
    }

    private static boolean isCivil(@Nullable Actor actor) {
        return actor != null
                && (actor.kind() == Actor.Kind.PERSON
                        || actor.sectors().stream().anyMatch(CIVIL::contains));
    }
}
