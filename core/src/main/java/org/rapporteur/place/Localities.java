package org.rapporteur.place;

import java.util.List;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.place.Place.Kind;

/** Places of which nothing is known but the name and the land in which they lie. */
final class Localities {

    private Localities() {}

    static Place of(String name, Place area) {
        String division = area.kind() == Kind.DIVISION ? area.name() : null;
        String id = "named:" + ActorLexicon.slug(name);
        return new Place(id, name, Kind.LOCALITY, List.copyOf(area.countries()), division, null, 0, false);
    }
}
