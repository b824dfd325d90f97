package org.rapporteur.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Texts that no newsroom writes, and that must neither fail nor take long. */
class HostileTextTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static void links(String one, String other, int expected) {
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            Newsroom newsroom = new Newsroom().add("a", one, null, null).add("b", other, null, null);
            assertThat(newsroom.links()).hasSize(expected);
            assertThat(newsroom.variants()).isNotNull();
        });
    }

    @Test
    void nothing_is_no_copy_of_nothing() {
        links("", "", 0);
        links("", Newsroom.AGENCY, 0);
        links("...", "\u201c", 0);
    }

    @Test
    void one_word_is_no_copy() {
        links("Tunnel", "Tunnel", 0);
    }

    @Test
    void a_hundred_thousand_times_the_same_word_ends() {
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            ReadReport all = Newsroom.report("a", "tunnel ".repeat(100_000), null, null);
            ReadReport most = Newsroom.report("b", "tunnel ".repeat(90_000), null, null);
            assertThat(new CopyComparer().compare(all, most).score()).isBetween(0d, 1d);
        });
    }

    @Test
    void five_megabytes_end() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 5_000_000; i++) {
            text.append("Ship ")
                    .append(i * 7919L % 100_003)
                    .append(" left pier ")
                    .append(i % 97)
                    .append(" at dawn. ");
        }
        links(text.toString(), Newsroom.AGENCY, 0);
        ReadReport long1 = Newsroom.report("a", text.toString(), null, null);
        ReadReport long2 = Newsroom.report("b", text.substring(40), null, null);
        Comparison comparison =
                Assertions.assertTimeoutPreemptively(SOON, () -> new CopyComparer().compare(long1, long2));
        assertThat(comparison.copyClass()).isEqualTo(CopyClass.VERBATIM);
    }

    @Test
    void a_thousand_open_quotation_marks_are_read() {
        links("\u201cno ".repeat(1000), "\" yes".repeat(1001), 0);
    }

    @Test
    void long_quotations_of_other_words_are_diffed_in_bounded_time() {
        StringBuilder one = new StringBuilder();
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            one.append('a').append(i).append(' ');
            other.append('b').append(i).append(' ');
        }
        List<DiffPart> diff =
                Assertions.assertTimeoutPreemptively(SOON, () -> WordDiff.between(one.toString(), other.toString()));
        assertThat(diff).extracting(DiffPart::kind).containsExactly(DiffPart.Kind.REMOVED, DiffPart.Kind.ADDED);
    }
}
