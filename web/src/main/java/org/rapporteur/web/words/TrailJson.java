package org.rapporteur.web.words;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.place.Place;
import org.rapporteur.place.Place.Point;
import org.rapporteur.provenance.Amendment;
import org.rapporteur.provenance.Provenance;

/** What many findings have in common, as JSON objects: what made them, what people did to them, where it was. */
final class TrailJson {

    private TrailJson() {}

    static Map<String, @Nullable Object> provenance(Provenance provenance) {
        return corrected(
                new Fields()
                        .put("stage", provenance.stage())
                        .put("version", provenance.version())
                        .put("model", provenance.model())
                        .put("confidence", provenance.confidence()),
                provenance.amendments());
    }

    /** With what people did to a finding; nothing more for one that is as it was found. */
    static Map<String, @Nullable Object> corrected(Fields fields, List<Amendment> amendments) {
        return amendments.isEmpty()
                ? fields.map()
                : fields.put(
                                "corrections",
                                amendments.stream()
                                        .map(one -> new Fields()
                                                .put("correction", one.correction())
                                                .put("what", one.what())
                                                .put("by", one.by())
                                                .put("at", one.at())
                                                .put("note", one.note())
                                                .map())
                                        .toList())
                        .map();
    }

    static @Nullable Map<String, @Nullable Object> place(@Nullable Place place) {
        if (place == null) {
            return null;
        }
        Point at = place.at();
        return new Fields()
                .put("id", place.id())
                .put("name", place.name())
                .put("kind", Fields.word(place.kind()))
                .put("countries", place.countries())
                .put("division", place.division())
                .put("latitude", at == null ? null : at.latitude())
                .put("longitude", at == null ? null : at.longitude())
                .map();
    }
}
