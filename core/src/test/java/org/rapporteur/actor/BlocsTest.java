package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.actor.Blocs.Membership;
import org.rapporteur.actor.Blocs.Status;

class BlocsTest {

    private static final Blocs BLOCS = new Blocs();

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void every_row_has_known_codes_and_a_source() throws IOException {
        Set<String> organisations = new HashSet<>();
        DataFile.read(ActorLexicon.class, "organisations.tsv").rows().forEach(row -> organisations.add(row.get(0)));
        Set<String> members = new HashSet<>(DataFile.countries());
        members.addAll(new FormerStates().codes());
        members.addAll(organisations);
        Set<String> statuses = Set.of("member", "suspended", "observer", "partner", "applicant", "invited");
        DataFile file = DataFile.read(ActorLexicon.class, "blocs.tsv")
                .columns(6, 6)
                .values(0, "; ", organisations)
                .values(1, "; ", members)
                .values(2, "; ", statuses);
        assertThat(file.rows()).hasSizeGreaterThan(1500).noneMatch(row -> row.get(5)
                .isEmpty());
        assertThat(BLOCS.ids()).hasSizeGreaterThan(60);
    }

    @Test
    void a_state_stands_to_a_bloc_in_one_way_at_a_time() {
        List<String> overlaps = new ArrayList<>();
        for (String bloc : BLOCS.ids()) {
            List<Membership> rows = BLOCS.of(bloc);
            for (int i = 1; i < rows.size(); i++) {
                Membership before = rows.get(i - 1);
                Membership row = rows.get(i);
                if (row.member().equals(before.member()) && row.term().overlaps(before.term())) {
                    overlaps.add(bloc + " " + row.member() + " " + row.term());
                }
            }
        }
        assertThat(overlaps).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NATO, 1950-01-01, 12",
        "NATO, 2000-01-01, 19",
        "NATO, 2023-04-03, 30",
        "NATO, 2023-04-04, 31",
        "NATO, 2024-03-06, 31",
        "NATO, 2024-03-07, 32",
        "EU, 1960-01-01, 6",
        "EU, 2004-05-01, 25",
        "EU, 2013-07-01, 28",
        "EU, 2020-01-31, 28",
        "EU, 2020-02-01, 27",
        "EUROZONE, 2023-01-01, 20",
        "EUROZONE, 2026-01-01, 21",
        "SCHENGEN, 2024-03-31, 29",
        "UN, 1945-12-31, 51",
        "UN, 1991-12-31, 166",
        "UN, 2011-07-14, 193",
        "UNSC-P5, 1971-10-24, 5",
        "UNSC-P5, 2024-01-01, 5",
        "OSCE, 1975-08-01, 35",
        "OSCE, 2020-01-01, 57",
        "COE, 2022-03-16, 46",
        "ASEAN, 1999-04-30, 10",
        "AUKUS, 2022-01-01, 3",
        "QUAD, 2021-01-01, 4",
        "IP4, 2023-07-11, 4",
        "FIVE-EYES, 2020-01-01, 5",
        "SCO, 2024-07-04, 10",
        "CSTO, 2024-01-01, 6",
        "EAEU, 2024-01-01, 5",
        "BRICS, 2010-06-01, 4",
        "BRICS, 2023-12-31, 5",
        "BRICS, 2024-01-01, 9",
        "BRICS, 2025-02-01, 10",
        "G7, 2024-01-01, 7",
        "G8, 2013-01-01, 8",
        "G8, 2015-01-01, 0",
        "G20, 2023-09-08, 20",
        "G20, 2023-09-09, 21",
        "AU, 2020-01-01, 55",
        "ECOWAS, 2025-01-28, 15",
        "ECOWAS, 2025-01-29, 12",
        "SADC, 2020-01-01, 16",
        "EAC, 2024-03-04, 8",
        "IGAD, 2024-01-01, 8",
        "ARAB-LEAGUE, 2020-01-01, 22",
        "GCC, 2020-01-01, 6",
        "OIC, 2020-01-01, 57",
        "OPEC, 2024-01-01, 12",
        "OAS, 2000-01-01, 35",
        "MERCOSUR, 2024-08-07, 6",
        "CARICOM, 2010-01-01, 15",
        "CELAC, 2015-01-01, 33",
        "PIF, 2024-01-01, 18",
        "APEC, 2000-01-01, 21",
        "OECD, 2021-06-01, 38",
        "COMMONWEALTH, 2023-01-01, 56",
        "NORDICS, 2020-01-01, 5",
        "VISEGRAD, 1992-01-01, 3",
        "VISEGRAD, 1993-01-01, 4",
        "WEIMAR, 2020-01-01, 3",
        "WARSAW-PACT, 1960-01-01, 8",
        "NO-SUCH-BLOC, 2020-01-01, 0",
    })
    void members_are_counted_on_a_day(String bloc, String date, int members) {
        assertThat(BLOCS.membersOn(bloc, day(date)))
                .hasSize(members)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({"2000", "2005", "2010", "2016", "2017", "2018", "2024", "2026"})
    void the_security_council_has_fifteen_members(String year) {
        assertThat(BLOCS.membersOn("UNSC", day(year + "-06-01"))).hasSize(15).contains("CHN", "FRA", "RUS");
    }

    @Test
    void membership_ends_with_its_last_day() {
        assertThat(BLOCS.isMember("GBR", "EU", day("2020-01-31"))).isTrue();
        assertThat(BLOCS.isMember("GBR", "EU", day("2020-02-01"))).isFalse();
        assertThat(BLOCS.isMember("TWN", "UN", day("1971-10-24"))).isTrue();
        assertThat(BLOCS.isMember("CHN", "UN", day("1971-10-25"))).isTrue();
    }

    @Test
    void a_suspended_state_is_a_member_still() {
        LocalDate day = day("2015-01-01");
        assertThat(BLOCS.statusOn("SYR", "ARAB-LEAGUE", day)).contains(Status.SUSPENDED);
        assertThat(BLOCS.isMember("SYR", "ARAB-LEAGUE", day)).isTrue();
        assertThat(BLOCS.withStatus("ARAB-LEAGUE", Status.SUSPENDED, day)).containsExactly("SYR");
    }

    @Test
    void applicants_and_partners_are_no_members() {
        LocalDate day = day("2023-07-11");
        assertThat(BLOCS.statusOn("SWE", "NATO", day)).contains(Status.APPLICANT);
        assertThat(BLOCS.isMember("SWE", "NATO", day)).isFalse();
        assertThat(BLOCS.withStatus("NATO", Status.PARTNER, day)).contains("JPN", "AUS", "KOR", "NZL");
        assertThat(BLOCS.statusOn("CHN", "NATO", day)).isEmpty();
    }

    @Test
    void a_country_has_its_blocs() {
        assertThat(BLOCS.blocsOf("AUS", day("2023-01-01")))
                .contains("AUKUS", "QUAD", "IP4", "FIVE-EYES", "G20", "PIF")
                .doesNotContain("NATO", "ASEAN");
    }
}
