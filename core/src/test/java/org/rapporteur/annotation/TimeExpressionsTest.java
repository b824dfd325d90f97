package org.rapporteur.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.EvidencedDate;

class TimeExpressionsTest {

    /** In a report of Thursday, 12 October 2023. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pilots met on Tuesday.       | Tuesday         | 2023-10-10",
                "The pilots met on Thursday.      | Thursday        | 2023-10-12",
                "The pilots met on Friday.        | Friday          | 2023-10-06",
                "They left on Tuesday morning.    | Tuesday morning | 2023-10-10",
                "The vote of October 9 failed.    | October 9       | 2023-10-09",
                "The vote of Oct. 9 failed.       | Oct. 9          | 2023-10-09",
                "The vote of 9 October failed.    | 9 October       | 2023-10-09",
                "They meet on January 3.          | January 3       | 2024-01-03",
                "The vote of 9 April 2023 failed. | 9 April 2023    | 2023-04-09",
                "The vote of April 9, 2021 failed.| April 9, 2021   | 2021-04-09",
                "Talks began in March 2021.       | March 2021      | 2021-03",
                "The pilots met yesterday.        | yesterday       | 2023-10-11",
                "The pilots meet tomorrow.        | tomorrow        | 2023-10-13",
                "The pilots meet today.           | today           | 2023-10-12",
                "The pilots met last month.       | last month      | 2023-09",
                "The pilots met last year.        | last year       | 2022",
                "Talks began in August.           | August          | 2023-08",
                "It was signed on April 31, 2020. | April 31, 2020  | 2020-04",
            })
    void words_for_a_time_have_a_value(String sentence, String words, String iso) {
        AnnotatedText text = RoundTrip.check(Prose.of(sentence).on("2023-10-12").annotated());
        assertThat(text.times()).hasSize(1);
        TimeExpression time = text.times().get(0);
        assertThat(text.words(time.span())).isEqualTo(words);
        assertThat(Objects.requireNonNull(time.value()).iso()).isEqualTo(iso);
        assertThat(Objects.requireNonNull(time.value()).how()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pilots met on Tuesday.",
                "The vote of April 9 failed.",
                "The pilots met yesterday.",
                "The pilots met last month."
            })
    void without_the_reports_date_a_relative_time_has_no_value(String sentence) {
        List<TimeExpression> times = Prose.of(sentence).annotated().times();
        assertThat(times).hasSize(1);
        assertThat(times).extracting(TimeExpression::value).containsOnlyNulls();
    }

    @Test
    void an_absolute_time_needs_no_date_of_the_report() {
        EvidencedDate value =
                Prose.of("It began on 9 April 2023.").annotated().times().get(0).value();
        assertThat(Objects.requireNonNull(value).iso()).isEqualTo("2023-04-09");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They may march on the embassy.",
                "It was the last straw and the next step.",
                "The boat carried 31 boxes and 1,990 nets.",
                "The sun set."
            })
    void words_that_only_look_like_a_time_are_none(String sentence) {
        assertThat(Prose.of(sentence).on("2023-10-12").annotated().times()).isEmpty();
    }

    @Test
    void the_29th_of_february_means_a_year_that_has_one() {
        EvidencedDate value = Prose.of("They meet on February 29.")
                .on("2023-10-12")
                .annotated()
                .times()
                .get(0)
                .value();
        assertThat(Objects.requireNonNull(value).iso()).isEqualTo("2024-02-29");
    }
}
