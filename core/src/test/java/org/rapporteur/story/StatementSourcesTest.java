package org.rapporteur.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Statement;
import org.rapporteur.attribution.StatementKind;
import org.rapporteur.copy.AlignedSpans;
import org.rapporteur.copy.CopyClass;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.intake.Report;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.CleanText;
import org.rapporteur.text.Span;

class StatementSourcesTest {

    private static final Provenance TEST = Provenance.rules("test", "1", 1);

    private final Map<String, ReadReport> reports = new HashMap<>();
    private final List<CopyLink> links = new ArrayList<>();

    @Test
    void copies_and_reports_that_name_one_relay_are_one_source() {
        Statement first = says("a", "The Beacon", "The dam is sound, the engineer said.");
        Statement copy = says("b", "The Lantern", "The dam is sound, the engineer said.");
        Statement relayed = says("c", "The Tribune", "The dam is sound, she told Radio Lume.", "Radio Lume");
        Statement again = says("d", "The Gazette", "The dam was sound, Radio Lume reported.", "Radio Lume");
        link("a", "b", 0.9, new Span(0, 5), new Span(0, 5));

        List<Source> sources = sources(first, copy, relayed, again);

        assertThat(sources.stream().map(Source::reportIds)).containsExactly(List.of("a", "b"), List.of("c", "d"));
        assertThat(sources.get(0).how()).isEqualTo(HowKnown.UNKNOWN);
        assertThat(sources.get(1).how()).isEqualTo(HowKnown.OUTLET);
        assertThat(sources.get(1).through()).isEqualTo("Radio Lume");
    }

    @Test
    void a_newsroom_that_tells_it_twice_is_no_second_source() {
        assertThat(sources(
                        says("a", "The Beacon", "The dam is sound, the engineer said."),
                        says("b", "Beacon", "Again the engineer called it sound.")))
                .hasSize(1);
    }

    @Test
    void a_statement_in_a_passage_that_was_copied_is_no_second_source_however_little_else_was() {
        Statement first = says("a", "The Beacon", "The dam is sound, the engineer said.");
        Statement second = says("b", "The Lantern", "The dam is sound, the engineer said. Much more of its own.");
        link("a", "b", 0.1, new Span(0, 16), new Span(0, 16));

        assertThat(sources(first, second)).hasSize(1);
    }

    @Test
    void a_statement_beside_the_copied_passage_is_a_source_of_its_own() {
        Statement first = says("a", "The Beacon", "The dam is sound, the engineer said.");
        Statement second = says("b", "The Lantern", "The dam is sound, the engineer said. Much more of its own.");
        link("a", "b", 0.1, new Span(30, 34), new Span(40, 50));

        assertThat(sources(first, second)).hasSize(2);
    }

    @Test
    void it_is_told_whether_newsroom_agency_or_document_knows() {
        Source own = sources(says("a", "The Beacon", "The dam is sound, the engineer told this newspaper."))
                .get(0);
        Source agency = sources(says("b", "The Lantern", "LUME (Reuters) - The dam is sound, she said."))
                .get(0);
        Source paper = sources(says("c", "The Tribune", "The dam is sound.", "a letter to the ministry"))
                .get(0);

        assertThat(own.how()).isEqualTo(HowKnown.OWN_WORK);
        assertThat(agency.how()).isEqualTo(HowKnown.AGENCY);
        assertThat(agency.through()).isEqualTo("Reuters");
        assertThat(paper.how()).isEqualTo(HowKnown.DOCUMENT);
    }

    @Test
    void this_newspaper_is_no_other_outlet() {
        String text = "The dam is sound, the engineer told this newspaper.";
        Relay itself = new Relay("newspaper", new Span(text.indexOf("this"), text.length() - 1));
        Statement statement = says("a", "The Beacon", text, List.of(itself));

        assertThat(sources(statement)).singleElement().satisfies(source -> {
            assertThat(source.how()).isEqualTo(HowKnown.OWN_WORK);
            assertThat(source.through()).isEqualTo("told this newspaper");
        });
    }

    @Test
    void two_reports_of_one_agency_are_one_source() {
        says("a", "The Beacon", "LUME (Reuters) - The dam is sound, she said.");
        says("b", "The Lantern", "LUME (Reuters) - Engineers found no fault with it.");

        assertThat(new IndependentSources(links, this::report).families(List.of("a", "b")))
                .hasSize(1);
    }

    private List<Source> sources(Statement... statements) {
        return new StatementSources(links, new IndependentSources(links, this::report), this::report)
                .behindStatements(List.of(statements));
    }

    private ReadReport report(String id) {
        return Optional.ofNullable(reports.get(id)).orElseThrow();
    }

    private Statement says(String id, @Nullable String outlet, String text, String... relays) {
        return says(
                id,
                outlet,
                text,
                List.of(relays).stream().map(name -> new Relay(name, null)).toList());
    }

    private Statement says(String id, @Nullable String outlet, String text, List<Relay> relays) {
        Report report = new Report(
                id,
                id,
                CleanText.unchanged(text),
                List.of(new Block(new Span(0, text.length()), BlockKind.BODY)),
                null,
                outlet,
                List.of(),
                null,
                null,
                List.of());
        Statement statement = new Statement(
                id + ".s1",
                id,
                StatementKind.INDIRECT,
                null,
                List.of(),
                null,
                List.of(new Span(0, 16)),
                relays,
                null,
                List.of(),
                false,
                false,
                null,
                null,
                new Span(0, text.length()),
                TEST);
        reports.put(id, new ReadReport(report, List.of(), List.of(), List.of(statement), List.of()));
        return statement;
    }

    private void link(String original, String copy, double share, Span there, Span here) {
        links.add(new CopyLink(
                original + copy,
                original,
                copy,
                true,
                List.of("made"),
                CopyClass.EDITED,
                List.of(new AlignedSpans(there, here, 1)),
                share,
                share,
                TEST));
    }
}
