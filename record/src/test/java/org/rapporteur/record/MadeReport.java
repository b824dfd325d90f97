package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverType;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.intake.Repair;
import org.rapporteur.intake.Report;
import org.rapporteur.pipeline.ReportFindings;
import org.rapporteur.place.EventPlace;
import org.rapporteur.place.Place;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.CleanText;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/** A report in the making, for tests; the spans of its findings are looked up by their words. */
public final class MadeReport {

    private final String id;
    private final @Nullable String outlet;
    private final @Nullable String date;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<BlocFact> blocs = new ArrayList<>();
    private final List<OfficeFact> offices = new ArrayList<>();
    private @Nullable String title;

    public MadeReport(String id, @Nullable String outlet, @Nullable String date) {
        this.id = id;
        this.outlet = outlet;
        this.date = date;
    }

    public MadeReport block(BlockKind kind, String words) {
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

    public MadeReport body(String... paragraphs) {
        Arrays.stream(paragraphs).forEach(words -> block(BlockKind.BODY, words));
        return this;
    }

    public MadeReport repaired(String before, String after) {
        Span clean = find(after);
        repairs.add(new Repair(Repair.Kind.ENCODING, clean, clean, before, after));
        return this;
    }

    /** A statement; {@code actor} null leaves the source open. */
    public MadeReport said(String source, @Nullable Actor actor, String cue, String content, String... relays) {
        Span who = source.isEmpty() ? null : find(source);
        List<Relay> through =
                Arrays.stream(relays).map(name -> new Relay(name, find(name))).toList();
        return said(who, actor, cue.isEmpty() ? null : find(cue), find(content), through, List.of());
    }

    /** Adds a paragraph, “Words,” Name said, with its statement; may be against somebody and through an outlet. */
    public MadeReport says(Actor speaker, String words, @Nullable Actor against, @Nullable String outlet) {
        String quoted = "“" + words + ",”";
        int begin = next(quoted + " " + speaker.name() + " said" + (outlet == null ? "." : " to " + outlet + "."));
        Span content = new Span(begin, begin + quoted.length());
        Span who = find(speaker.name(), content.end());
        List<Stance> stances = against == null
                ? List.of()
                : List.of(new Stance(ActorReference.resolved(null, against), Stance.Direction.AGAINST, content));
        List<Relay> through = outlet == null ? List.of() : List.of(new Relay(outlet, null));
        return said(who, speaker, find("said", who.end()), content, through, stances);
    }

    private MadeReport said(
            @Nullable Span who,
            @Nullable Actor actor,
            @Nullable Span cue,
            Span content,
            List<Relay> relays,
            List<Stance> stances) {
        ActorReference reference =
                actor == null ? ActorReference.unresolved(who, List.of()) : ActorReference.resolved(who, actor);
        statements.add(new Statement(
                id + ".s" + (statements.size() + 1),
                id,
                text.charAt(content.begin()) == '“' ? StatementKind.DIRECT : StatementKind.INDIRECT,
                who,
                List.of(reference),
                cue,
                List.of(content),
                relays,
                null,
                stances,
                false,
                false,
                null,
                null,
                paragraph(content),
                Provenance.rules("attribution", "1", actor == null ? 0.4 : 0.9)));
        return this;
    }

    /** Adds a paragraph and gives where it begins. */
    private int next(String paragraph) {
        block(BlockKind.BODY, paragraph);
        return text.length() - paragraph.length();
    }

    /** Adds a paragraph, the bloc counts the member among its own. */
    public MadeReport counts(Actor bloc, Actor member) {
        int begin = next(bloc.name() + " counts " + member.name() + " among its members.");
        blocs.add(new BlocFact(
                bloc,
                bloc.name(),
                BlocFact.Relation.MEMBER,
                List.of(member),
                0,
                BlocFact.Modality.ASSERTED,
                date == null ? null : EvidencedDate.parse(date, "the report's date"),
                new Span(begin, text.length()),
                Provenance.rules("bloc", "1", 0.9)));
        return this;
    }

    /** Adds a paragraph: name, the office, spoke. */
    public MadeReport holds(Actor person, String office, boolean past) {
        String evidence = person.name() + ", " + (past ? "the former " : "the ") + office;
        int begin = next(evidence + ", spoke.");
        offices.add(new OfficeFact(
                person,
                office,
                person.country(),
                past,
                new Span(begin, begin + evidence.length()),
                Provenance.rules("actor", "1", 0.9)));
        return this;
    }

    public MadeReport did(PloverType type, EventStatus status, Actor actor, Actor recipient, String trigger) {
        return did(type, status, actor, recipient, trigger, null);
    }

    /** Adds a paragraph, Actor trigger recipient, with its event. */
    public MadeReport does(PloverType type, Actor actor, String trigger, Actor recipient) {
        int begin = next(actor.name() + " " + trigger + " " + recipient.name() + ".");
        Span words = find(trigger, begin + actor.name().length());
        return did(type, EventStatus.ASSERTED, actor, recipient, words, null);
    }

    /** An event, and the place that is named after its trigger, null for none. */
    public MadeReport did(
            PloverType type, EventStatus status, Actor actor, Actor recipient, String trigger, @Nullable Place place) {
        return did(type, status, actor, recipient, find(trigger), place);
    }

    private MadeReport did(
            PloverType type, EventStatus status, Actor actor, Actor recipient, Span words, @Nullable Place place) {
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
    public MadeReport bloc(Actor bloc, BlocFact.Relation relation, List<Actor> members, String evidence) {
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

    public Span find(String words) {
        return find(words, 0);
    }

    /** The words of a statement in quotation marks, without the marks and the comma within. */
    public Span quotation(int statement) {
        Span content = statements.get(statement).content().get(0);
        return new Span(content.begin() + 1, content.end() - 2);
    }

    public String words(Span span) {
        return text.substring(span.begin(), span.end());
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

    private Report report() {
        return new Report(
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
    }

    /** As the stages for several reports take it. */
    public ReadReport read() {
        return new ReadReport(report(), List.of(), List.of(), statements, events, blocs);
    }

    /** As a record takes it. */
    public ReportFindings findings() {
        AnnotatedText annotated = new AnnotatedText(report(), List.of(), List.of(), List.of(), List.of());
        return new ReportFindings(annotated, statements, events, blocs, offices);
    }
}
