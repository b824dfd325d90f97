package org.rapporteur.training.silver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.WordList;

class DataFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compound-endings.txt",
                "more-offices.txt",
                "not-names.txt",
                "not-offices.txt",
                "not-titles-before-a-person.txt",
                "not-titles.txt",
                "title-modifiers.txt",
                "title-topics.txt"
            })
    void files_that_are_matched_in_lower_case_are_in_lower_case_and_say_each_thing_once(String file) {
        List<String> entries = WordList.read(Lists.class, file).entries();
        assertThat(entries).isNotEmpty().doesNotHaveDuplicates().allSatisfy(entry -> assertThat(entry)
                .isEqualTo(entry.toLowerCase(Locale.ROOT)));
    }
}
