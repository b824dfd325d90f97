package org.rapporteur.actor;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that speaks or acts.
 *
 * @param id stable key: ISO 3166 alpha-3 for a country ({@code RUS}), an acronym or slug for an organisation
 *     ({@code NATO}), a folded full name for a person ({@code sergej-lavrov})
 * @param name the name to show
 * @param kind what it is
 * @param country ISO 3166 alpha-3 of the country it belongs to, or PLOVER's stand-ins ({@code IGO}, {@code EUR} …); null
 *     where unknown
 * @param sectors PLOVER sector codes, the primary one first
 */
public record Actor(String id, String name, Kind kind, @Nullable String country, List<String> sectors) {

    /** What an actor is. */
    public enum Kind {
        PERSON,
        COUNTRY,
        ORGANISATION,
        BLOC,
        OUTLET,
        /** People named together only by what they are: "analysts", "Western officials". */
        GROUP
    }

    public Actor {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        sectors = List.copyOf(sectors);
    }
}
