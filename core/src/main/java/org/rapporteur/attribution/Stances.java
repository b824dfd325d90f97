package org.rapporteur.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.Discourse;
import org.rapporteur.actor.ReportActors;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;

/**
 * For or against whom, where the cue itself takes sides ("accused the union", "praised the mayor") and names an actor
 * who is settled. Anything else is left open.
 */
final class Stances {

    private record Side(Stance.Direction direction, boolean addressee) {}

    private static final Map<String, Side> SIDES = read();

    private Stances() {}

    private static Map<String, Side> read() {
        Map<String, Side> sides = new HashMap<>();
        for (WordList.Row row : WordList.read(Stances.class, "stances.tsv").rows()) {
            Stance.Direction direction = row.field(1).equals("for") ? Stance.Direction.FOR : Stance.Direction.AGAINST;
            sides.put(row.field(0), new Side(direction, row.field(2).equals("addressee")));
        }
        return Map.copyOf(sides);
    }

    /** The sides that a statement's cue takes; {@code from} is the token where its content begins. */
    static List<Stance> of(Draft draft, Cue cue, int from, ReportActors actors, Discourse discourse) {
        Side side = SIDES.get(cue.verb().lemma());
        Span words = draft.cueSpan;
        if (side == null
                || words == null
                || cue.negated()
                || !cue.verb().particle().isEmpty()) {
            return List.of();
        }
        List<ActorReference> parties = side.addressee()
                ? draft.addressee == null ? List.of() : List.of(draft.addressee)
                : named(draft.view, from, actors, discourse);
        return parties.stream()
                .filter(party -> isParty(party.actor()))
                .map(party -> new Stance(party, side.direction(), words))
                .toList();
    }

    private static List<ActorReference> named(SentenceView view, int from, ReportActors actors, Discourse discourse) {
        int end = NounPhrases.baseEnd(view, from, view.size());
        return end < 0 || view.isQuoted(from) ? List.of() : actors.resolve(view, from, end, discourse);
    }

    private static boolean isParty(@Nullable Actor actor) {
        return actor != null && actor.kind() != Actor.Kind.GROUP && !actor.id().startsWith("document:");
    }
}
