package org.rapporteur.record;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.actor.OfficeFact;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Quotation;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Stance;
import org.rapporteur.attribution.Statement;
import org.rapporteur.attribution.StatementKind;
import org.rapporteur.copy.AlignedSpans;
import org.rapporteur.copy.CopyClass;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.DiffPart;
import org.rapporteur.copy.Grade;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverType;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.intake.Rejection;
import org.rapporteur.intake.Repair;
import org.rapporteur.intake.Report;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.pipeline.ReportFindings;
import org.rapporteur.place.EventPlace;
import org.rapporteur.place.Place;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;
import org.rapporteur.text.CleanText;
import org.rapporteur.text.Digest;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.OffsetMap;
import org.rapporteur.text.Span;

/** A small made-up affair, the quay of Varnholm, with every field of every type in use somewhere. */
public final class SampleAffair {

    static final Actor MINISTER =
            new Actor("ilze-brandt", "Ilze Brandt", Actor.Kind.PERSON, "LVA", List.of("GOV", "EXE"));
    public static final Actor LATVIA = new Actor("LVA", "Latvia", Actor.Kind.COUNTRY, "LVA", List.of());
    static final Actor HARBOUR =
            new Actor("varnholm-port", "Port of Varnholm", Actor.Kind.ORGANISATION, null, List.of("BUS"));
    public static final Actor ESTONIA = new Actor("EST", "Estonia", Actor.Kind.COUNTRY, "EST", List.of());
    static final Actor LEAGUE = new Actor("quay-league", "Quay League", Actor.Kind.BLOC, null, List.of("IGO"));
    static final Place RIGA = new Place(
            "geonames:456172",
            "Riga",
            Place.Kind.TOWN,
            List.of("LVA"),
            "Riga",
            new Place.Point(56.946, 24.106),
            605,
            true);
    static final Place QUAY =
            new Place("named:the-quay", "=the quay", Place.Kind.LOCALITY, List.of("LVA", "EST"), null, null, 0, false);
    static final Provenance RULES = Provenance.rules("attribution", "1", 0.875);
    static final Provenance MODEL = new Provenance("event", "2", "0".repeat(64), 0.5);

    public static final String WIRE_TEXT =
            "Quay plan shelved\n\nRIGA — Minister Ilze Brandt told the Port of Varnholm on Tuesday that \"the"
                    + " quay will not be widened\", the Baltic Desk agency reported. She called the plan \"dear 🚢 and late\".\n\n"
                    + "The port rejected the decision.\n\nRead next: ten quays to see";
    public static final String MILL_TEXT =
            "Quay plan shelved\n\nMinister Ilze Brandt told the Port of Varnholm that \"the quay will be"
                    + " widened\".\n\nThe port rejected the decision.";
    static final String NOTE_TEXT =
            "A note without a date or any speech in it. The Quay League (Latvia, Estonia) may ask Oslo.";

    private SampleAffair() {}

    /** The agency's report: title, body, furniture, repairs, a joint pair of statements, two events. */
    public static ReportFindings wire() {
        String id = id("wire.txt");
        Span title = at(WIRE_TEXT, "Quay plan shelved");
        Span body = at(WIRE_TEXT, WIRE_TEXT.substring(19, WIRE_TEXT.indexOf("\n\nThe port")));
        Span last = at(WIRE_TEXT, "The port rejected the decision.");
        Report report = new Report(
                id,
                "wire.txt",
                new CleanText(
                        WIRE_TEXT,
                        OffsetMap.of(List.of(
                                new OffsetMap.Segment(title, title.shift(3)),
                                new OffsetMap.Segment(new Span(17, 19), new Span(20, 20)),
                                new OffsetMap.Segment(
                                        new Span(19, WIRE_TEXT.length()), new Span(20, WIRE_TEXT.length() + 1))))),
                List.of(
                        new Block(title, BlockKind.TITLE),
                        new Block(body, BlockKind.BODY),
                        new Block(last, BlockKind.BODY),
                        new Block(at(WIRE_TEXT, "Read next: ten quays to see"), BlockKind.RELATED)),
                "Quay plan shelved",
                "Baltic Desk",
                List.of("Anna Ozola", "P. Kalns"),
                EvidencedDate.day(LocalDate.of(2025, 3, 4), "written under the title"),
                "https://desk.example/quay?a=1",
                List.of(new Repair(Repair.Kind.PARAGRAPH, new Span(17, 19), new Span(20, 20), "", "\n\n")));
        ActorReference port = ActorReference.resolved(at(WIRE_TEXT, "Port of Varnholm"), HARBOUR);
        Statement told = new Statement(
                id + ".s1",
                id,
                StatementKind.DIRECT,
                at(WIRE_TEXT, "Minister Ilze Brandt"),
                List.of(
                        ActorReference.resolved(at(WIRE_TEXT, "Minister Ilze Brandt"), MINISTER),
                        ActorReference.unresolved(null, List.of(LATVIA, MINISTER))),
                at(WIRE_TEXT, "told"),
                List.of(at(WIRE_TEXT, "\"the quay will not be widened\"")),
                List.of(new Relay("Baltic Desk", at(WIRE_TEXT, "the Baltic Desk agency")), new Relay("Desk TV", null)),
                port,
                List.of(new Stance(port, Stance.Direction.AGAINST, at(WIRE_TEXT, "not be widened"))),
                false,
                false,
                EvidencedDate.day(LocalDate.of(2025, 3, 4), "'Tuesday' before 2025-03-05"),
                null,
                body,
                RULES);
        Statement called = new Statement(
                id + ".s2",
                id,
                StatementKind.MIXED,
                null,
                List.of(ActorReference.unresolved(at(WIRE_TEXT, "She"), List.of(MINISTER))),
                null,
                List.of(at(WIRE_TEXT, "the plan"), at(WIRE_TEXT, "\"dear 🚢 and late\"")),
                List.of(),
                null,
                List.of(),
                true,
                true,
                EvidencedDate.parse("2025-03", "'this month'"),
                id + ".s1",
                body,
                MODEL);
        Event rejected = new Event(
                id + ".e1",
                id,
                PloverType.REJECT,
                "proposal",
                List.of(ActorReference.resolved(at(WIRE_TEXT, "The port"), HARBOUR)),
                List.of(ActorReference.unresolved(null, List.of()), ActorReference.resolved(null, LATVIA)),
                true,
                EventStatus.FUTURE,
                id + ".s1",
                EvidencedDate.parse("2025", "'this year'"),
                new EventPlace(RIGA, at(WIRE_TEXT, "RIGA"), EventPlace.How.DATELINE),
                at(WIRE_TEXT, "rejected"),
                last,
                MODEL);
        ReportFindings findings = findings(report, List.of(told, called), List.of(rejected));
        OfficeFact minister =
                new OfficeFact(MINISTER, "minister", "LVA", false, at(WIRE_TEXT, "Minister Ilze Brandt"), RULES);
        return new ReportFindings(
                findings.text(), findings.statements(), findings.events(), List.of(), List.of(minister));
    }

    /** A rewriting mill's version, which turns the quotation round. */
    public static ReportFindings mill() {
        String id = id("mill.html");
        Span quoted = at(MILL_TEXT, "\"the quay will be widened\"");
        Report report = report(id, "mill.html", MILL_TEXT, "Daily Mill", EvidencedDate.parse("2025-03-05", "JSON-LD"));
        Statement told = new Statement(
                id + ".s1",
                id,
                StatementKind.DIRECT,
                at(MILL_TEXT, "Minister Ilze Brandt"),
                List.of(ActorReference.resolved(at(MILL_TEXT, "Minister Ilze Brandt"), MINISTER)),
                at(MILL_TEXT, "told"),
                List.of(quoted),
                List.of(),
                null,
                List.of(),
                false,
                false,
                null,
                null,
                at(MILL_TEXT, MILL_TEXT.substring(19, quoted.end() + 1)),
                RULES);
        Event rejected = new Event(
                id + ".e1",
                id,
                PloverType.REJECT,
                null,
                List.of(ActorReference.resolved(at(MILL_TEXT, "The port"), HARBOUR)),
                List.of(),
                false,
                EventStatus.ASSERTED,
                null,
                null,
                new EventPlace(QUAY, at(MILL_TEXT, "the quay"), EventPlace.How.SENTENCE),
                at(MILL_TEXT, "rejected"),
                at(MILL_TEXT, "The port rejected the decision."),
                MODEL);
        return findings(report, List.of(told), List.of(rejected));
    }

    public static ReportFindings note() {
        Report report = report(id("folder/note.txt"), "folder/note.txt", NOTE_TEXT, null, null);
        ReportFindings findings = findings(report, List.of(), List.of());
        BlocFact members = new BlocFact(
                LEAGUE,
                "Quay League",
                BlocFact.Relation.MEMBER,
                List.of(LATVIA, ESTONIA),
                2,
                BlocFact.Modality.ASSERTED,
                EvidencedDate.parse("2025-03", "'this month'"),
                at(NOTE_TEXT, "Quay League (Latvia, Estonia)"),
                RULES);
        BlocFact proposed = new BlocFact(
                null,
                "may ask",
                BlocFact.Relation.PROPOSED,
                List.of(),
                0,
                BlocFact.Modality.POSSIBLE,
                null,
                at(NOTE_TEXT, "may ask"),
                RULES);
        return new ReportFindings(
                findings.text(), findings.statements(), findings.events(), List.of(members, proposed));
    }

    public static List<Rejection> rejections() {
        return List.of(
                new Rejection("lines.jsonl#3", "byte 17", "no JSON: a brace is missing"),
                new Rejection("empty.txt", null, "holds no words"));
    }

    public static Affair affair() {
        String wire = id("wire.txt");
        String mill = id("mill.html");
        String note = id("folder/note.txt");
        CopyLink link = new CopyLink(
                "c-" + wire,
                wire,
                mill,
                true,
                List.of("a day earlier", "=SUM(1;2) is in the copy"),
                CopyClass.EDITED,
                List.of(new AlignedSpans(
                        at(WIRE_TEXT, "The port rejected the decision."),
                        at(MILL_TEXT, "The port rejected the decision."),
                        1.0)),
                0.25,
                0.75,
                Provenance.rules("copy", "1", 0.9));
        QuotationVariants quotation = new QuotationVariants(
                "q-" + wire,
                List.of(
                        version(wire, WIRE_TEXT, "the quay will not be widened", Grade.VERBATIM, List.of()),
                        version(
                                mill,
                                MILL_TEXT,
                                "the quay will be widened",
                                Grade.POLARITY_CHANGED,
                                List.of(
                                        new DiffPart(DiffPart.Kind.KEPT, "the quay will"),
                                        new DiffPart(DiffPart.Kind.REMOVED, "not"),
                                        new DiffPart(DiffPart.Kind.KEPT, "be widened")))),
                Provenance.rules("copy", "1", 1.0));
        Story story = new Story(
                "t-" + wire,
                "Quay plan shelved",
                "t-" + wire,
                List.of(wire, mill, note),
                List.of(List.of(wire, mill), List.of(note)),
                "2025-03-04",
                "2025-03-05");
        Occurrence occurrence = new Occurrence(
                "o-" + wire,
                PloverType.REJECT,
                "2025",
                RIGA,
                List.of("Port of Varnholm"),
                List.of("Latvia"),
                List.of(wire + ".e1", mill + ".e1"),
                List.of(wire),
                List.of("whether Latvia was meant"));
        return new Affair(List.of(link), List.of(quotation), List.of(story), List.of(occurrence));
    }

    static QuotationVariants.Version version(
            String reportId, String text, String words, Grade grade, List<DiffPart> diff) {
        return new QuotationVariants.Version(
                reportId, reportId + ".s1", at(text, words), words, grade, List.of("because of \"not\""), diff);
    }

    /** Fills a record with all of it. */
    public static void fill(RecordFile record) {
        record.add(List.of(mill(), wire(), note()));
        record.reject(rejections());
        record.replaceAffair(affair());
    }

    static Report report(
            String id, String origin, String text, @Nullable String outlet, @Nullable EvidencedDate published) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            boolean isTitle = at == 0 && paragraph.length() < text.length();
            blocks.add(new Block(new Span(at, at + paragraph.length()), isTitle ? BlockKind.TITLE : BlockKind.BODY));
            at += paragraph.length() + 2;
        }
        return new Report(
                id, origin, CleanText.unchanged(text), blocks, null, outlet, List.of(), published, null, List.of());
    }

    /** One sentence for each read block, one quotation for each pair of straight marks. */
    static ReportFindings findings(Report report, List<Statement> statements, List<Event> events) {
        String text = report.text().text();
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < report.blocks().size(); i++) {
            Block block = report.blocks().get(i);
            if (block.kind().isRead()) {
                sentences.add(new Sentence(block.span(), i, block.kind(), 0, 0));
            }
        }
        List<Quotation> quotations = new ArrayList<>();
        for (int open = text.indexOf('"'); open >= 0; ) {
            int close = text.indexOf('"', open + 1);
            quotations.add(new Quotation(new Span(open, close + 1), new Span(open + 1, close), true, false));
            open = text.indexOf('"', close + 1);
        }
        return new ReportFindings(
                new AnnotatedText(report, sentences, List.of(), quotations, List.of()), statements, events);
    }

    /** The id of the report that came from there. */
    public static String id(String origin) {
        return Digest.sha256(origin.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }

    static Span at(String text, String words) {
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(begin, begin + words.length());
    }
}
