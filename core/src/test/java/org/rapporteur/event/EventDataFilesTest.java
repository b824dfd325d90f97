package org.rapporteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.DataFile;

class EventDataFilesTest {

    private static final Set<String> TYPES =
            Arrays.stream(PloverType.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> FRAMES =
            Set.of("obj", "of", "on", "with", "against", "to", "from", "between", "none", "subj-reciprocal");

    private static DataFile file(String name) throws IOException {
        return DataFile.read(EventCoder.class, name);
    }

    @Test
    void every_pattern_has_a_type_and_a_known_frame() throws IOException {
        DataFile file = file("plover.tsv").columns(5, 5).values(1, "; ", TYPES).values(3, "; ", FRAMES);
        assertThat(file.rows()).allSatisfy(row -> assertThat(row.get(0))
                .matches("(n:)?\\p{L}[\\p{L}'\u2019.-]*( [\\p{L}'\u2019.-]+)*"));
        assertThat(TYPES).allSatisfy(type -> assertThat(file.rows())
                .anyMatch(row -> row.get(1).equals(type)));
    }

    @Test
    void a_pattern_with_one_frame_and_two_types_tells_them_apart_in_a_note() throws IOException {
        DataFile file = file("plover.tsv");
        List<List<String>> plain =
                file.rows().stream().filter(row -> row.get(4).isEmpty()).toList();
        DataFile noteless = new DataFile(file.name(), file.comments(), plain);
        assertThat(noteless.contradictions(row -> row.get(0) + " + " + row.get(3), row -> row.get(1)))
                .isEmpty();
    }

    @Test
    void a_mode_is_one_word_in_lower_case() throws IOException {
        assertThat(file("plover.tsv").rows())
                .allSatisfy(row -> assertThat(row.get(2)).matches("[a-z]*(-[a-z]+)*"));
    }

    @Test
    void every_status_word_has_one_status() throws IOException {
        DataFile file = file("status.tsv")
                .columns(2, 2)
                .values(1, "; ", Set.of("hypothetical", "future", "negated", "historical"));
        assertThat(file.duplicates(row -> row.get(0))).isEmpty();
    }

    @Test
    void irregular_verbs_have_four_forms() throws IOException {
        DataFile file = file("irregular-verbs.tsv").columns(2, 2);
        assertThat(file.duplicates(row -> row.get(0))).isEmpty();
        assertThat(file.rows())
                .allSatisfy(row ->
                        assertThat(DataFile.values(row, 1, " ")).as(row.get(0)).hasSize(4));
    }
}
