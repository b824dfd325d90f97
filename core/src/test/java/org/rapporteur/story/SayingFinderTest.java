package org.rapporteur.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
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
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

class SayingFinderTest {

    private static final Provenance TEST = Provenance.rules("test", "1", 1);
    private static final Actor BRANDT = new Actor("brandt", "Ilze Brandt", Actor.Kind.PERSON, "LVA", List.of("GOV"));

    private final Map<String, ReadReport> reports = new LinkedHashMap<>();
    private final List<CopyLink> links = new ArrayList<>();

    @Test
    void one_claim_of_one_source_in_reports_of_a_week_is_one_saying_of_two_sources() {
        report("a", "The Beacon", "2024-05-06", "the ferry line will stay until there is a bridge");
        report("b", "The Lantern", "2024-05-08", "the ferry line would stay until there is a bridge");
        report("c", "The Tribune", "2024-07-08", "the ferry line would stay until there is a bridge");

        assertThat(find()).extracting(SayingFinderTest::versions).containsExactly("a.s1 b.s1", "c.s1");
        assertThat(find().get(0).independent()).isEqualTo(2);
    }

    @Test
    void what_a_denial_changes_is_another_saying() {
        report("a", "The Beacon", "2024-05-06", "the ferry line will not stay until there is a bridge");
        report("b", "The Lantern", "2024-05-06", "the ferry line will stay until there is a bridge");

        assertThat(find()).hasSize(2);
    }

    @Test
    void a_single_statement_on_both_sides_of_a_copied_passage_is_one_saying_however_reworded() {
        report("a", "The Beacon", "2024-05-06", "ferries remain");
        report("b", "The Lantern", "2024-05-06", "no boat goes away");
        link(0, 0);

        assertThat(find()).extracting(SayingFinderTest::versions).containsExactly("a.s1 b.s1");
        assertThat(find().get(0).independent()).isEqualTo(1);
    }

    @Test
    void a_faint_likeness_joins_no_statement_that_has_a_better_match_in_the_same_report() {
        report("a", "The Beacon", "2024-05-06", "talks resume on Thursday", "the ferries remain");
        report("b", "The Lantern", "2024-05-06", "talks resume on Thursday", "the ferries remain");
        link(0, 0, 1, 1, 0, 1);

        assertThat(find()).extracting(SayingFinderTest::versions).containsExactly("a.s1 b.s1", "a.s2 b.s2");
        Statement second = report("b").statements().get(1);
        assertThat(versions(SayingFinder.of(second, List.copyOf(reports.values()), links, List.of(), sources())))
                .isEqualTo("a.s2 b.s2");
    }

    private static String versions(Saying saying) {
        return String.join(" ", saying.versions().stream().map(Statement::id).toList());
    }

    private List<Saying> find() {
        return SayingFinder.find(List.copyOf(reports.values()), links, List.of(), sources());
    }

    private StatementSources sources() {
        return new StatementSources(links, new IndependentSources(links, this::report), this::report);
    }

    private ReadReport report(String id) {
        return Optional.ofNullable(reports.get(id)).orElseThrow();
    }

    private void report(String id, String outlet, String day, String... sayings) {
        String text = String.join("\n\n", sayings);
        List<Statement> statements = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String words : sayings) {
            Span span = new Span(at, at + words.length());
            blocks.add(new Block(span, BlockKind.BODY));
            statements.add(statement(id, statements.size() + 1, span));
            at = span.end() + 2;
        }
        Report report = new Report(
                id,
                id,
                CleanText.unchanged(text),
                blocks,
                null,
                outlet,
                List.of(),
                EvidencedDate.parse(day, "printed"),
                null,
                List.of());
        reports.put(id, new ReadReport(report, List.of(), List.of(), statements, List.of()));
    }

    private static Statement statement(String report, int number, Span words) {
        return new Statement(
                report + ".s" + number,
                report,
                StatementKind.INDIRECT,
                null,
                List.of(ActorReference.resolved(null, BRANDT)),
                null,
                List.of(words),
                List.of(),
                null,
                List.of(),
                false,
                false,
                null,
                null,
                words,
                TEST);
    }

    /** @param paragraphs numbers of paragraphs of a and b in turn */
    private void link(int... paragraphs) {
        List<AlignedSpans> aligned = new ArrayList<>();
        for (int i = 0; i < paragraphs.length; i += 2) {
            aligned.add(new AlignedSpans(
                    report("a").report().blocks().get(paragraphs[i]).span(),
                    report("b").report().blocks().get(paragraphs[i + 1]).span(),
                    1));
        }
        links.add(new CopyLink("ab", "a", "b", true, List.of("made"), CopyClass.EDITED, aligned, 0.9, 0.9, TEST));
    }
}
