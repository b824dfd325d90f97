package org.rapporteur.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.actor.OfficeFact;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Stance;
import org.rapporteur.attribution.Statement;
import org.rapporteur.attribution.StatementKind;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverType;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.intake.Report;
import org.rapporteur.pipeline.ReportFindings;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.CleanText;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/** A report in the making; each paragraph holds one statement. */
final class MadeReport {

    private final String id;
    private final String outlet;
    private final String date;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<BlocFact> blocs = new ArrayList<>();
    private final List<OfficeFact> offices = new ArrayList<>();
    private String title = "";

    MadeReport(String id, String outlet, String date) {
        this.id = id;
        this.outlet = outlet;
        this.date = date;
    }

    MadeReport title(String words) {
        title = words;
        block(BlockKind.TITLE, words);
        return this;
    }

    int block(BlockKind kind, String words) {
        if (text.length() > 0) {
            text.append("\n\n");
        }
        int begin = text.length();
        text.append(words);
        blocks.add(new Block(new Span(begin, text.length()), kind));
        return begin;
    }

    /** “Words,” Name said. */
    MadeReport said(Actor speaker, String words, @Nullable Actor against, @Nullable String relay) {
        String quoted = "“" + words + ",”";
        String paragraph = quoted + " " + speaker.name() + " said" + (relay == null ? "." : " to " + relay + ".");
        int begin = block(BlockKind.BODY, paragraph);
        Span content = new Span(begin, begin + quoted.length());
        Span who =
                new Span(content.end() + 1, content.end() + 1 + speaker.name().length());
        Span cue = new Span(who.end() + 1, who.end() + 5);
        List<Stance> stances = against == null
                ? List.of()
                : List.of(new Stance(ActorReference.resolved(null, against), Stance.Direction.AGAINST, content));
        statements.add(new Statement(
                id + ".s" + (statements.size() + 1),
                id,
                StatementKind.DIRECT,
                who,
                List.of(ActorReference.resolved(who, speaker)),
                cue,
                List.of(content),
                relay == null ? List.of() : List.of(new Relay(relay, null)),
                null,
                stances,
                false,
                false,
                null,
                null,
                new Span(begin, text.length()),
                Provenance.rules("attribution", "1", 0.9)));
        return this;
    }

    /** Name, the office, spoke. */
    MadeReport holds(Actor person, String office, boolean past) {
        String evidence = person.name() + ", " + (past ? "the former " : "the ") + office;
        int begin = block(BlockKind.BODY, evidence + ", spoke.");
        offices.add(new OfficeFact(
                person,
                office,
                person.country(),
                past,
                new Span(begin, begin + evidence.length()),
                Provenance.rules("actor", "1", 0.9)));
        return this;
    }

    MadeReport did(PloverType type, Actor actor, String trigger, Actor recipient) {
        String paragraph = actor.name() + " " + trigger + " " + recipient.name() + ".";
        int begin = block(BlockKind.BODY, paragraph);
        Span words =
                new Span(begin + actor.name().length() + 1, begin + actor.name().length() + 1 + trigger.length());
        events.add(new Event(
                id + ".e" + (events.size() + 1),
                id,
                type,
                null,
                List.of(ActorReference.resolved(null, actor)),
                List.of(ActorReference.resolved(null, recipient)),
                false,
                EventStatus.ASSERTED,
                null,
                EvidencedDate.parse(date, "the report's date"),
                null,
                words,
                new Span(begin, text.length()),
                Provenance.rules("event", "1", 0.8)));
        return this;
    }

    /** The bloc counts the member among its own. */
    MadeReport counts(Actor bloc, Actor member) {
        int begin = block(BlockKind.BODY, bloc.name() + " counts " + member.name() + " among its members.");
        blocs.add(new BlocFact(
                bloc,
                bloc.name(),
                BlocFact.Relation.MEMBER,
                List.of(member),
                0,
                BlocFact.Modality.ASSERTED,
                EvidencedDate.parse(date, "the report's date"),
                new Span(begin, text.length()),
                Provenance.rules("bloc", "1", 0.9)));
        return this;
    }

    /** Words of a statement without their marks. */
    Span quotation(int statement) {
        Span content = statements.get(statement).content().get(0);
        return new Span(content.begin() + 1, content.end() - 2);
    }

    String words(Span span) {
        return text.substring(span.begin(), span.end());
    }

    ReportFindings build() {
        Report report = new Report(
                id,
                id + ".txt",
                CleanText.unchanged(text.toString()),
                blocks,
                title,
                outlet,
                List.of(),
                EvidencedDate.parse(date, "written under the title"),
                null,
                List.of());
        return new ReportFindings(
                new AnnotatedText(report, List.of(), List.of(), List.of(), List.of()),
                statements,
                events,
                blocs,
                offices);
    }
}
