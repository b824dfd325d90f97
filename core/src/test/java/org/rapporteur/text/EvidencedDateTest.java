package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.EvidencedDate.Precision;

class EvidencedDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-04-09",
                "2024-02-29",
                "2024-04",
                "2024-12",
                "2024",
                "1949",
                "0987",
                "2024-W15",
                "2024-W01",
                "2020-W53",
                "2024-Q2",
                "2024-SP",
                "2023-WI"
            })
    void what_is_parsed_is_written_back_as_it_was(String iso) {
        assertThat(EvidencedDate.parse(iso, "dateline").iso()).isEqualTo(iso);
    }

    @Test
    void a_coarser_date_begins_with_its_period() {
        EvidencedDate month = EvidencedDate.parse("2024-04", "caption");
        assertThat(month.precision()).isEqualTo(Precision.MONTH);
        assertThat(month.day()).isEqualTo(LocalDate.of(2024, 4, 1));
        EvidencedDate year = EvidencedDate.parse("2024", "caption");
        assertThat(year.precision()).isEqualTo(Precision.YEAR);
        assertThat(year.day()).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void only_what_is_known_is_written() {
        LocalDate day = LocalDate.of(2024, 4, 9);
        assertThat(new EvidencedDate(day, Precision.MONTH, "").iso()).isEqualTo("2024-04");
        assertThat(new EvidencedDate(day, Precision.YEAR, "").iso()).isEqualTo("2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "April",
                "2024-13",
                "2024-00",
                "2024-02-30",
                "20240409",
                "9 April 2024",
                "soon",
                "2024-4-",
                "2024-W00",
                "2024-W77",
                "2024-Q5",
                "2024-XX"
            })
    void what_is_no_date_is_refused(String iso) {
        assertThatThrownBy(() -> EvidencedDate.parse(iso, "dateline")).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void the_last_day_of_a_period_is_the_day_before_the_next() {
        assertThat(EvidencedDate.parse("2024-W15", "").last()).isEqualTo(LocalDate.of(2024, 4, 14));
        assertThat(EvidencedDate.parse("2024-02", "").last()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(EvidencedDate.parse("2024-Q4", "").last()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(EvidencedDate.parse("2023-WI", "").last()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(EvidencedDate.parse("2023", "").last()).isEqualTo(LocalDate.of(2023, 12, 31));
    }

    @Test
    void a_timex_value_is_dated_by_its_beginning() {
        assertThat(EvidencedDate.ofTimex("2024-05-03/2024-05-07", "")
                        .orElseThrow()
                        .iso())
                .isEqualTo("2024-05-03");
        assertThat(EvidencedDate.ofTimex("2024-05-03T14:30", "").orElseThrow().iso())
                .isEqualTo("2024-05-03");
        assertThat(EvidencedDate.ofTimex("2024-07-end", "").orElseThrow().iso()).isEqualTo("2024-07");
        assertThat(EvidencedDate.ofTimex("PAST_REF", "")).isEmpty();
        assertThat(EvidencedDate.ofTimex("XXXX-04-09", "")).isEmpty();
        assertThat(EvidencedDate.ofTimex("2024-19", "")).isEmpty();
    }
}
