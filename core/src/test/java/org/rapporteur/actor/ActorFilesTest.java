package org.rapporteur.actor;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.actor.Blocs.Status;
import org.rapporteur.actor.OfficeHolders.Holder;

class ActorFilesTest {

    @TempDir
    Path folder = Path.of("");

    private void file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private ActorLexicon lexicon() {
        return new ActorLexicon(ActorFiles.with(folder));
    }

    @Test
    void an_empty_folder_changes_nothing() {
        assertThat(requireNonNull(lexicon().organisation("NATO")).name()).isEqualTo("NATO");
    }

    @Test
    void a_row_of_ones_own_is_added() throws IOException {
        file("organisations.tsv", "# mine", "LAKE-UNION\tUnion of Lake Ports\tULP\tBLOC\tIGO\tBUS");
        assertThat(requireNonNull(lexicon().organisation("ULP")).id()).isEqualTo("LAKE-UNION");
        assertThat(lexicon().organisation("NATO")).isNotNull();
    }

    @Test
    void a_row_of_ones_own_replaces_the_one_of_its_key() throws IOException {
        file("organisations.tsv", "NATO\tNorth Atlantic Choir\tNAC\tORGANISATION\tNGO\tSOC");
        ActorLexicon lexicon = lexicon();
        assertThat(requireNonNull(lexicon.byId("NATO")).sectors()).containsExactly("SOC");
        assertThat(lexicon.organisation("North Atlantic Alliance")).isNull();
    }

    @Test
    void a_form_of_ones_own_goes_before_the_programs() throws IOException {
        file("organisations.tsv", "MY-BLACK-LIONS\tBlack Lions\tHamas\tORGANISATION\tPSE\tUAF");
        assertThat(requireNonNull(lexicon().organisation("Hamas")).id()).isEqualTo("MY-BLACK-LIONS");
    }

    @Test
    void members_of_a_bloc_are_replaced_country_by_country() throws IOException {
        file("blocs.tsv", "NATO\tSWE\tobserver\t2024-03-07\t\tmy own view");
        Blocs blocs = lexicon().blocs();
        LocalDate day = LocalDate.parse("2024-06-01");
        assertThat(blocs.membersOn("NATO", day)).hasSize(31).contains("FIN");
        assertThat(blocs.statusOn("SWE", "NATO", day)).contains(Status.OBSERVER);
    }

    @Test
    void a_new_holder_of_an_office_ends_the_one_before() throws IOException {
        file("office-holders.tsv", "Ada Quill\tQuill\tpresident\tAZE\t2031-05-01\t");
        OfficeHolders holders = lexicon().holders();
        assertThat(holders.on("president", "AZE", LocalDate.parse("2031-04-30")))
                .extracting(Holder::person)
                .containsExactly("Ilham Aliyev");
        assertThat(holders.on("president", "AZE", LocalDate.parse("2031-05-01")))
                .extracting(Holder::person)
                .containsExactly("Ada Quill");
    }

    @Test
    void offices_and_groups_are_added() throws IOException {
        file("offices.tsv", "lockkeeper\tLAB\trole");
        file("groups.tsv", "bargees\tLAB");
        ActorLexicon lexicon = lexicon();
        assertThat(requireNonNull(lexicon.offices().findPlural("lockkeepers")).sector())
                .isEqualTo("LAB");
        assertThat(lexicon.groupSector("bargees")).isEqualTo("LAB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organisations.tsv | X-1, one column | :2: one column",
                "organisations.tsv | X-1~Union~~CHOIR~IGO~SOC | :2: column 4 is \"CHOIR\"",
                "organisations.tsv | X-1~Union~~BLOC~IGO~soc | :2: column 6 is \"soc\"",
                "blocs.tsv | NATO~SWE~friend~2024~~me | :2: column 3 is \"friend\"",
                "blocs.tsv | NATO~SWE~member~spring~~me | :2: column 4 is \"spring\"",
                "blocs.tsv | NATO~SWE~member~2024-02-30~~me | :2: no date: 2024-02-30",
                "blocs.tsv | NATO~SWE~member~2024~2023~me | :2: ends before it begins",
                "office-holders.tsv | Ada Quill~~president~AZE~2024-13~ | :2: no date: 2024-13",
                "countries.tsv | Utopia~Utopia~~~~ | :2: column 1 is \"Utopia\"",
            })
    void a_wrong_row_is_named_by_file_and_line(String name, String row, String message) throws IOException {
        file(name, "# mine", row.replace('~', '\t'));
        assertThatThrownBy(this::lexicon)
                .isInstanceOf(ActorFileException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(message);
    }

    @Test
    void a_file_that_is_not_utf_8_is_told() throws IOException {
        Files.write(folder.resolve("groups.tsv"), new byte[] {'a', (byte) 0xff, '\t', 'b'});
        assertThatThrownBy(this::lexicon).isInstanceOf(ActorFileException.class).hasMessageContaining("not UTF-8");
    }

    @Test
    void a_folder_must_be_there() {
        assertThatThrownBy(() -> ActorFiles.with(folder.resolve("nowhere")))
                .isInstanceOf(ActorFileException.class)
                .hasMessageContaining("no folder");
    }
}
