package org.rapporteur.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.DataFile;

class CuesFileTest {

    private static final Set<String> FRAMES = Arrays.stream(CueVerb.Frame.values())
            .map(frame -> frame.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.toUnmodifiableSet());

    @Test
    void every_cue_has_a_kind_and_known_frames() throws IOException {
        DataFile file = DataFile.read(Attributor.class, "cues.tsv")
                .columns(3, 4)
                .values(1, " ", Set.of("utterance", "attitude"))
                .values(2, " ", FRAMES);
        assertThat(file.duplicates(row -> row.get(0))).isEmpty();
        assertThat(file.rows()).allSatisfy(row -> {
            assertThat(row.get(0)).matches("[a-z]+(-[a-z]+)?( [a-z]+)*");
            assertThat(row.get(2)).as(row.get(0)).isNotEmpty();
        });
    }

    @Test
    void irregular_forms_are_four() throws IOException {
        DataFile file = DataFile.read(Attributor.class, "cues.tsv");
        assertThat(file.rows())
                .filteredOn(row -> row.size() > 3)
                .allSatisfy(row ->
                        assertThat(DataFile.values(row, 3, " ")).as(row.get(0)).hasSize(4));
    }
}
