package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who spoke and was named so far in one report, for pronouns and descriptions. Grows in text order; not shared. */
public final class Discourse {

    private record Turn(List<ActorReference> speakers, int offset) {}

    private final List<Turn> turns = new ArrayList<>();

    /** Notes that these were the source of a statement whose source words begin at {@code offset}. */
    public void spoke(List<ActorReference> speakers, int offset) {
        if (speakers.stream().anyMatch(ActorReference::isResolved)) {
            turns.add(new Turn(List.copyOf(speakers), offset));
        }
    }

    /** The latest speakers before an offset, not further back than {@code reach} code units; null for none. */
    @Nullable
    List<ActorReference> latest(int before, int reach) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            Turn turn = turns.get(i);
            if (turn.offset < before) {
                return before - turn.offset <= reach ? turn.speakers : null;
            }
        }
        return null;
    }

    /** The offset of the latest speakers' words before another; -1 for none. */
    int latestAt(int before) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            if (turns.get(i).offset < before) {
                return turns.get(i).offset;
            }
        }
        return -1;
    }

    /** Whether an actor was a source before an offset. */
    boolean hasSpoken(Actor actor, int before) {
        return turns.stream()
                .filter(turn -> turn.offset < before)
                .flatMap(turn -> turn.speakers.stream())
                .map(ActorReference::actor)
                .anyMatch(one -> one != null && one.id().equals(actor.id()));
    }
}
