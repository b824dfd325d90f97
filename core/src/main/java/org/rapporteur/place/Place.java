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
    public record Point(double latitude, double longitude) {

        private static final double EARTH_RADIUS = 6371;

        /** Kilometres along the great circle, by the haversine formula. */
        double kilometresTo(Point other) {
            double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
            double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
            double chord = north * north
                    + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
            return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
        }
    }

    /** What lies nearer, in kilometres, may be a town and what is near it: reports name the one or the other. */
    private static final double FAR = 100;

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

    /**
     * Whether nothing can be at both: they lie in different countries, or are towns more than 100 km apart. What several
     * countries claim is in each of them.
     */
    public boolean excludes(Place other) {
        boolean abroad = !countries.isEmpty() && !other.countries.isEmpty() && !shares(other);
        boolean towns = kind == Kind.TOWN && other.kind == Kind.TOWN;
        return abroad || (towns && at != null && other.at != null && at.kilometresTo(other.at) > FAR);
    }

    /** Whether a place of a smaller kind may lie in this one, as far as countries and divisions tell. */
    public boolean mayHold(Place other) {
        return switch (kind) {
            case COUNTRY -> other.kind != Kind.COUNTRY && shares(other);
            case REGION ->
                other.kind != Kind.COUNTRY && other.kind != Kind.REGION && (countries.isEmpty() || shares(other));
            case DIVISION -> (other.kind == Kind.TOWN || other.kind == Kind.LOCALITY) && other.isIn(this);
            case TOWN, LOCALITY -> false;
        };
    }

    private boolean shares(Place other) {
        return countries.stream().anyMatch(other.countries::contains);
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
