package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.text.Span;

/**
 * "…, Lavrov told TASS. He added …", "According to TASS, Lavrov … He added …": what passed on a statement passes on what
 * the same source goes on to say, until somebody else speaks, is told, or passes on.
 */
final class RelayCarrier {

    private static final int REACH = 700;

    private @Nullable Draft last;
    private List<Relay> relays = List.of();
    private Set<String> speakers = Set.of();
    private boolean whole;
    private int from = -1;

    /**
     * Carries relays on into the statements of the next sentence; call in text order. Gives those that only say how the
     * one before was made.
     */
    List<Draft> carry(List<Draft> found, Predicate<Relay> isOutlet) {
        List<Draft> gone = new ArrayList<>();
        for (Draft draft : found) {
            if (draft.parent != null || withholds(draft)) {
                continue;
            }
            Draft before = last;
            if (before != null && pointsBack(draft, before)) {
                draft.relays.stream().filter(relay -> before.relays.isEmpty()).forEach(before.relays::add);
                before.addressee = before.addressee == null ? draft.addressee : before.addressee;
                relays = List.copyOf(before.relays.stream().filter(isOutlet).toList());
                gone.add(draft);
                continue;
            }
            next(draft, isOutlet);
        }
        return gone;
    }

    private void next(Draft draft, Predicate<Relay> isOutlet) {
        Set<String> who = ids(draft);
        boolean near = draft.begin() - from < REACH;
        boolean goesOn = near && isSame(draft, who) && draft.relays.isEmpty() && !isNewOccasion(draft);
        if (goesOn) {
            relays.forEach(relay -> draft.relays.add(new Relay(relay.name(), relay.words())));
        } else if (isLeadingOutlet(draft)) {
            relays = List.of(outlet(draft));
            whole = true;
        } else {
            whole = false;
            relays = List.copyOf(draft.relays.stream().filter(isOutlet).toList());
            speakers = who;
        }
        from = draft.begin();
        last = draft;
    }

    private boolean isSame(Draft draft, Set<String> who) {
        if (whole) {
            return isPronoun(draft);
        }
        if (!who.isEmpty() && who.equals(speakers)) {
            return true;
        }
        Draft before = last;
        return before != null
                && ((who.isEmpty() && isPronoun(draft))
                        || adds(draft)
                        || isSurname(draft, before)
                        || isNoun(draft, before));
    }

    /** "Svetlova added": who adds has just spoken. */
    private static boolean adds(Draft draft) {
        Span cue = draft.cueSpan;
        return cue != null && draft.view.isAny(draft.view.indexAt(cue.end()) - 1, "added adds adding");
    }

    /** Whether two sources that were read as two people end in the same name. */
    private static boolean isSurname(Draft draft, Draft before) {
        String one = lastName(draft);
        String other = lastName(before);
        return !one.isEmpty() && !other.isEmpty() && (one.endsWith(other) || other.endsWith(one));
    }

    private static String lastName(Draft draft) {
        Actor actor = draft.sources.size() == 1 ? draft.sources.get(0).actor() : null;
        boolean named = actor != null && actor.kind() != Actor.Kind.COUNTRY && actor.kind() != Actor.Kind.OUTLET;
        return named ? " " + actor.name() : "";
    }

    /** "The officer", where nobody could be settled and an officer spoke last. */
    private boolean isNoun(Draft draft, Draft before) {
        if (!draft.hasSource() || !before.hasSource() || !draft.view.is(draft.sourceFrom, "the")) {
            return false;
        }
        String noun = draft.view.lower(head(draft));
        boolean named = false;
        for (int i = before.sourceFrom; i < before.sourceTo; i++) {
            named |= before.view.is(i, noun);
        }
        boolean person = draft.sources.stream()
                .map(ActorReference::actor)
                .anyMatch(actor -> actor != null && actor.kind() == Actor.Kind.PERSON);
        return named && (!person || speakers.isEmpty());
    }

    /** The noun of a source: before "of", or what a comma sets off. */
    private static int head(Draft draft) {
        int at = draft.sourceFrom + 1;
        while (at < draft.sourceTo && !draft.view.isAny(at, ", of from by in who which ( -")) {
            at++;
        }
        return at - 1;
    }

    /** What is told to somebody else, or at another time and place, came another way. */
    private static boolean isNewOccasion(Draft draft) {
        SentenceView view = draft.view;
        Span cue = draft.cueSpan;
        if (cue == null) {
            return draft.addressee != null;
        }
        int to = view.indexAt(cue.end());
        boolean told =
                draft.addressee != null && view.isAny(to - 1, "told tells telling said says wrote writes replied");
        boolean elsewhere = false;
        for (int i = 0; i < view.size(); i++) {
            Span token = view.token(i).span();
            elsewhere |= view.isAny(i, "later afterwards separately conference briefing rally hearing")
                    && draft.content.stream().noneMatch(span -> span.overlaps(token));
        }
        return told || elsewhere;
    }

    /** "She would not say when": silence comes through nobody. */
    private static boolean withholds(Draft draft) {
        Span cue = draft.cueSpan;
        if (cue == null) {
            return false;
        }
        for (int i = draft.view.indexAt(cue.begin()); i < draft.view.indexAt(cue.end()); i++) {
            if (draft.view.isAny(i, "not n't n\u2019t declined refused")) {
                return true;
            }
        }
        return false;
    }

    /** "He said this in an interview with the paper": how the statement before was made. */
    private boolean pointsBack(Draft draft, Draft before) {
        boolean near = draft.begin() - from < REACH && !before.view.sentence().equals(draft.view.sentence());
        boolean bare = draft.content.size() == 1
                && draft.content
                        .get(0)
                        .of(draft.view.text().text())
                        .matches("(?i)(this|so|that|the (remarks?|comments?|statement|announcement))");
        return near && bare && (draft.addressee != null || !draft.relays.isEmpty()) && isSame(draft, ids(draft));
    }

    /** "According to the agency, Wang Yi did not mention the dispute": whoever is meant by "he" next came through it. */
    private static boolean isLeadingOutlet(Draft draft) {
        Actor first = draft.sources.size() == 1 ? draft.sources.get(0).actor() : null;
        return first != null
                && first.kind() == Actor.Kind.OUTLET
                && draft.view.is(0, "according")
                && draft.sourceFrom == 2;
    }

    private static Relay outlet(Draft draft) {
        Actor actor = draft.sources.get(0).actor();
        return new Relay(actor == null ? "" : actor.name(), draft.sourceSpan());
    }

    private static Set<String> ids(Draft draft) {
        return draft.sources.stream()
                .map(ActorReference::actor)
                .filter(actor -> actor != null)
                .map(RelayCarrier::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String id(@Nullable Actor actor) {
        return actor == null ? "" : actor.id();
    }

    private static boolean isPronoun(Draft draft) {
        return draft.sourceTo - draft.sourceFrom == 1 && draft.view.isAny(draft.sourceFrom, "he she they it");
    }
}
