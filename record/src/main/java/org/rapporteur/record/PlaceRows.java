package org.rapporteur.record;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.place.EventPlace;
import org.rapporteur.place.Place;
import org.rapporteur.place.Place.Point;

/** Places, which many events point at. */
final class PlaceRows {

    private final Database database;

    PlaceRows(Database database) {
        this.database = database;
    }

    /** Adds the place of an event: which, by what words, and how near these are; all null where it has none. */
    Columns event(Columns columns, String text, @Nullable EventPlace place) {
        return of(columns, place == null ? null : place.place())
                .words("place_words", text, place == null ? null : place.words())
                .put("place_how", place == null ? null : place.how().name());
    }

    /** The place of an event's row, null for none. */
    @Nullable
    EventPlace event(Row row) throws SQLException {
        Place place = of(row);
        return place == null
                ? null
                : new EventPlace(place, row.span("place_words"), row.choice(EventPlace.How.class, "place_how"));
    }

    /** Adds the column {@code place}. */
    Columns of(Columns columns, @Nullable Place place) {
        return columns.put("place", place == null ? null : key(place));
    }

    /** The place that the column {@code place} points at, null for none. */
    @Nullable
    Place of(Row row) throws SQLException {
        Long key = row.optionalLong("place");
        return key == null
                ? null
                : database.first("SELECT * FROM place WHERE key = ?", PlaceRows::read, key)
                        .orElseThrow();
    }

    private long key(Place place) {
        Point at = place.at();
        @Nullable
        Object[] values = {
            place.id(),
            place.name(),
            place.kind().name(),
            Json.write(place.countries()),
            place.division(),
            at == null ? null : at.latitude(),
            at == null ? null : at.longitude(),
            place.people(),
            place.capital() ? 1 : 0
        };
        database.run(
                "INSERT OR IGNORE INTO place (id, name, kind, countries, division, latitude, longitude, people, capital)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values);
        return database.number(
                "SELECT key AS n FROM place WHERE id = ? AND name = ? AND kind = ? AND countries = ? AND division IS ?"
                        + " AND latitude IS ? AND longitude IS ? AND people = ? AND capital = ?",
                values);
    }

    private static Place read(Row row) throws SQLException {
        Double latitude = row.optionalReal("latitude");
        return new Place(
                row.text("id"),
                row.text("name"),
                row.choice(Place.Kind.class, "kind"),
                Json.strings(row.text("countries")),
                row.optionalText("division"),
                latitude == null ? null : new Point(latitude, row.real("longitude")),
                row.number("people"),
                row.flag("capital"));
    }
}
