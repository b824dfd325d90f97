package org.rapporteur.web.data;

import org.jspecify.annotations.Nullable;

/**
 * Someone in a list: an actor, or words of which it is not settled whom they mean.
 *
 * @param id the actor's id, null where that is not settled
 * @param name the actor's name, else the words
 */
public record Party(@Nullable String id, String name) {}
