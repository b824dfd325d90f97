package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterCaseTest {

    @ParameterizedTest
    @CsvSource({
        "oslo, LOWER",
        "Oslo, INITIAL",
        "A, INITIAL",
        "OSLO, CAPITALS",
        "U.S., CAPITALS",
        "McAllister, MIXED",
        "iPhone, MIXED",
        "2023, NUMBER",
        "3.5, NUMBER",
        "—, MARK",
        "🐟, MARK",
        "10th, LOWER",
        "Ørland, INITIAL",
        "外交, LOWER",
        "'', MARK"
    })
    void a_word_is_written_in_one_way(String word, LetterCase letterCase) {
        assertThat(LetterCase.of(word)).isEqualTo(letterCase);
    }
}
