package org.rapporteur.record;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.provenance.Provenance;

/**
 * Rows that many findings point at: actors, and what made a finding. Rows once read are remembered, since nothing ever
 * changes them; keys to write are looked up every time, since a transaction may be rolled back.
 */
final class SharedRows {

    private final Database database;
    private final Map<Long, Actor> actors = new HashMap<>();

    SharedRows(Database database) {
        this.database = database;
    }

    /** Adds the columns of a reference: its words, who is meant, who may be meant. */
    Columns reference(Columns columns, String text, ActorReference reference) {
        Actor actor = reference.actor();
        return columns.words("words", text, reference.words())
                .put("actor", optionalKey(actor))
                .put(
                        "candidates",
                        Json.write(reference.candidates().stream()
                                .mapToLong(this::key)
                                .toArray()));
    }

    ActorReference reference(Row row) throws SQLException {
        Long actor = row.optionalLong("actor");
        List<Actor> candidates = Arrays.stream(Json.numbers(row.text("candidates")))
                .mapToObj(this::actor)
                .toList();
        return new ActorReference(row.optionalSpan("words"), actor == null ? null : actor(actor), candidates);
    }

    /** The key of an actor's row, which is added where there is none; null for null. */
    @Nullable
    Long optionalKey(@Nullable Actor actor) {
        return actor == null ? null : key(actor);
    }

    private long key(Actor actor) {
        String sectors = Json.write(actor.sectors());
        @Nullable Object[] values = {actor.id(), actor.name(), actor.kind().name(), actor.country(), sectors};
        database.run("INSERT OR IGNORE INTO actor (id, name, kind, country, sectors) VALUES (?, ?, ?, ?, ?)", values);
        return database.number(
                "SELECT key AS n FROM actor WHERE id = ? AND name = ? AND kind = ? AND country IS ? AND sectors = ?",
                values);
    }

    /** The actor of a row's key. */
    Actor actor(long key) {
        Actor known = actors.get(key);
        if (known == null) {
            known = database.first("SELECT * FROM actor WHERE key = ?", SharedRows::readActor, key)
                    .orElseThrow();
            actors.put(key, known);
        }
        return known;
    }

    private static Actor readActor(Row row) throws SQLException {
        return new Actor(
                row.text("id"),
                row.text("name"),
                row.choice(Actor.Kind.class, "kind"),
                row.optionalText("country"),
                Json.strings(row.text("sectors")));
    }

    Columns provenance(Columns columns, Provenance provenance) {
        @Nullable Object[] values = {provenance.stage(), provenance.version(), provenance.model()};
        database.run("INSERT OR IGNORE INTO made_by (stage, version, model) VALUES (?, ?, ?)", values);
        long key =
                database.number("SELECT key AS n FROM made_by WHERE stage = ? AND version = ? AND model IS ?", values);
        return columns.put("made_by", key).put("confidence", provenance.confidence());
    }

    /** The beginning of a query for findings of a table, each with what made it for {@link #provenance(Row)}. */
    static String selectWithProvenance(String table) {
        return "SELECT " + table + ".*, stage, version, model FROM " + table + " JOIN made_by ON made_by.key = made_by";
    }

    /** What made a finding; the row comes from {@link #selectWithProvenance}. */
    static Provenance provenance(Row row) throws SQLException {
        return new Provenance(
                row.text("stage"), row.text("version"), row.optionalText("model"), row.real("confidence"));
    }
}
