package org.rapporteur.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.WordList;

class StancesFileTest {

    private static Stream<WordList.Row> rows() {
        return WordList.read(StanceLexicon.class, "stances.tsv").rows().stream();
    }

    @Test
    void every_word_has_a_known_use_and_a_side() {
        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            StanceLexicon.Use use = StanceLexicon.Use.valueOf(row.field(2).toUpperCase(Locale.ROOT));
            assertThat(row.field(1)).as(row.field(0)).matches(use == StanceLexicon.Use.NAMING ? "-" : "for|against");
            assertThat(row.field(0)).isEqualTo(row.field(0).toLowerCase(Locale.ROOT));
        });
    }

    @Test
    void irregular_verbs_give_all_four_forms() {
        assertThat(rows().filter(row -> !row.values(3, " ").isEmpty()))
                .allSatisfy(
                        row -> assertThat(row.values(3, " ")).as(row.field(0)).hasSize(4));
    }

    @Test
    void no_word_takes_a_side_twice_in_one_use() {
        Set<String> seen = new HashSet<>();
        assertThat(rows().map(row -> row.field(0) + " " + row.field(2))).allMatch(seen::add);
    }
}
