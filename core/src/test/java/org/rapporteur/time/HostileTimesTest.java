package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.text.Span;

@Timeout(20)
class HostileTimesTest {

    private static final TimeReader READER = new TimeReader();

    private static List<TimeReader.Found> read(String text) {
        List<TimeReader.Found> found =
                READER.find(text, new Span(0, text.length()), LocalDate.of(2024, 2, 29), at -> Tense.PAST);
        int end = 0;
        for (TimeReader.Found one : found) {
            assertThat(one.span().begin()).isGreaterThanOrEqualTo(end);
            assertThat(one.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(one.value()).isNotEmpty();
            end = one.span().end();
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99 April 9999", "31 February 2023", "the 0th century", "in 2199 and 2200", "99999999 years ago",
                "25:61 on Tuesday", "13 p.m.", "from Tuesday to Tuesday", "between May and May", "since since 2014",
                "until until until", "2024-02-30T99:99", "9999 centuries ago", "the 31st of February", "1999-98",
                "last last last week", "\u0661\u0662 April", "Q9 2024", "in 9999 millennia's time",
                        "\ud83d\ude00 April 9"
            })
    void odd_times_never_throw(String text) {
        read(text);
        read("On " + text + " they met, " + text);
    }

    @Test
    void times_without_end_are_read_in_time() {
        assertThat(read("on Tuesday and ".repeat(3000))).hasSize(3000);
        read("from 2014 to ".repeat(3000));
        read("since the early ".repeat(3000));
        read("late late ".repeat(3000));
    }

    @Test
    void shuffled_words_of_time_never_throw() {
        String[] words =
                ("since until from to between and the last next this early mid- late end of May March 9 31 2024 1999-"
                                + " Tuesday week year decade century quarter first half ago in 's time a.m. 12:30 noon night summer"
                                + " weekend X / - , . 90s three several")
                        .split(" ", -1);
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(8) == 0 ? "" : " ");
            }
            read(text.toString());
        }
    }
}
