package org.rapporteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.DataFile;

class PloverModesTest {

    private static final Set<String> TYPES =
            Arrays.stream(PloverType.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    @Test
    void every_mode_belongs_to_a_type_and_stands_once() throws IOException {
        DataFile file =
                DataFile.read(PloverModes.class, "modes.tsv").columns(2, 2).values(0, "; ", TYPES);
        assertThat(file.rows()).allSatisfy(row -> assertThat(row.get(1)).matches("[a-z]+(-[a-z]+)*"));
        assertThat(file.duplicates(row -> row.get(0) + " " + row.get(1))).isEmpty();
    }

    @Test
    void types_have_the_codebooks_modes_in_its_order() {
        PloverModes modes = new PloverModes();
        assertThat(modes.of(PloverType.CONSULT)).containsExactly("visit", "third-party", "multilateral", "phone");
        assertThat(modes.of(PloverType.SANCTION)).containsExactly("convict", "expel", "withdraw", "discontinue");
        assertThat(modes.of(PloverType.AGREE)).isEmpty();
    }
}
