package org.rapporteur.place;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place on the map.
 *
 * @param id {@code geonames:2988507} for a town, {@code division:US.TX}, {@code region:donbas}, {@code country:FRA};
 *     {@code named:kozloduy} for a place of which only the report tells where it lies
 * @param name the gazetteer's name, or the report's where the gazetteer has none
 * @param kind what it is
 * @param countries ISO 3166-1 alpha-3 of the countries that it lies in, belongs to or is claimed by; empty for the high
 *     seas and continents
 * @param division the first-order division it lies in, null where there is none or it is unknown
 * @param at where it is, null for a country and where unknown
 * @param people how many thousands live there, 0 where unknown
 * @param capital whether it is a country's capital
 */
public record Place(
        String id,
        String name,
        Kind kind,
        List<String> countries,
        @Nullable String division,
        @Nullable Point at,
        int people,
        boolean capital) {

    /** What a place is. */
    public enum Kind {
        COUNTRY,
        /** A state of a federation, a province, an oblast. */
        DIVISION,
        /** A region, sea, river, island, mountain or continent. */
        REGION,
        TOWN,
        /** A place known by name and country only, as the report tells. */
        LOCALITY
    }

    /** Degrees north and east. */
    public record Point(double latitude, double longitude) {}

    public Place {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        countries = List.copyOf(countries);
    }

    /** The only country it lies in; null where there are none or several. */
    public @Nullable String country() {
        return countries.size() == 1 ? countries.get(0) : null;
    }

    /** Whether this place lies in another, as far as countries and divisions tell. */
    boolean isIn(Place other) {
        return switch (other.kind) {
            case COUNTRY, REGION, LOCALITY -> other.country() != null && countries.contains(other.countries.get(0));
            case DIVISION -> other.name.equals(division) && countries.equals(other.countries);
            case TOWN -> false;
        };
    }
}
