package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.EvidencedDate;

class WrittenDatesTest {

    @Test
    void every_usual_form_gives_its_day() {
        assertThat(iso("2024-04-09T23:10:00+03:00")).isEqualTo("2024-04-09");
        assertThat(iso("20240409")).isEqualTo("2024-04-09");
        assertThat(iso("20240409T101500Z")).isEqualTo("2024-04-09");
        assertThat(iso("1712650000")).isEqualTo("2024-04-09");
        assertThat(iso("Tue, 09 Apr 2024 14:00:00 GMT")).isEqualTo("2024-04-09");
        assertThat(iso("Published Tuesday, April 9, 2024 | 14:20")).isEqualTo("2024-04-09");
        assertThat(iso("Apr. 9th, 2024")).isEqualTo("2024-04-09");
        assertThat(iso("9th of April, 2024")).isEqualTo("2024-04-09");
        assertThat(iso("09.04.2024")).isEqualTo("2024-04-09");
        assertThat(iso("2024/04/09")).isEqualTo("2024-04-09");
        assertThat(iso("04/09/2024")).isEqualTo("2024-04-09");
        assertThat(iso("25/04/2024")).isEqualTo("2024-04-25");
        assertThat(iso("9 de abril de 2024")).isEqualTo("2024-04-09");
        assertThat(iso("April 2024")).isEqualTo("2024-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "31 February 2024",
                "99/99/2024",
                "call 2024-55-77",
                "in 12 2024 boats",
                "9999-12-31"
            })
    void what_is_no_date_gives_none(String words) {
        assertThat(WrittenDates.parse(words, "test")).isEmpty();
    }

    @Test
    void a_date_found_in_a_line_tells_where_it_stands() {
        String line = "Updated on 9 April 2024 by the desk";
        WrittenDates.Found found = WrittenDates.find(line, "line").orElseThrow();
        assertThat(found.at().of(line)).isEqualTo("9 April 2024");
        assertThat(found.date().how()).isEqualTo("line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17 Nov, 2019 21:05 / Updated 2 years ago",
                "Date of publication: 1 September 2024",
                "Published Tuesday, October 10, 2023 | 14:20"
            })
    void a_line_that_only_tells_the_date_is_a_date_line(String line) {
        assertThat(WrittenDates.isDateLine(line)).isTrue();
        assertThat(WrittenDates.isDateLine("The fleets sailed on " + line)).isFalse();
    }

    private static String iso(String written) {
        return WrittenDates.parse(written, "test").map(EvidencedDate::iso).orElse("none");
    }
}
