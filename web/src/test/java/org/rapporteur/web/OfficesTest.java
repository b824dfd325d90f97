package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.actor.Actor;
import org.rapporteur.correction.Change;
import org.rapporteur.correction.Signature;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.record.MadeReport;
import org.rapporteur.record.RecordFile;

/** Offices on an actor's page and in the API: by date, each with the words of the first report that gives it. */
class OfficesTest {

    private static final Actor LUND = new Actor("oskar-lund", "Oskar Lund", Actor.Kind.PERSON, "NOR", List.of("GOV"));

    private static MadeReport report(int number, String day) {
        return new MadeReport(MadeRecord.id(number), "Outlet " + number, day)
                .block(BlockKind.TITLE, "Lund speaks " + number)
                .says(LUND, "We will speak again on day " + number, null, null);
    }

    @Test
    void an_actor_has_the_offices_that_reports_give_by_date(@TempDir Path folder) {
        Path file = folder.resolve("offices.rapporteur");
        try (RecordFile record = RecordFile.open(file)) {
            record.add(List.of(
                    report(3, "2024-05-09").holds(LUND, "minister", true).findings(),
                    report(2, "2024-05-08").holds(LUND, "mayor", false).findings(),
                    report(1, "2024-05-06").holds(LUND, "mayor", false).findings()));
        }
        try (ReadingRoom room = ReadingRoom.open(Settings.local(file, 0))) {
            Client client = new Client(room.address());
            JsonNode offices = client.json("/api/actors/oskar-lund").get("offices");
            assertThat(offices).hasSize(2);
            assertThat(offices.at("/0/office").asText()).isEqualTo("mayor");
            assertThat(offices.at("/0/from").asText()).isEqualTo("2024-05-06");
            assertThat(offices.at("/0/to").asText()).isEqualTo("2024-05-08");
            assertThat(offices.at("/0/reports").asInt()).isEqualTo(2);
            assertThat(offices.at("/1/past").asBoolean()).isTrue();
            JsonNode evidence = offices.at("/0/evidence");
            String text = client.json("/api/reports/" + offices.at("/0/report").asText())
                    .get("text")
                    .asText();
            assertThat(text.substring(
                            evidence.at("/span/0").asInt(),
                            evidence.at("/span/1").asInt()))
                    .isEqualTo(evidence.get("words").asText())
                    .isEqualTo("Oskar Lund, the mayor");
            Elements shown = Jsoup.parse(client.get("/actor/oskar-lund").body()).select("#offices li");
            assertThat(shown).hasSize(2);
            assertThat(shown.get(0).text()).contains("mayor (NOR)").contains("2 reports");
            assertThat(shown.get(0).select("a").attr("href")).isEqualTo("/report/" + MadeRecord.id(1));
            assertThat(shown.get(1).text()).contains("former minister");
        }
    }

    @Test
    void offices_go_by_the_corrected_dates_of_reports(@TempDir Path folder) {
        Path file = folder.resolve("offices.rapporteur");
        try (RecordFile record = RecordFile.open(file)) {
            record.add(List.of(
                    report(2, "2024-05-08").holds(LUND, "mayor", false).findings(),
                    report(1, "2024-05-06").holds(LUND, "mayor", false).findings()));
            record.correct(
                    new Change.Date("2024-05-20"),
                    List.of(MadeRecord.id(1)),
                    Signature.now("Anna", "the printed date"));
        }
        try (ReadingRoom room = ReadingRoom.open(Settings.local(file, 0))) {
            JsonNode office =
                    new Client(room.address()).json("/api/actors/oskar-lund").at("/offices/0");
            assertThat(office.get("from").asText()).isEqualTo("2024-05-08");
            assertThat(office.get("to").asText()).isEqualTo("2024-05-20");
            assertThat(office.get("report").asText()).isEqualTo(MadeRecord.id(2));
        }
    }
}
