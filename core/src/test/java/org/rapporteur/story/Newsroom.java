package org.rapporteur.story;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.CopyClass;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.intake.Report;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.CleanText;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/** Reports to group, written for these tests. */
final class Newsroom {

    private final Map<String, ReadReport> reports = new TreeMap<>();

    /** Adds a report; date and title may be null. */
    Newsroom add(String id, @Nullable String date, @Nullable String title, String text) {
        return add(id, date, title, text, List.of());
    }

    Newsroom add(String id, @Nullable String date, @Nullable String title, String text, List<Event> events) {
        EvidencedDate published = date == null ? null : EvidencedDate.parse(date, "for the test");
        List<Block> blocks = List.of(new Block(new Span(0, text.length()), BlockKind.BODY));
        Report report = new Report(
                id, id, CleanText.unchanged(text), blocks, title, null, List.of(), published, null, List.of());
        reports.put(id, new ReadReport(report, sentences(text), List.of(), List.of(), events));
        return this;
    }

    List<String> ids() {
        return new ArrayList<>(reports.keySet());
    }

    Function<String, ReadReport> loader() {
        return id -> Optional.ofNullable(reports.get(id)).orElseThrow();
    }

    /** The stories as lists of report ids. */
    List<List<String>> stories(CopyLink... links) {
        return group(links).stream().map(Story::reportIds).toList();
    }

    List<Story> group(CopyLink... links) {
        return new StoryFinder().group(ids(), loader(), List.of(links));
    }

    static CopyLink link(String original, String copy, CopyClass copyClass, boolean directed, double share) {
        return new CopyLink(
                original + "-" + copy,
                original,
                copy,
                directed,
                List.of("the same sentences in the same order"),
                copyClass,
                List.of(),
                share,
                share,
                Provenance.rules("copy", "test", 1));
    }

    private static List<Span> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        List<Span> sentences = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            Span sentence = new Span(from, to).trim(text);
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            from = to;
        }
        return sentences;
    }

    /** Three outlets on a ferry that ran aground, and one three weeks later on what came of it. */
    static Newsroom ferry() {
        return new Newsroom()
                .add(
                        "ferry-1",
                        "2023-05-02",
                        "Ferry runs aground off Hirtshals with 140 aboard",
                        """
                        The ferry Skagerrak Star ran aground on a sandbank two kilometres off Hirtshals early on Tuesday \
                        with 140 people on board, the Danish coastguard said. Nobody was hurt. Tugs from Frederikshavn \
                        were trying to pull the ship free at high tide. The ferry was on its way from Kristiansand. The \
                        operator, Nordlinjen, said the steering had failed in heavy fog.""")
                .add(
                        "ferry-2",
                        "2023-05-02",
                        "Passengers stranded as Skagerrak Star hits sandbank",
                        """
                        Some 140 passengers and crew spent the morning on a stranded ferry off the Danish port of \
                        Hirtshals after the Skagerrak Star left its course in fog and hit a sandbank. A coastguard \
                        spokesman said two tugs had been sent from Frederikshavn and that the hull was sound. Nordlinjen, \
                        which runs the line from Kristiansand, spoke of a steering fault.""")
                .add(
                        "ferry-3",
                        "2023-05-03",
                        "Stranded ferry towed into Hirtshals",
                        """
                        Tugs freed the ferry Skagerrak Star from a sandbank off Hirtshals on Tuesday night and brought \
                        its 140 passengers ashore. The ship had run aground in fog on its way from Kristiansand. \
                        Nordlinjen blamed the steering. The Danish coastguard said no oil had leaked.""")
                .add(
                        "ferry-4",
                        "2023-05-26",
                        "Skagerrak Star's steering pump was overdue for repair, inquiry finds",
                        """
                        Investigators blame a worn hydraulic pump for the grounding of the Nordlinjen ferry Skagerrak \
                        Star off Hirtshals. In an interim report the maritime board writes that the operator put off an \
                        overhaul twice since January to save money, and that the second pump was not switched on. \
                        Prosecutors in Aalborg are considering charges. Nordlinjen said it would study the findings.""");
    }
}
