package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimePeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024-04-09,            2024-04-09, 2024-04-09",
        "2024-04-09TMO,         2024-04-09, 2024-04-09",
        "2024-04-09T14:30,      2024-04-09, 2024-04-09",
        "2024-W15,              2024-04-08, 2024-04-14",
        "2024-02,               2024-02-01, 2024-02-29",
        "2024-Q2,               2024-04-01, 2024-06-30",
        "2024-H2,               2024-07-01, 2024-12-31",
        "2024-SU,               2024-06-01, 2024-08-31",
        "2023-WI,               2023-12-01, 2024-02-29",
        "2024,                  2024-01-01, 2024-12-31",
        "199X,                  1990-01-01, 1999-12-31",
        "19XX,                  1900-01-01, 1999-12-31",
        "2025-06-early,         2025-06-01, 2025-06-10",
        "2025-06-mid,           2025-06-11, 2025-06-20",
        "2025-06-end,           2025-06-21, 2025-06-30",
        "2024-05-03/2024-05-07, 2024-05-03, 2024-05-07",
        "1914/1918,             1914-01-01, 1918-12-31",
    })
    void a_value_covers_its_days(String value, LocalDate first, LocalDate last) {
        assertThat(TimePeriod.of(value)).contains(new TimePeriod(first, last));
    }

    @Test
    void an_open_range_has_one_end() {
        TimePeriod since = TimePeriod.of("2022/..").orElseThrow();
        assertThat(since.contains(LocalDate.of(2031, 1, 1))).isTrue();
        assertThat(since.contains(LocalDate.of(2021, 12, 31))).isFalse();
        TimePeriod until = TimePeriod.of("../2025-03").orElseThrow();
        assertThat(until.contains(LocalDate.of(2025, 3, 31))).isTrue();
        assertThat(until.contains(LocalDate.of(2025, 4, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "../",
                "../..",
                "PAST_REF",
                "XXXX-04-09",
                "XXXX-WXX-2",
                "UNDEF-month-1",
                "2024-13",
                "2024-02-30",
                "19X",
                "19XX-SU",
                "2024/",
                "/2024",
                "2024-05-03/soon",
                "2024-W",
                "T14:30"
            })
    void what_is_not_anchored_covers_no_days(String value) {
        assertThat(TimePeriod.of(value).filter(period -> period.first() != null || period.last() != null))
                .isEmpty();
    }
}
