package org.rapporteur.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Prose;
import org.rapporteur.annotation.TimeExpression;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.text.EvidencedDate;

class ReportDaterTest {

    private final ReportDater dater = new ReportDater();

    private EvidencedDate date(Prose prose) {
        return Objects.requireNonNull(dater.date(prose.annotated()).report().published());
    }

    @Test
    void a_weekday_a_day_in_a_caption_and_an_anniversary_leave_one_day() {
        EvidencedDate date = date(Prose.of(
                        "NATO's foreign ministers met in Brussels on Thursday and agreed on a fund.",
                        "They kept the 75th anniversary of the North Atlantic Treaty with a cake.")
                .add(BlockKind.CAPTION, "Ministers in Brussels, April 4."));
        assertThat(date.iso()).isEqualTo("2024-04-04");
        assertThat(date.how())
                .startsWith("reasoned: ")
                .contains("Thursday", "April 4", "75th anniversary", "1949-04-04");
    }

    @Test
    void the_latest_year_told_leaves_the_first_year_that_fits() {
        EvidencedDate date = date(Prose.of(
                "The harbour board of Karsvik met on Tuesday and shut the north quay.",
                "The quay has leaned since the 2022 storm.",
                "Karsvik's mayor had asked for it on April 9."));
        assertThat(date.iso()).isEqualTo("2024-04-09");
        assertThat(date.how()).contains("Karsvik", "in 2022 or later");
    }

    @Test
    void a_dated_text_reads_its_times_from_there() {
        AnnotatedText text = dater.date(Prose.of(
                        "The harbour board of Karsvik met on Tuesday and shut the north quay.",
                        "The quay has leaned since the 2022 storm; Karsvik's mayor had asked for it on April 9.")
                .annotated());
        assertThat(text.times()).extracting(TimeExpression::timex).contains("2024-04-09");
    }

    @Test
    void an_anniversary_alone_gives_the_year() {
        assertThat(date(Prose.of("Envoys marked the 75th anniversary of diplomatic ties between China and Russia."))
                        .iso())
                .isEqualTo("2024");
        assertThat(date(Prose.of("The club, founded in 1921, kept its 100th anniversary with a regatta."))
                        .iso())
                .isEqualTo("2021");
    }

    @Test
    void what_leaves_several_days_is_no_date() {
        assertThat(dater.date(Prose.of("The board met on Tuesday.", "It had met on April 9.")
                                .annotated())
                        .report()
                        .published())
                .isNull();
        assertThat(dater.date(Prose.of("Nobody met. The sea was calm.").annotated())
                        .report()
                        .published())
                .isNull();
    }

    @Test
    void last_month_for_a_meeting_of_july_is_doubtful_in_september() {
        String first = "Sandvoll praised the Karsvik summit of last month.";
        String second = "The Karsvik summit in July ended with Sandvoll in tears.";
        EvidencedDate date = date(Prose.of(first, second).on("2024-09-01"));
        assertThat(date.iso()).isEqualTo("2024-09-01");
        assertThat(date.how()).contains("doubtful", "last month", "2024-08", "July");
        assertThat(date(Prose.of(first, second).on("2024-08-20")).how()).isEqualTo("dateline");
    }

    @Test
    void a_weekday_that_its_day_is_not_is_doubtful() {
        assertThat(date(Prose.of("They met on Monday, April 9.").on("2024-04-10"))
                        .how())
                .contains("doubtful", "Tuesday");
        assertThat(date(Prose.of("They met on Tuesday, April 9.").on("2024-04-10"))
                        .how())
                .isEqualTo("dateline");
    }

    @Test
    void an_anniversary_of_another_decade_is_doubtful() {
        assertThat(date(Prose.of("They kept the 75th anniversary of the North Atlantic Treaty.")
                                .on("2019-04-04"))
                        .how())
                .contains("doubtful", "2024");
    }
}
