package org.rapporteur.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.place.EventPlace;
import org.rapporteur.place.Place;
import org.rapporteur.place.Place.Point;
import org.rapporteur.provenance.Amendment;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/** The fields of a JSON object, in the order in which they are put. */
final class Fields {

    private final Map<String, @Nullable Object> all = new LinkedHashMap<>();

    static Fields type(String type) {
        return new Fields().put("type", type);
    }

    Fields put(String name, @Nullable Object value) {
        all.put(name, value);
        return this;
    }

    Map<String, @Nullable Object> map() {
        return all;
    }

    /** {@code words, begin, end}; all null where there is no span. */
    Fields place(@Nullable Span span, String text) {
        return put("words", span == null ? null : span.of(text))
                .put("begin", span == null ? null : span.begin())
                .put("end", span == null ? null : span.end());
    }

    static @Nullable Object words(@Nullable Span span, String text) {
        return span == null ? null : new Fields().place(span, text).map();
    }

    static @Nullable Object date(@Nullable EvidencedDate date) {
        return date == null
                ? null
                : new Fields().put("date", date.iso()).put("how", date.how()).map();
    }

    static Object references(List<ActorReference> references, String text) {
        return references.stream().map(one -> reference(one, text)).toList();
    }

    static Map<String, @Nullable Object> reference(ActorReference reference, String text) {
        Actor actor = reference.actor();
        return new Fields()
                .place(reference.words(), text)
                .put("actor", actor == null ? null : actor(actor))
                .put(
                        "candidates",
                        reference.candidates().stream().map(Fields::actor).toList())
                .map();
    }

    static Map<String, @Nullable Object> actor(Actor actor) {
        return new Fields()
                .put("id", actor.id())
                .put("name", actor.name())
                .put("kind", actor.kind().name())
                .put("country", actor.country())
                .put("sectors", actor.sectors())
                .map();
    }

    /** Where an event took place, with the words that say so; null for null. */
    static @Nullable Object where(@Nullable EventPlace place, String text) {
        return place == null
                ? null
                : place(place.place())
                        .place(place.words(), text)
                        .put("how", place.how().name())
                        .map();
    }

    static Fields place(Place place) {
        Point at = place.at();
        return new Fields()
                .put("id", place.id())
                .put("name", place.name())
                .put("kind", place.kind().name())
                .put("countries", place.countries())
                .put("division", place.division())
                .put("latitude", at == null ? null : at.latitude())
                .put("longitude", at == null ? null : at.longitude());
    }

    static Object provenance(Provenance provenance) {
        return corrected(
                        new Fields()
                                .put("stage", provenance.stage())
                                .put("version", provenance.version())
                                .put("model", provenance.model())
                                .put("confidence", provenance.confidence()),
                        provenance.amendments())
                .map();
    }

    /** With what people did to a finding; nothing more for one that is as it was found. */
    static Fields corrected(Fields fields, List<Amendment> amendments) {
        return amendments.isEmpty()
                ? fields
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
                                .toList());
    }
}
