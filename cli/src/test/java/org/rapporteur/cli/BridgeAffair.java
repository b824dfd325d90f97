package org.rapporteur.cli;

import java.util.List;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.cli.brief.Dossier;
import org.rapporteur.copy.AlignedSpans;
import org.rapporteur.copy.CopyClass;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.DiffPart;
import org.rapporteur.copy.Grade;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.QuotationVariants.Version;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverType;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.intake.Rejection;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.place.Place;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.record.MadeReport;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;
import org.rapporteur.text.Span;

/** An invented affair of seven reports: a rail bridge between Estonia and Latvia is closed and argued about. */
final class BridgeAffair {

    static final Actor ESTONIA = new Actor("EST", "Estonia", Actor.Kind.COUNTRY, "EST", List.of("GOV"));
    static final Actor LATVIA = new Actor("LVA", "Latvia", Actor.Kind.COUNTRY, "LVA", List.of("GOV"));
    static final Actor TAMMELA =
            new Actor("riina-tammela", "Riina Tammela", Actor.Kind.PERSON, "EST", List.of("GOV", "BUS"));
    static final Actor OZOLS =
            new Actor("maris-ozolnieks", "Māris Ozolnieks", Actor.Kind.PERSON, "LVA", List.of("GOV"));

    static final Actor LEAGUE =
            new Actor("baltic-rail-league", "Baltic Rail League", Actor.Kind.BLOC, null, List.of("IGO"));
    static final Place VALGA = new Place(
            "geonames:587577",
            "Valga",
            Place.Kind.TOWN,
            List.of("EST"),
            "Valgamaa",
            new Place.Point(57.7775, 26.0473),
            17,
            false);

    private BridgeAffair() {}

    static final ReadReport WIRE = new MadeReport("a10000000001", "Baltic Wire", "2024-05-06")
            .block(BlockKind.TITLE, "Estonia shuts rail bridge at Valga after inspectors find cracks")
            .block(BlockKind.DATELINE, "VALGA, May 6 (Baltic Wire)")
            .body(
                    "Estonia closed the railway bridge at Valga on Monday, stopping all trains to Latvia, after inspectors"
                            + " found cracks in two of its four piers.",
                    "“We will not reopen the bridge before every pier has been tested, and that may take three weeks,” Riina"
                            + " Tammela, head of the Estonian rail inspectorate, told reporters.",
                    "Latvia had not been warned, its deputy transport minister Māris Ozolnieks said. He called on Tallinn to"
                            + " share the inspectors' report.")
            .said(
                    "Riina Tammela, head of the Estonian rail inspectorate,",
                    TAMMELA,
                    "told",
                    "“We will not reopen the bridge before every pier has been tested, and that may take three weeks,”")
            .said("its deputy transport minister Māris Ozolnieks", OZOLS, "said", "Latvia had not been warned")
            .did(PloverType.SANCTION, EventStatus.ASSERTED, ESTONIA, LATVIA, "closed", VALGA)
            .did(PloverType.REQUEST, EventStatus.ASSERTED, OZOLS, ESTONIA, "called on")
            .read();

    static final ReadReport REPRINT = new MadeReport("a20000000002", "Valga Gazette", "2024-05-06")
            .block(BlockKind.TITLE, "Estonia shuts rail bridge at Valga after inspectors find cracks")
            .block(BlockKind.CREDIT, "Baltic Wire")
            .body(
                    "Estonia closed the railway bridge at Valga on Monday, stopping all trains to Latvia, after inspectors"
                            + " found cracks in two of its four piers.",
                    "“We will not reopen the bridge before every pier has been tested, and that may take three weeks,” Riina"
                            + " Tammela, head of the Estonian rail inspectorate, told Baltic Wire.")
            .block(BlockKind.RELATED, "Read next: Ten cafés by the border")
            .said(
                    "Riina Tammela, head of the Estonian rail inspectorate,",
                    TAMMELA,
                    "told",
                    "“We will not reopen the bridge before every pier has been tested, and that may take three weeks,”",
                    "Baltic Wire")
            .read();

    static final ReadReport REWRITE = new MadeReport("a30000000003", "Quick Rail News", "2024-05-07")
            .block(BlockKind.TITLE, "Bridge chaos: Estonia slams door on trains")
            .body(
                    "Estonian authorities have slammed shut the train bridge at Valga, cutting off Latvia.",
                    "“We will reopen the bridge before every pier has been tested, and that may take four weeks,” Rina"
                            + " Tamela, the rail inspector, said.")
            .repaired("cafÃ©", "Estonian")
            .said(
                    "Rina Tamela, the rail inspector,",
                    null,
                    "said",
                    "“We will reopen the bridge before every pier has been tested, and that may take four weeks,”")
            .did(PloverType.SANCTION, EventStatus.ASSERTED, ESTONIA, LATVIA, "slammed shut")
            .read();

    static final ReadReport OWN = new MadeReport("a40000000004", "Rīga Morning", "2024-05-07")
            .block(BlockKind.TITLE, "Rīga asks Tallinn for the bridge file")
            .body(
                    "Latvia's transport ministry on Tuesday asked Estonia for the inspectors' file on the Valga bridge.",
                    "“Nobody rang us. We read it on a timetable,” deputy minister Māris Ozolnieks said in an interview.",
                    "He said that freight would run by road until June.")
            .said("deputy minister Māris Ozolnieks", OZOLS, "said", "“Nobody rang us. We read it on a timetable,”")
            .said("He", OZOLS, "said", "that freight would run by road until June")
            .did(PloverType.REQUEST, EventStatus.ASSERTED, LATVIA, ESTONIA, "asked")
            .read();

    static final ReadReport LATER = new MadeReport("a50000000005", "Baltic Wire", "2024-05-24")
            .block(BlockKind.TITLE, "Valga bridge to reopen on Saturday")
            .body(
                    "Trains between Estonia and Latvia will run again from Saturday, the two countries said in a joint"
                            + " statement on Friday.",
                    "The cracks were “less deep than feared”, according to Riina Tammela.",
                    "Both belong to the Baltic Rail League.")
            .said(
                    "the two countries",
                    new Actor("EST+LVA", "Estonia and Latvia", Actor.Kind.GROUP, null, List.of()),
                    "said",
                    "Trains between Estonia and Latvia will run again from Saturday")
            .said("Riina Tammela", TAMMELA, "according to", "The cracks were “less deep than feared”")
            .did(PloverType.AGREE, EventStatus.FUTURE, ESTONIA, LATVIA, "joint statement")
            .bloc(LEAGUE, BlocFact.Relation.MEMBER, List.of(LATVIA, ESTONIA), "Both belong to the Baltic Rail League")
            .read();

    static final ReadReport UNDATED = new MadeReport("a60000000006", null, null)
            .block(BlockKind.TITLE, "Opinion: a bridge is a promise")
            .body(
                    "Analysts say that the border town loses twenty thousand euros a day.",
                    "The Baltic Rail League (Estonia, Latvia) was founded for less.")
            .said("Analysts", null, "say", "that the border town loses twenty thousand euros a day")
            .bloc(LEAGUE, BlocFact.Relation.NAMED, List.of(), "Baltic Rail League")
            .bloc(LEAGUE, BlocFact.Relation.MEMBER, List.of(ESTONIA, LATVIA), "Baltic Rail League (Estonia, Latvia)")
            .read();

    static final CopyLink REPRINTED = new CopyLink(
            "c-reprint",
            WIRE.id(),
            REPRINT.id(),
            true,
            List.of("credits “Baltic Wire”", "holds a part of it only"),
            CopyClass.VERBATIM,
            List.of(aligned(WIRE, REPRINT, 2, 2, 1.0), aligned(WIRE, REPRINT, 3, 3, 0.97)),
            0.71,
            0.98,
            Provenance.rules("copy", "1", 0.99));

    static final CopyLink REWRITTEN = new CopyLink(
            "c-rewrite",
            WIRE.id(),
            REWRITE.id(),
            true,
            List.of("a day later", "spoils the name “Riina Tammela”"),
            CopyClass.REWRITTEN,
            List.of(aligned(WIRE, REWRITE, 2, 1, 0.55), aligned(WIRE, REWRITE, 3, 2, 0.8)),
            0.7,
            0.9,
            Provenance.rules("copy", "1", 0.9));

    static final QuotationVariants REOPEN = new QuotationVariants(
            "q-reopen",
            List.of(
                    version(WIRE, 1, Grade.VERBATIM, List.of(), List.of()),
                    version(REPRINT, 1, Grade.VERBATIM, List.of(), List.of()),
                    version(
                            REWRITE,
                            1,
                            Grade.POLARITY_CHANGED,
                            List.of("“not” is gone", "three became four"),
                            List.of(
                                    new DiffPart(DiffPart.Kind.KEPT, "We will"),
                                    new DiffPart(DiffPart.Kind.REMOVED, "not"),
                                    new DiffPart(
                                            DiffPart.Kind.KEPT,
                                            "reopen the bridge before every pier has been tested, and that may take"),
                                    new DiffPart(DiffPart.Kind.REMOVED, "three"),
                                    new DiffPart(DiffPart.Kind.ADDED, "four"),
                                    new DiffPart(DiffPart.Kind.KEPT, "weeks,")))),
            Provenance.rules("copy", "1", 0.95));

    static final Affair AFFAIR = new Affair(
            List.of(REPRINTED, REWRITTEN),
            List.of(REOPEN),
            List.of(
                    new Story(
                            "st-close",
                            "Estonia shuts rail bridge at Valga after inspectors find cracks",
                            "st-close",
                            List.of(WIRE.id(), REPRINT.id(), REWRITE.id(), OWN.id()),
                            List.of(List.of(WIRE.id(), REPRINT.id(), REWRITE.id()), List.of(OWN.id())),
                            "2024-05-06",
                            "2024-05-07"),
                    new Story(
                            "st-reopen",
                            "Valga bridge to reopen on Saturday",
                            "st-close",
                            List.of(LATER.id()),
                            List.of(List.of(LATER.id())),
                            "2024-05-24",
                            "2024-05-24")),
            List.of(
                    new Occurrence(
                            "o-close",
                            PloverType.SANCTION,
                            "2024-05-06",
                            VALGA,
                            List.of("Estonia"),
                            List.of("Latvia"),
                            List.of(WIRE.id() + ".e1", REWRITE.id() + ".e1"),
                            List.of(WIRE.id()),
                            List.of()),
                    new Occurrence(
                            "o-ask",
                            PloverType.REQUEST,
                            "2024-05-06",
                            null,
                            List.of("Latvia"),
                            List.of("Estonia"),
                            List.of(WIRE.id() + ".e2", OWN.id() + ".e1"),
                            List.of(WIRE.id(), OWN.id()),
                            List.of("the day: 2024-05-06 or 2024-05-07")),
                    new Occurrence(
                            "o-agree",
                            PloverType.AGREE,
                            "2024-05-24",
                            null,
                            List.of("Estonia"),
                            List.of("Latvia"),
                            List.of(LATER.id() + ".e1"),
                            List.of(LATER.id()),
                            List.of())));

    static Dossier dossier() {
        return Dossier.of(
                List.of(WIRE, REPRINT, REWRITE, OWN, LATER, UNDATED),
                AFFAIR,
                List.of(new Rejection("photos/bridge.txt", "byte 0", "looks like a JPEG picture, not text")));
    }

    private static AlignedSpans aligned(ReadReport a, ReadReport b, int blockOfA, int blockOfB, double similarity) {
        return new AlignedSpans(
                a.report().blocks().get(blockOfA).span(),
                b.report().blocks().get(blockOfB).span(),
                similarity);
    }

    private static Version version(
            ReadReport read, int statement, Grade grade, List<String> reasons, List<DiffPart> diff) {
        Span marked = read.statements().get(statement - 1).content().get(0);
        Span inner = new Span(marked.begin() + 1, marked.end() - 1);
        return new Version(read.id(), read.id() + ".s" + statement, inner, read.words(inner), grade, reasons, diff);
    }
}
