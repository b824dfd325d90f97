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
import org.rapporteur.actor.OfficeHolders.Holder;

class OfficeHoldersTest {

    private static final OfficeHolders HOLDERS = new OfficeHolders();

    @Test
    void every_row_has_a_person_an_office_a_known_country_and_dates() throws IOException {
        Set<String> homes = new HashSet<>(DataFile.countries());
        homes.addAll(Set.of("IGO", "UNO", "EUR"));
        DataFile file = DataFile.read(ActorLexicon.class, "office-holders.tsv")
                .columns(6, 7)
                .values(3, "; ", homes);
        assertThat(file.rows()).hasSizeGreaterThan(2500).allSatisfy(row -> {
            assertThat(row.get(2)).isNotEmpty().isLowerCase();
            assertThat(row.get(4)).matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
            Term.parse(row.get(4), row.get(5));
        });
        assertThat(file.rows().stream().map(row -> row.get(3)).distinct()).hasSizeGreaterThan(100);
    }

    @Test
    void nobody_holds_one_office_twice_at_a_time_and_two_share_no_more_than_the_month_of_change() {
        List<String> wrong = new ArrayList<>();
        List<Holder> all = HOLDERS.all();
        for (Holder one : all) {
            for (Holder other : all) {
                boolean same = !one.equals(other)
                        && one.country().equals(other.country())
                        && one.offices().get(0).equals(other.offices().get(0))
                        && !one.term().first().isAfter(other.term().first());
                if (same && one.term().last().isAfter(other.term().first().plusDays(30))) {
                    wrong.add(one + " and " + other);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "president, FRA, 2023-06-01, Emmanuel Macron",
        "President, FRA, 2016-06-01, Francois Hollande",
        "president, USA, 2020-12-31, Donald Trump",
        "president, USA, 2021-06-01, Joe Biden",
        "foreign minister, USA, 2022-01-01, Antony Blinken",
        "secretary of state, USA, 2019-01-01, Mike Pompeo",
        "foreign minister, RUS, 2024-04-09, Sergey Lavrov",
        "foreign minister, CHN, 2024-04-09, Wang Yi",
        "foreign minister, CHN, 2023-05-01, Qin Gang",
        "prime minister, GBR, 2022-10-01, Liz Truss",
        "chancellor, DEU, 2023-01-01, Olaf Scholz",
        "premier, CHN, 2024-01-01, Li Qiang",
        "secretary-general, UNO, 2018-01-01, Antonio Guterres",
        "nato chief, IGO, 2024-04-01, Jens Stoltenberg",
        "supreme leader, IRN, 2020-01-01, Ali Khamenei",
        "president, USA, 1990-08-02, George H.W. Bush",
        "president, USA, 2003-03-20, George W. Bush",
        "general secretary, RUS, 1986-04-26, Mikhail Gorbachev",
        "president, RUS, 1993-10-04, Boris Yeltsin",
        "president, IRQ, 1990-08-02, Saddam Hussein",
        "chancellor, DEU, 1989-11-09, Helmut Kohl",
        "east german leader, DEU, 1989-10-07, Erich Honecker",
        "plo chairman, PSE, 1988-11-15, Yasser Arafat",
        "commission president, EUR, 1992-02-07, Jacques Delors",
    })
    void an_office_on_a_day_is_a_person(String office, String country, String date, String person) {
        assertThat(HOLDERS.on(office, country, LocalDate.parse(date)))
                .extracting(Holder::person)
                .containsExactly(person);
    }

    @Test
    void a_surname_is_who_held_office_then() {
        assertThat(HOLDERS.named("Lavrov", LocalDate.parse("2024-04-09")))
                .extracting(Holder::person, Holder::country)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Sergey Lavrov", "RUS"));
        assertThat(HOLDERS.named("Zelenskyy", LocalDate.parse("2022-03-01"))).hasSize(1);
        assertThat(HOLDERS.named("Lavrov", LocalDate.parse("1999-01-01"))).isEmpty();
        assertThat(HOLDERS.named("Qaddafi", LocalDate.parse("1986-04-15")))
                .extracting(Holder::person)
                .containsExactly("Muammar Gaddafi");
    }

    @Test
    void nobody_is_given_where_nobody_is_known() {
        assertThat(HOLDERS.on("president", "FRA", LocalDate.parse("1950-01-01")))
                .isEmpty();
        assertThat(HOLDERS.on("astrologer", "FRA", LocalDate.parse("2020-01-01")))
                .isEmpty();
    }
}
