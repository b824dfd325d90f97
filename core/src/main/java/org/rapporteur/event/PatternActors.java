package org.rapporteur.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.Discourse;
import org.rapporteur.actor.ReportActors;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;

/** Says whom the parties of a pattern name, and whether they are such as its type of event has. */
final class PatternActors {

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

    private final SentenceView view;
    private final ReportActors resolver;
    private final Discourse discourse;

    PatternActors(SentenceView view, ReportActors resolver, Discourse discourse) {
        this.view = view;
        this.resolver = resolver;
        this.discourse = discourse;
    }

    /** The match of a pattern with its parties; null where they do not fit its type. */
    @Nullable
    PatternMatch match(EventPattern pattern, int index, int end, PatternParties.Parties parties) {
        Range subject = parties.actor();
        Range object = parties.recipient();
        PloverType type = pattern.type();
        List<ActorReference> actors = known(subject, type == PloverType.PROTEST);
        List<ActorReference> recipients = object.isNone() ? List.of() : known(object, ON_ANYBODY.contains(type));
        if (recipients.isEmpty() && !object.isNone() && ON_WORKS.contains(type)) {
            recipients = resolver.countriesWithin(view, object.from(), object.to());
        }
        boolean reciprocal = pattern.isReciprocal() && actors.size() > 1;
        boolean complete = reciprocal || !recipients.isEmpty() || (object.isNone() && ONE_SIDED.contains(type));
        boolean takesObject = object.isNone() && pattern.frame().equals("none") && hasObject(end);
        boolean stateProtest = type == PloverType.PROTEST && actors.stream().anyMatch(PatternActors::isState);
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
    private List<ActorReference> known(Range range, boolean anybody) {
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
                return known(new Range(range.from(), i), anybody);
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
