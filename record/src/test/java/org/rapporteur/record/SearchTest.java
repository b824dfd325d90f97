package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.Span;

class SearchTest {

    private final RecordFile record;

    SearchTest(@TempDir Path folder) {
        record = RecordFile.open(folder.resolve("quay.rapporteur"));
        SampleAffair.fill(record);
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void a_report_is_found_at_the_words_that_match() {
        List<SearchHit> hits = record.search("agencies", 5);
        assertThat(hits).hasSize(1);
        SearchHit hit = hits.get(0);
        assertThat(hit.kind()).isEqualTo(SearchHit.Kind.REPORT);
        assertThat(hit.span().of(SampleAffair.WIRE_TEXT)).isEqualTo("agency");
        assertThat(hit.snippet()).contains("[agency]");
    }

    @Test
    void the_place_is_right_in_later_paragraphs_and_after_an_emoji() {
        SearchHit hit =
                record.search("decision wire OR", 1).stream().findFirst().orElse(null);
        assertThat(hit).isNull();
        Span span = record.search("decision", 1).get(0).span();
        assertThat(List.of(
                        SampleAffair.at(SampleAffair.WIRE_TEXT, "decision"),
                        SampleAffair.at(SampleAffair.MILL_TEXT, "decision")))
                .contains(span);
        assertThat(record.search("port decision late", 1).get(0).span().of(SampleAffair.WIRE_TEXT))
                .isEqualTo("Port");
        assertThat(record.search("\"rejected the decision\" dear", 1)).hasSize(1);
    }

    @Test
    void a_statement_is_found_by_its_speaker_and_its_content() {
        assertThat(record.search("brandt widened", 10))
                .filteredOn(hit -> hit.kind() == SearchHit.Kind.STATEMENT)
                .extracting(SearchHit::id)
                .containsExactlyInAnyOrder(SampleAffair.id("wire.txt") + ".s1", SampleAffair.id("mill.html") + ".s1");
    }

    @Test
    void page_furniture_is_not_searched() {
        assertThat(record.search("next", 10)).isEmpty();
    }

    @Test
    void a_phrase_must_stand_together() {
        assertThat(record.search("\"quay will not\"", 10)).hasSize(2);
        assertThat(record.search("\"not will quay\"", 10)).isEmpty();
    }

    @Test
    void no_more_than_the_limit_come_back() {
        assertThat(record.search("quay", 2)).hasSize(2);
        assertThat(record.search("quay", 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\"", "\"\"", "\"quay", "quay\"", "' OR 1=1 --", "NEAR(quay port, 2)", "NEAR", "AND", "OR NOT",
                "quay*", "*", "^quay", "title:quay", "{title body}: x", "-quay", "+", "(", "))((", "🚢", "🚢 quay",
                "quay\u0000port", "\ud83d", "don't", "a\"b\"c\"d", "\u202equay", "%_", "?1", ";DROP TABLE report"
            })
    void nothing_a_person_types_is_query_syntax(String words) {
        assertThatCode(() -> record.search(words, 10)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quay*", "^quay", "(quay)", "\"quay", "🚢 quay", "quay\u0000port", "-quay"})
    void the_words_between_odd_signs_are_still_found(String words) {
        assertThat(record.search(words, 10)).isNotEmpty();
    }

    @Test
    void operators_are_words_like_any_other() {
        assertThat(record.search("quay NOT widened", 10))
                .extracting(SearchHit::reportId)
                .containsOnly(SampleAffair.id("wire.txt"));
    }
}
