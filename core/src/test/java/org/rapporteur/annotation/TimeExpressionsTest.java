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

    /** In a report of Thursday, 12 October 2023. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pilots will meet on Tuesday.                     | Tuesday                    | 2023-10-17",
                "The talks are due to resume on Monday.               | Monday                     | 2023-10-16",
                "The vote will be held in March.                      | March                      | 2024-03",
                "May was the driest month on record.                  | May                        | 2023-05",
                "The pilots met last Thursday.                        | last Thursday              | 2023-10-05",
                "They will sail next Monday.                          | next Monday                | 2023-10-16",
                "The ferry sank on Friday night.                      | Friday night               | 2023-10-06TNI",
                "Polls close at 8 p.m. on Sunday.                     | 8 p.m. on Sunday           | 2023-10-15T20:00",
                "The crew left at 0630 GMT on 3 May 2021.             | 0630 GMT on 3 May 2021     | 2021-05-03T06:30",
                "It rained in the early hours of Tuesday.             | In the early hours of Tuesday | 2023-10-10TMO",
                "Divers searched over the weekend.                    | the weekend                | 2023-10-07/2023-10-08",
                "The harbour froze last winter.                       | last winter                | 2022-WI",
                "The harbour dried up last summer.                    | last summer                | 2023-SU",
                "The dam was begun in the summer of 2019.             | the summer of 2019         | 2019-SU",
                "Sales fell in the third quarter.                     | the third quarter          | 2023-Q3",
                "Parliament rises next week.                          | next week                  | 2023-W42",
                "The dam burst a week ago.                            | a week ago                 | 2023-10-05",
                "The dam burst three months ago.                      | three months ago           | 2023-07",
                "The dam burst three years ago.                       | three years ago            | 2020",
                "He left the navy at the end of July.                 | the end of July            | 2023-07-end",
                "Prices peaked in mid-June.                           | mid-June                   | 2023-06-mid",
                "She fell ill early last year.                        | early last year            | 2022-early",
                "He was minister earlier this year.                   | earlier this year          | 2023",
                "The poem is of the 1890s.                            | the 1890s                  | 189X",
                "The mill is of the 18th century.                     | the 18th century           | 17XX",
                "He has been in gaol since the 2021 coup.             | since the 2021             | 2021/..",
                "The port will stay shut until March.                 | until March                | ../2024-03",
                "He ruled from 1974 to 1979.                          | from 1974 to 1979          | 1974/1979",
                "They meet between 3 and 7 May 2024.                  | between 3 and 7 May 2024   | 2024-05-03/2024-05-07",
                "The fair ran from Thursday to Saturday.              | from Thursday to Saturday  | 2023-10-12/2023-10-14",
                "The strike ran from November to March 2022.          | from November to March 2022 | 2021-11/2022-03",
                "The trial was adjourned until Monday.                | until Monday               | ../2023-10-16",
                "Shots rang out at 9pm on Friday night.               | 9pm on Friday night        | 2023-10-06T21:00",
                "The river has fallen recently.                       | recently                   | PAST_REF",
                "The river is falling now.                            | now                        | PRESENT_REF",
                "The river will fall soon.                            | soon                       | FUTURE_REF",
            })
    void every_kind_of_time_has_its_timex_value(String sentence, String words, String timex) {
        AnnotatedText text = RoundTrip.check(Prose.of(sentence).on("2023-10-12").annotated());
        assertThat(text.times()).extracting(TimeExpression::timex).containsExactly(timex);
        assertThat(text.words(text.times().get(0).span())).isEqualToIgnoringCase(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pilots met on Tuesday.  | XXXX-WXX-2",
                "The vote of April 9 failed. | XXXX-04-09",
                "The pilots met last month.  | UNDEF-month-1",
                "The pilots met last summer. | XXXX-SU",
            })
    void without_the_reports_date_the_value_keeps_what_the_words_say(String sentence, String timex) {
        assertThat(Prose.of(sentence).annotated().times())
                .extracting(TimeExpression::timex)
                .containsExactly(timex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The strike lasted three weeks and two days.",
                "The bins are emptied every Tuesday.",
                "Helen May spoke to Mrs May.",
                "May I speak?",
                "Some 2019 voters signed it in room 1984.",
                "The Sunday Times bought it for $2025.",
                "He is a 31-year-old with a four-year contract."
            })
    void durations_sets_names_and_counts_are_no_dates(String sentence) {
        assertThat(Prose.of(sentence).on("2023-10-12").annotated().times()).isEmpty();
    }

    @Test
    void a_text_dated_later_reads_its_times_anew() {
        AnnotatedText text = Prose.of("The pilots met on Tuesday.").annotated();
        AnnotatedText dated = RoundTrip.check(text.dated(EvidencedDate.parse("2023-10-12", "reasoned")));
        assertThat(dated.times()).extracting(TimeExpression::timex).containsExactly("2023-10-10");
        assertThat(dated.undatedTimes()).extracting(TimeExpression::timex).containsExactly("XXXX-WXX-2");
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
