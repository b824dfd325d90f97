package org.rapporteur.record;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Stance;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.intake.Report;
import org.rapporteur.place.EventPlace;
import org.rapporteur.place.Place;
import org.rapporteur.place.Place.Point;
import org.rapporteur.provenance.Amendment;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/** Reports, statements and events as CSV. */
final class CsvFindings {

    private CsvFindings() {}

    static void reports(RecordFile record, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(
                out, "id", "origin", "outlet", "title", "authors", "published", "published_how", "url", "text");
        for (String id : record.reportIds()) {
            Report report = record.report(id).report();
            csv.row(
                    id,
                    report.origin(),
                    report.outlet(),
                    report.title(),
                    String.join("; ", report.authors()),
                    iso(report.published()),
                    how(report.published()),
                    report.url(),
                    report.text().text());
        }
        csv.flush();
    }

    static void statements(RecordFile record, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(
                out,
                "id,report,kind,source,source_begin_cp,source_end_cp,actor_ids,actor_names,cue,cue_begin_cp,cue_end_cp,content,content_spans_cp,relays,addressee,for,against,attitude,negated,said,said_how,parent,passage,passage_begin_cp,passage_end_cp,confidence,corrections"
                        .split(",", -1));
        for (String id : record.reportIds()) {
            ReadReport report = record.report(id);
            CodePoints places = new CodePoints(report.report().text().text());
            for (Statement statement : report.statements()) {
                csv.row(cells(statement, places));
            }
        }
        csv.flush();
    }

    private static @Nullable Object[] cells(Statement statement, CodePoints places) {
        return new @Nullable Object[] {
            statement.id(),
            statement.reportId(),
            statement.kind(),
            places.words(statement.sourceWords()),
            places.begin(statement.sourceWords()),
            places.end(statement.sourceWords()),
            ids(statement.sources()),
            names(statement.sources(), places),
            places.words(statement.cue()),
            places.begin(statement.cue()),
            places.end(statement.cue()),
            statement.content().stream().map(places::words).collect(Collectors.joining(" … ")),
            statement.content().stream().map(places::range).collect(Collectors.joining(" ")),
            statement.relays().stream().map(Relay::name).collect(Collectors.joining("; ")),
            statement.addressee() == null ? null : names(List.of(statement.addressee()), places),
            parties(statement, Stance.Direction.FOR, places),
            parties(statement, Stance.Direction.AGAINST, places),
            statement.attitude(),
            statement.negated(),
            iso(statement.said()),
            how(statement.said()),
            statement.parent(),
            places.words(statement.passage()),
            places.begin(statement.passage()),
            places.end(statement.passage()),
            statement.provenance().confidence(),
            corrections(statement.provenance().amendments())
        };
    }

    static void events(RecordFile record, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(
                out,
                "id,report,type,mode,quad,cameo_root,status,asserted_by,reciprocal,actor_ids,actor_names,recipient_ids,recipient_names,date,date_how,place_id,place,place_kind,place_countries,latitude,longitude,place_how,place_words,place_words_begin_cp,place_words_end_cp,trigger,trigger_begin_cp,trigger_end_cp,passage,passage_begin_cp,passage_end_cp,confidence,corrections"
                        .split(",", -1));
        for (String id : record.reportIds()) {
            ReadReport report = record.report(id);
            CodePoints places = new CodePoints(report.report().text().text());
            for (Event event : report.events()) {
                csv.row(cells(event, places));
            }
        }
        csv.flush();
    }

    private static @Nullable Object[] cells(Event event, CodePoints places) {
        EventPlace at = event.place();
        Place place = at == null ? null : at.place();
        Point point = place == null ? null : place.at();
        Span words = at == null ? null : at.words();
        return new @Nullable Object[] {
            event.id(),
            event.reportId(),
            event.type(),
            event.mode(),
            event.type().quad(),
            event.type().cameoRoot(),
            event.status(),
            event.assertedBy(),
            event.reciprocal(),
            ids(event.actors()),
            names(event.actors(), places),
            ids(event.recipients()),
            names(event.recipients(), places),
            iso(event.date()),
            how(event.date()),
            place == null ? null : place.id(),
            place == null ? null : place.name(),
            place == null ? null : place.kind(),
            place == null ? null : String.join(" ", place.countries()),
            point == null ? null : point.latitude(),
            point == null ? null : point.longitude(),
            at == null ? null : at.how(),
            places.words(words),
            places.begin(words),
            places.end(words),
            places.words(event.trigger()),
            places.begin(event.trigger()),
            places.end(event.trigger()),
            places.words(event.passage()),
            places.begin(event.passage()),
            places.end(event.passage()),
            event.provenance().confidence(),
            corrections(event.provenance().amendments())
        };
    }

    private static String parties(Statement statement, Stance.Direction direction, CodePoints places) {
        return names(
                statement.stances().stream()
                        .filter(stance -> stance.direction() == direction)
                        .map(Stance::party)
                        .toList(),
                places);
    }

    /** Ids of those who are settled. */
    private static String ids(List<ActorReference> references) {
        return references.stream()
                .map(ActorReference::actor)
                .filter(Objects::nonNull)
                .map(Actor::id)
                .collect(Collectors.joining("; "));
    }

    /** Names of those who are settled, the words for the others. */
    private static String names(List<ActorReference> references, CodePoints places) {
        return references.stream()
                .map(one -> one.actor() == null
                        ? places.words(one.words())
                        : one.actor().name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String iso(@Nullable EvidencedDate date) {
        return date == null ? null : date.iso();
    }

    private static @Nullable String how(@Nullable EvidencedDate date) {
        return date == null ? null : date.how();
    }

    /** What people did to a finding, empty for one that is as it was found. */
    static String corrections(List<Amendment> amendments) {
        return amendments.stream().map(Amendment::line).collect(Collectors.joining("; "));
    }
}
