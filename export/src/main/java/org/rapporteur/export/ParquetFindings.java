package org.rapporteur.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.OfficeFact;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Stance;
import org.rapporteur.attribution.Statement;
import org.rapporteur.event.Event;
import org.rapporteur.intake.Report;
import org.rapporteur.place.EventPlace;
import org.rapporteur.place.Place;
import org.rapporteur.provenance.Amendment;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.record.RecordFile.Visitor;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/** Reports, statements and events as rows of Parquet tables. */
final class ParquetFindings {

    private final Draft draft;
    private final Cameo cameo = new Cameo();

    ParquetFindings(Draft draft) {
        this.draft = draft;
    }

    void reports(Visitor<ParquetRows.Report> rows) throws IOException {
        Copying copying = new Copying(draft);
        draft.reports().each(source -> {
            Report report = source.report();
            rows.visit(new ParquetRows.Report(
                    report.id(),
                    report.origin(),
                    report.outlet(),
                    draft.wording().words(report.title()),
                    String.join("; ", report.authors()),
                    iso(report.published()),
                    day(report.published()),
                    report.published() == null ? null : report.published().how(),
                    report.url(),
                    copying.original(report.id()),
                    draft.wording().passage(source.text()),
                    source.sha256()));
        });
    }

    void statements(Visitor<ParquetRows.Statement> rows) throws IOException {
        draft.reports().each(source -> {
            int position = 0;
            for (Statement statement : source.read().statements()) {
                rows.visit(row(source, statement, position++));
            }
        });
    }

    private static ParquetRows.Statement row(Source source, Statement statement, int position) {
        ReportText text = source.points();
        ActorReference to = statement.addressee();
        Actor addressee = to == null ? null : to.actor();
        return new ParquetRows.Statement(
                statement.id(),
                statement.reportId(),
                position,
                statement.kind().name(),
                text.words(statement.sourceWords()),
                begin(text, statement.sourceWords()),
                end(text, statement.sourceWords()),
                text.words(statement.cue()),
                begin(text, statement.cue()),
                end(text, statement.cue()),
                addressee == null ? text.words(to == null ? null : to.words()) : addressee.name(),
                addressee == null ? null : addressee.id(),
                statement.attitude(),
                statement.negated(),
                iso(statement.said()),
                day(statement.said()),
                statement.parent(),
                text.passage(statement.passage()),
                text.of(statement.passage().begin()),
                text.of(statement.passage().end()),
                madeBy(statement.provenance()),
                statement.provenance().confidence(),
                corrections(statement.provenance().amendments(), text.wording()));
    }

    void contents(Visitor<ParquetRows.Content> rows) throws IOException {
        draft.reports().each(source -> {
            for (Statement statement : source.read().statements()) {
                int position = 0;
                for (Span span : statement.content()) {
                    ReportText text = source.points();
                    rows.visit(new ParquetRows.Content(
                            statement.id(), position++, text.words(span), text.of(span.begin()), text.of(span.end())));
                }
            }
        });
    }

    void relays(Visitor<ParquetRows.Relay> rows) throws IOException {
        draft.reports().each(source -> {
            for (Statement statement : source.read().statements()) {
                int position = 0;
                for (Relay relay : statement.relays()) {
                    rows.visit(new ParquetRows.Relay(statement.id(), position++, relay.name()));
                }
            }
        });
    }

    void offices(Visitor<ParquetRows.Office> rows) throws IOException {
        draft.reports().each(source -> {
            int position = 0;
            ReportText text = source.points();
            for (OfficeFact fact : draft.record().offices(source.report().id())) {
                rows.visit(new ParquetRows.Office(
                        source.report().id(),
                        position++,
                        fact.holder().id(),
                        fact.holder().name(),
                        fact.office(),
                        fact.country(),
                        fact.past(),
                        text.words(fact.evidence()),
                        text.of(fact.evidence().begin()),
                        text.of(fact.evidence().end()),
                        fact.provenance().confidence()));
            }
        });
    }

    void parties(Visitor<ParquetRows.Party> rows) throws IOException {
        draft.reports().each(source -> {
            for (Statement statement : source.read().statements()) {
                each(rows, source, statement.id(), "SOURCE", statement.sources());
                for (Stance.Direction direction : Stance.Direction.values()) {
                    List<ActorReference> parties = statement.stances().stream()
                            .filter(stance -> stance.direction() == direction)
                            .map(Stance::party)
                            .toList();
                    each(rows, source, statement.id(), direction.name(), parties);
                }
            }
            for (Event event : source.read().events()) {
                each(rows, source, event.id(), "ACTOR", event.actors());
                each(rows, source, event.id(), "RECIPIENT", event.recipients());
            }
        });
    }

    private static void each(
            Visitor<ParquetRows.Party> rows, Source source, String finding, String role, List<ActorReference> parties)
            throws IOException {
        int position = 0;
        for (ActorReference party : parties) {
            Actor actor = party.actor();
            rows.visit(new ParquetRows.Party(
                    finding,
                    role,
                    position++,
                    source.points().words(party.words()),
                    begin(source.points(), party.words()),
                    end(source.points(), party.words()),
                    actor == null ? null : actor.id(),
                    actor == null ? null : actor.name(),
                    actor == null ? null : actor.kind().name(),
                    actor == null ? null : actor.country(),
                    actor == null ? null : String.join(" ", actor.sectors())));
        }
    }

    void events(Visitor<ParquetRows.Event> rows) throws IOException {
        draft.reports().each(source -> {
            int position = 0;
            for (Event event : source.read().events()) {
                rows.visit(row(source, event, position++));
            }
        });
    }

    private ParquetRows.Event row(Source source, Event event, int position) {
        ReportText text = source.points();
        EventPlace where = event.place();
        Place place = where == null ? null : where.place();
        Place.Point at = place == null ? null : place.at();
        Cameo.Code code = cameo.code(event.type(), event.mode());
        return new ParquetRows.Event(
                event.id(),
                event.reportId(),
                position,
                event.type().name(),
                event.mode(),
                event.type().quad(),
                code.code(),
                cameo.goldstein(code),
                event.reciprocal(),
                event.status().name(),
                event.assertedBy(),
                iso(event.date()),
                day(event.date()),
                event.date() == null ? null : event.date().how(),
                place == null ? null : place.id(),
                place == null ? null : place.name(),
                place == null ? null : String.join(" ", place.countries()),
                at == null ? null : at.latitude(),
                at == null ? null : at.longitude(),
                text.words(event.trigger()),
                text.of(event.trigger().begin()),
                text.of(event.trigger().end()),
                text.passage(event.passage()),
                text.of(event.passage().begin()),
                text.of(event.passage().end()),
                madeBy(event.provenance()),
                event.provenance().confidence(),
                corrections(event.provenance().amendments(), text.wording()));
    }

    static @Nullable String iso(@Nullable EvidencedDate date) {
        return date == null ? null : date.iso();
    }

    /** Days only; a month or year has none. */
    static @Nullable LocalDate day(@Nullable EvidencedDate date) {
        return date == null || date.precision() != EvidencedDate.Precision.DAY ? null : date.day();
    }

    private static @Nullable Integer begin(ReportText text, @Nullable Span span) {
        return span == null ? null : text.of(span.begin());
    }

    private static @Nullable Integer end(ReportText text, @Nullable Span span) {
        return span == null ? null : text.of(span.end());
    }

    /** What people did to a finding; null for one that is as it was found. */
    static @Nullable String corrections(List<Amendment> amendments, Wording wording) {
        return amendments.isEmpty() ? null : CsvFindings.corrections(amendments, wording);
    }

    private static String madeBy(Provenance provenance) {
        return provenance.stage() + " " + provenance.version();
    }
}
