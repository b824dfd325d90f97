package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Statement;
import org.rapporteur.attribution.StatementKind;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverType;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.intake.Repair;
import org.rapporteur.intake.Report;
import org.rapporteur.place.EventPlace;
import org.rapporteur.place.Place;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.CleanText;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/** Makes a report with findings whose spans are looked up by their words. */
final class ReportBuilder {

    private final String id;
    private final @Nullable String outlet;
    private final @Nullable String date;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<BlocFact> blocs = new ArrayList<>();
    private @Nullable String title;

    ReportBuilder(String id, @Nullable String outlet, @Nullable String date) {
        this.id = id;
        this.outlet = outlet;
        this.date = date;
    }

    ReportBuilder block(BlockKind kind, String words) {
        if (text.length() > 0) {
            text.append("\n\n");
        }
        blocks.add(new Block(new Span(text.length(), text.length() + words.length()), kind));
        text.append(words);
        if (kind == BlockKind.TITLE) {
            title = words;
        }
        return this;
    }

    ReportBuilder body(String... paragraphs) {
        Arrays.stream(paragraphs).forEach(words -> block(BlockKind.BODY, words));
        return this;
    }

    ReportBuilder repaired(String before, String after) {
        Span clean = find(after);
        repairs.add(new Repair(Repair.Kind.ENCODING, clean, clean, before, after));
        return this;
    }

    /** A statement; {@code actor} null leaves the source open. */
    ReportBuilder said(String source, @Nullable Actor actor, String cue, String content, String... relays) {
        Span what = find(content);
        Span who = source.isEmpty() ? null : find(source);
        ActorReference reference =
                actor == null ? ActorReference.unresolved(who, List.of()) : ActorReference.resolved(who, actor);
        boolean quoted = content.startsWith("“");
        statements.add(new Statement(
                id + ".s" + (statements.size() + 1),
                id,
                quoted ? StatementKind.DIRECT : StatementKind.INDIRECT,
                who,
                List.of(reference),
                cue.isEmpty() ? null : find(cue),
                List.of(what),
                Arrays.stream(relays).map(name -> new Relay(name, find(name))).toList(),
                null,
                List.of(),
                false,
                false,
                null,
                null,
                paragraph(what),
                Provenance.rules("attribution", "1", actor == null ? 0.4 : 0.9)));
        return this;
    }

    ReportBuilder did(PloverType type, EventStatus status, Actor actor, Actor recipient, String trigger) {
        return did(type, status, actor, recipient, trigger, null);
    }

    /** An event, and the place that is named after its trigger, null for none. */
    ReportBuilder did(
            PloverType type, EventStatus status, Actor actor, Actor recipient, String trigger, @Nullable Place place) {
        Span words = find(trigger);
        events.add(new Event(
                id + ".e" + (events.size() + 1),
                id,
                type,
                null,
                List.of(ActorReference.resolved(null, actor)),
                List.of(ActorReference.resolved(null, recipient)),
                false,
                status,
                null,
                date == null ? null : EvidencedDate.parse(date, "the report's date"),
                place == null ? null : new EventPlace(place, find(place.name(), words.end()), EventPlace.How.CLAUSE),
                words,
                paragraph(words),
                Provenance.rules("event", "1", 0.8)));
        return this;
    }

    /** What is said of a bloc. */
    ReportBuilder bloc(Actor bloc, BlocFact.Relation relation, List<Actor> members, String evidence) {
        blocs.add(new BlocFact(
                bloc,
                bloc.name(),
                relation,
                members,
                0,
                BlocFact.Modality.ASSERTED,
                date == null ? null : EvidencedDate.parse(date, "the report's date"),
                find(evidence),
                Provenance.rules("actor", "1", 0.8)));
        return this;
    }

    Span find(String words) {
        return find(words, 0);
    }

    private Span find(String words, int from) {
        int at = text.indexOf(words, from);
        if (at < 0) {
            throw new IllegalArgumentException("not in " + id + ": " + words);
        }
        return new Span(at, at + words.length());
    }

    private Span paragraph(Span within) {
        return blocks.stream()
                .map(Block::span)
                .filter(span -> span.contains(within))
                .findFirst()
                .orElse(within);
    }

    ReadReport build() {
        Report report = new Report(
                id,
                id + ".txt",
                CleanText.unchanged(text.toString()),
                blocks,
                title,
                outlet,
                List.of(),
                date == null ? null : EvidencedDate.parse(date, "written under the title"),
                null,
                repairs);
        return new ReadReport(report, List.of(), List.of(), statements, events, blocs);
    }
}
