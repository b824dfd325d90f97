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

    private final Map<String, Side> sides = read();

    private static Map<String, Side> read() {
        Map<String, Side> sides = new HashMap<>();
        for (WordList.Row row : WordList.read(Stances.class, "stances.tsv").rows()) {
            Stance.Direction direction = row.field(1).equals("for") ? Stance.Direction.FOR : Stance.Direction.AGAINST;
            sides.put(row.field(0), new Side(direction, row.field(2).equals("addressee")));
        }
        return Map.copyOf(sides);
    }

    /** The sides that a statement takes. */
    List<Stance> of(Draft draft, @Nullable CueReading cue, ReportActors actors, Discourse discourse) {
        return List.of();
    }
}
