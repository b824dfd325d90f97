package org.rapporteur.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.annotation.Prose;
import org.rapporteur.annotation.RoundTrip;

/** Whatever a text is, it is annotated and attributed to its end, and every finding stands where it says. */
class FuzzedNewsTest {

    private static Heard read(Prose prose) {
        Heard heard = Heard.in(prose);
        RoundTrip.check(heard.text());
        SoundStatements.check(heard);
        return heard;
    }

    /** Reads the reports of some seeds; tells how many statements they hold. */
    private static int readAll(int from, int to) {
        int statements = 0;
        for (int seed = from; seed < to; seed++) {
            Prose prose = Newsprint.report(seed);
            try {
                statements += read(prose).statements().size();
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + escaped(prose), e);
            }
        }
        return statements;
    }

    private static String escaped(Prose prose) {
        StringBuilder escaped = new StringBuilder();
        prose.report().text().text().chars().forEach(c -> {
            if (c >= 32 && c < 127) {
                escaped.append((char) c);
            } else {
                escaped.append(String.format("\\u%04x", c));
            }
        });
        return escaped.toString();
    }

    @Test
    void damaged_news_is_read_to_its_end() {
        int statements = assertTimeoutPreemptively(Duration.ofMinutes(5), () -> readAll(0, 300));
        assertThat(statements)
                .as("statements, or else the damage leaves nothing to test")
                .isGreaterThan(100);
    }

    @Test
    @Tag("long")
    void much_damaged_news_is_read_to_its_end() {
        for (int from = 300; from < 20_300; from += 200) {
            int first = from;
            assertTimeoutPreemptively(Duration.ofMinutes(5), () -> readAll(first, first + 200), "seeds from " + first);
        }
    }

    @Test
    void a_report_reads_the_same_twice() {
        for (int seed = 0; seed < 10; seed++) {
            assertThat(read(Newsprint.report(seed)).statements())
                    .isEqualTo(read(Newsprint.report(seed)).statements());
        }
    }

    static Stream<Arguments> pathologies() {
        String quotation = "“We wait,” Ingrid Sandvoll said. ";
        return Stream.of(
                Arguments.of("thousands of quotation marks", "\"".repeat(2_000)),
                Arguments.of("thousands of opening marks", "“ ".repeat(1_000) + quotation),
                Arguments.of("marks of all kinds in turn", "“‘„«\"'``".repeat(250) + quotation),
                Arguments.of("marks nested deep", "“‘".repeat(700) + "Oslo said no" + "’”".repeat(700)),
                Arguments.of("a sentence of five thousand words", "the pilots said that ".repeat(1_250) + "it rains."),
                Arguments.of("a quotation of two thousand words", "“" + "we wait and ".repeat(667) + "wait,” he said."),
                Arguments.of("quotations without a space", "“Oslosaidno”".repeat(500)),
                Arguments.of("one endless word", quotation + "x".repeat(100_000) + " " + quotation),
                Arguments.of("only punctuation", ".,;:!?—…()[]-/".repeat(150)),
                Arguments.of("capitals only", "OSLO SAID THAT IT WAITS, ACCORDING TO BERGEN. ".repeat(40)),
                Arguments.of("no break but thin spaces", quotation.repeat(40).replace(' ', '\u2009')),
                Arguments.of("halves of surrogate pairs", "\ud83d said \udc1f “\ud83d” ".repeat(150)),
                Arguments.of("accents without letters", "\u0301".repeat(5_000) + quotation),
                Arguments.of("right to left", "\u202e" + quotation.repeat(10) + "קאמר “לא” אמר השר. ".repeat(60)),
                Arguments.of("turns of speech without words", "said said: said, “said” said. ".repeat(150)),
                Arguments.of("a thousand lines", "“Oslo.\n".repeat(700)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pathologies")
    void a_text_that_nobody_would_write_is_read_within_a_minute(String what, String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(Prose.of(text)), what);
    }

    @Test
    void empty_paragraphs_between_others_change_no_statement() {
        String words = "“We will not sign a paper that nobody has read,” Ingrid Sandvoll said.";
        Heard plain = read(Prose.of(words));
        Heard gaps = read(Prose.of("", words, " ", "\u00a0", "\u200b"));
        assertThat(plain.contents()).isNotEmpty();
        assertThat(gaps.contents()).isEqualTo(plain.contents());
    }
}
