package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.actor.DataFile;
import org.rapporteur.attribution.Attributor;
import org.rapporteur.copy.CopyFinder;
import org.rapporteur.event.EventCoder;

class WordGroupsTest {

    private static Class<?> beside(String stage) {
        return switch (stage) {
            case "attribution" -> Attributor.class;
            case "event" -> EventCoder.class;
            default -> CopyFinder.class;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "attribution, news-words.tsv, report; plain; audience; charge; denial; encounter; rule; deed",
        "event, event-words.tsv, light-verb; hanging; passive; earlier; mutual",
        "copy, translation-words.txt, language; cue"
    })
    void every_group_has_words_in_lower_case_none_of_them_twice(String stage, String file, String groups)
            throws IOException {
        WordGroups read = WordGroups.read(beside(stage), file);
        DataFile written = DataFile.read(beside(stage), file).columns(2, 2);
        for (String group : groups.split("; ", -1)) {
            List<String> words = written.rows().stream()
                    .filter(row -> row.get(0).equals(group))
                    .flatMap(row -> List.of(row.get(1).split(" ", -1)).stream())
                    .toList();
            assertThat(words)
                    .as(group)
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
            assertThat(read.words(group)).isEqualTo(new HashSet<>(words));
        }
        assertThat(written.rows().stream().map(row -> row.get(0))).isSubsetOf(Set.of(groups.split("; ", -1)));
    }

    @Test
    void a_group_that_is_missing_is_a_fault() {
        WordGroups read = WordGroups.read(EventCoder.class, "event-words.tsv");
        assertThatThrownBy(() -> read.words("no-such-group"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("event-words.tsv");
    }
}
