package org.rapporteur.web.data;

import org.jspecify.annotations.Nullable;

/**
 * An actor in lists.
 *
 * @param id as in {@link org.rapporteur.actor.Actor}
 * @param name the name that most findings give it
 * @param kind PERSON, COUNTRY …
 * @param country ISO 3166 alpha-3, null where unknown
 * @param statements how many statements it made
 * @param events in how many mentions of events it takes part
 */
public record ActorHead(String id, String name, String kind, @Nullable String country, int statements, int events) {}
