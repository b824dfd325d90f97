package org.rapporteur.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    private static String keys(String text) {
        return String.join(
                " ", QuotedWord.of(text).stream().map(QuotedWord::key).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            twenty-one thousand crates    | 21,000 crates
            fifteen hundred tonnes        | 1,500 tonnes
            a million and a half euros    | 1.5 million euros
            on 3 March                    | on March 3
            3bn a year                    | three billion a year
            the 2nd pier                  | the second pier
            one in five nets              | one out of five nets
            """)
    void one_figure_is_one_word_however_it_is_printed(String words, String other) {
        assertThat(keys(words)).isEqualTo(keys(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            thirteen crews        | thirty crews
            one in five nets      | five nets
            nine million          | ninety million
            two thirds            | a third
            3 March               | 3 May
            """)
    void another_figure_is_another_word(String words, String other) {
        assertThat(keys(words)).isNotEqualTo(keys(other));
    }
}
