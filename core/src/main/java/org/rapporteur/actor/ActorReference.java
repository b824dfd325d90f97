package org.rapporteur.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/**
 * Words that mean an actor, and who is meant.
 *
 * @param words the words, null where the source is left out ("urging the bloc …")
 * @param actor who is meant, null where that is not settled
 * @param candidates who may be meant, likeliest first; empty where the actor is settled or nobody comes into question
 */
public record ActorReference(@Nullable Span words, @Nullable Actor actor, List<Actor> candidates) {

    public ActorReference {
        candidates = List.copyOf(candidates);
    }

    public static ActorReference resolved(@Nullable Span words, Actor actor) {
        return new ActorReference(words, actor, List.of());
    }

    public static ActorReference unresolved(@Nullable Span words, List<Actor> candidates) {
        return new ActorReference(words, null, candidates);
    }

    public boolean isResolved() {
        return actor != null;
    }
}
