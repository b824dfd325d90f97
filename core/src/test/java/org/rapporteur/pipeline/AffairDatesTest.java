package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.intake.Report;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.story.Story;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

class AffairDatesTest {

    private final SortedMap<String, ReadReport> reports = new TreeMap<>();

    private String add(String words, String published) {
        Report plain = FakeStages.report(words);
        Report report = published.isEmpty() ? plain : plain.withPublished(EvidencedDate.parse(published, "dateline"));
        reports.put(
                report.id(),
                new ReadReport(report, List.of(new Span(0, words.length())), List.of(), List.of(), List.of()));
        return report.id();
    }

    private SortedMap<String, EvidencedDate> find(List<String> story) {
        Story one = new Story("t1", "quay", "sl1", story, List.of(), null, null);
        return new AffairDates(id -> Objects.requireNonNull(reports.get(id)), List.of(), List.of(one)).find();
    }

    @Test
    void a_report_of_the_same_story_dates_one_without_a_day() {
        String dated = add("The board of the quay met on Tuesday.", "2024-04-10");
        String undated = add("On Tuesday the quay's board met, a clerk said.", "");
        assertThat(find(List.of(dated, undated)))
                .containsOnlyKeys(undated)
                .extractingByKey(undated)
                .extracting(EvidencedDate::iso)
                .isEqualTo("2024-04-09");
    }

    @Test
    void a_report_that_gets_a_date_keeps_all_that_was_found_in_it() {
        Report report = FakeStages.report("The Quay League has two members.");
        BlocFact fact = new BlocFact(
                null,
                "Quay League",
                BlocFact.Relation.COUNT,
                List.of(),
                2,
                BlocFact.Modality.ASSERTED,
                null,
                new Span(4, 15),
                Provenance.rules("actor", "test", 1));
        ReadReport read = new ReadReport(
                report, List.of(new Span(0, 32)), List.of(new Span(4, 15)), List.of(), List.of(), List.of(fact));
        ReadReport dated = AffairDates.with(read, EvidencedDate.parse("2024-04-09", "for the test"));
        assertThat(dated).usingRecursiveComparison().ignoringFields("report").isEqualTo(read);
        assertThat(dated.report().published()).isNotNull();
    }
}
