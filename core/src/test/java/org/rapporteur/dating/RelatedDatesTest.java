package org.rapporteur.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotation.Prose;
import org.rapporteur.dating.RelatedDates.Related;
import org.rapporteur.dating.RelatedDates.Relation;
import org.rapporteur.intake.Report;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

class RelatedDatesTest {

    private static final Report TUESDAY = report("The board met on Tuesday.");
    private static final Report NO_DAY = report("The board met.");

    private static Report report(String words) {
        return Prose.of(words).report();
    }

    private static Related of(String day, Relation relation) {
        return new Related("wire.txt", EvidencedDate.parse(day, "dateline"), relation);
    }

    private static Optional<EvidencedDate> find(Report report, Related... others) {
        return RelatedDates.find(report, List.of(new Span(0, report.text().length())), List.of(others));
    }

    private static String iso(Report report, Related... others) {
        return find(report, others).map(EvidencedDate::iso).orElse("none");
    }

    @Test
    void a_copy_is_of_its_originals_day() {
        assertThat(iso(NO_DAY, of("2024-04-09", Relation.ORIGINAL))).isEqualTo("2024-04-09");
        assertThat(iso(NO_DAY, of("2024-04-09", Relation.STORY))).isEqualTo("none");
    }

    @Test
    void a_weekday_told_in_one_story_is_one_day() {
        assertThat(iso(TUESDAY, of("2024-04-10", Relation.STORY))).isEqualTo("2024-04-09");
        assertThat(iso(TUESDAY, of("2024-04-08", Relation.STORY))).isEqualTo("2024-04-09");
    }

    @Test
    void a_storyline_dates_only_what_its_year_and_weekday_allow() {
        Report dated = TUESDAY.withPublished(EvidencedDate.parse("2024", "75th anniversary"));
        assertThat(iso(dated, of("2024-04-09", Relation.STORYLINE))).isEqualTo("2024-04-09");
        assertThat(iso(dated, of("2024-04-10", Relation.STORYLINE))).isEqualTo("none");
        assertThat(iso(dated, of("2023-04-11", Relation.STORYLINE))).isEqualTo("none");
        assertThat(iso(dated, of("2024-04-09", Relation.STORYLINE), of("2024-05-14", Relation.STORYLINE)))
                .isEqualTo("none");
        assertThat(iso(TUESDAY, of("2024-04-09", Relation.STORYLINE))).isEqualTo("none");
    }

    @Test
    void what_was_borrowed_can_be_given_back() {
        EvidencedDate own = EvidencedDate.parse("2024", "reasoned: \"75th anniversary\", so it seems");
        EvidencedDate borrowed = find(TUESDAY.withPublished(own), of("2024-04-09", Relation.STORY))
                .orElseThrow();
        assertThat(RelatedDates.isBorrowed(borrowed)).isTrue();
        assertThat(RelatedDates.own(borrowed)).isEqualTo(own);
        assertThat(RelatedDates.own(
                        find(TUESDAY, of("2024-04-09", Relation.STORY)).orElseThrow()))
                .isNull();
        assertThat(RelatedDates.own(own)).isEqualTo(own);
        assertThat(RelatedDates.isBorrowed(null)).isFalse();
        assertThat(Objects.requireNonNull(borrowed).how()).contains("wire.txt", "Tuesday");
    }
}
