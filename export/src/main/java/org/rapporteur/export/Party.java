package org.rapporteur.export;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;

/**
 * An actor or recipient of something that happened.
 *
 * @param name the name; the report's words where nobody is settled
 * @param raw the words of the first mention that names it, null where none does
 * @param actor who it is, null where that is not settled
 */
record Party(String name, @Nullable String raw, @Nullable Actor actor) {

    @Nullable
    String country() {
        return actor == null ? null : actor.country();
    }

    List<String> sectors() {
        return actor == null ? List.of() : actor.sectors();
    }

    @Nullable
    String primarySector() {
        return sectors().isEmpty() ? null : sectors().get(0);
    }

    /** A key that is the same for the same party. */
    String key() {
        return actor == null ? "?" + name : actor.id();
    }

    /** Their names; a "; " parts them. */
    static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining("; "));
    }
}
