package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.annotation.Prose;
import org.rapporteur.annotation.RoundTrip;
import org.rapporteur.attribution.Heard;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventCoder;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.text.Span;

/** Texts that nobody wrote in good faith: every stage for one report reads them to the end. */
@Timeout(60)
class HostileTextTest {

    private static final EventCoder CODER = new EventCoder(new ActorLexicon());

    /** Reads a text through all stages and checks every finding's place. */
    private static Heard read(Prose prose) {
        Heard heard = Heard.in(prose);
        RoundTrip.check(heard.text());
        int length = heard.text().text().length();
        for (Event event : CODER.code(heard.text(), heard.statements())) {
            boolean sound = !event.trigger().isEmpty()
                    && event.passage().contains(event.trigger())
                    && event.passage().end() <= length
                    && Stream.concat(event.actors().stream(), event.recipients().stream())
                            .map(ActorReference::words)
                            .allMatch(words -> words == null || words.end() <= length);
            assertThat(sound).as("%s", event).isTrue();
        }
        return heard;
    }

    private static Heard read(String... paragraphs) {
        return read(Prose.of(paragraphs).on("2023-10-12"));
    }

    static Stream<String> oddities() {
        return Stream.of(
                "",
                " ",
                "\n\n\n",
                ".",
                "\"",
                "'",
                "“",
                "—",
                ":",
                "said",
                "said.",
                "\"said\"",
                "According to",
                "according to.",
                "\" said",
                ": \"",
                "\"…\" —",
                "— He",
                "SAID:",
                "AAA:",
                "April",
                "April 99",
                "31 February 9999",
                "on on on Tuesday Tuesday",
                "\u0000\u0001\u0007\u001b[31m said \u007f",
                "\u2028\u2029\u0085said\u000b\u000c",
                "\ud800",
                "\udc00 said \ud83d",
                "“\ud83d said the \udc1f minister.”",
                "\u202eOslo said \"no\"\u202c",
                "قال الوزير \"لن نوقع\" يوم الثلاثاء.",
                "שר הדיג אמר: \"לא נחתום\".",
                "🐟🐟🐟 said \"🎣\", 👩‍⚖️ added.",
                "e\u0301\u0301\u0301\u0301 said that a\u0300\u0300.",
                "外交部长说：“我们不会签字。”",
                "\ufeffOslo said \"no\".",
                "\u00ad\u200b\u200d\ufffd\uffff",
                "𝔒𝔰𝔩𝔬 𝔰𝔞𝔦𝔡 \"𝔫𝔬\".",
                "he said she said he said she said he said she said that he said that she said",
                "said said said said said said said, said said \"said\" said said.");
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void an_odd_text_is_read_to_its_end(String text) {
        read(text);
        read(text, text, text);
        read("Oslo said " + text + " and " + text + ", said the minister.");
    }

    @ParameterizedTest
    @MethodSource("floods")
    void a_flood_is_read_to_its_end(String piece, int times) {
        read(piece.repeat(times));
    }

    static Stream<Arguments> floods() {
        return Stream.of(
                        "\"",
                        "'",
                        "“",
                        "”",
                        "«",
                        "‘",
                        "’",
                        "''",
                        "``",
                        "\" ",
                        " \"",
                        "' ",
                        " '",
                        "“ ‘",
                        "s' 'a ",
                        "\"a\"",
                        "\"a ",
                        "(",
                        "[(",
                        "(\"",
                        "“a ",
                        ": ",
                        "- ",
                        "—",
                        ".",
                        ". ",
                        "? ",
                        "A. ",
                        "U.S. ",
                        "said ",
                        "he said ",
                        "\"no,\" he said, ",
                        "said that ",
                        "according to ",
                        ", adding that ",
                        "of the ",
                        "and Oslo ",
                        "Tuesday ",
                        "April 9 ",
                        "Oslo: ",
                        "SMITH: ",
                        "\ud800",
                        "🐟",
                        "\u0301",
                        "\u202e")
                .map(piece -> Arguments.of(piece, 10_000 / piece.length()));
    }

    @Test
    void a_megabyte_without_a_space_is_read_to_its_end() {
        assertThat(read("x".repeat(1_000_000)).statements()).isEmpty();
        read("a-".repeat(500_000));
    }

    @Test
    @Tag("long")
    void a_megabyte_of_sentences_without_a_space_is_read_to_its_end() {
        read("fish.".repeat(200_000));
    }

    @Test
    void twenty_thousand_words_in_one_paragraph_are_read_to_their_end() {
        read("the minister and the pilots of Oslo wait for rain ".repeat(2_000));
    }

    @Test
    @Tag("long")
    void two_hundred_thousand_words_in_one_paragraph_are_read_to_their_end() {
        read("the minister and the pilots of Oslo wait for rain ".repeat(20_000));
    }

    @Test
    void many_statements_in_one_paragraph_are_all_found() {
        Heard heard = read("\"We wait,\" Ingrid Sandvoll said. The pilots left the harbour. ".repeat(1_000));
        assertThat(heard.statements()).hasSizeGreaterThan(500);
    }

    @Test
    void many_short_paragraphs_are_read_to_their_end() {
        Prose prose = Prose.of();
        for (int i = 0; i < 3_000; i++) {
            prose.add(BlockKind.BODY, "“Oslo " + i + " said.");
        }
        read(prose);
    }

    @Test
    void brackets_and_marks_nested_ten_thousand_deep_are_read_to_their_end() {
        read("(".repeat(10_000) + "Oslo said no" + ")".repeat(10_000));
        read("“‘".repeat(5_000) + "Oslo said no" + "’”".repeat(5_000));
        read("he said that ".repeat(2_000) + "it rained.");
    }

    private static final List<String> FRAGMENTS = List.of(
            "Oslo",
            "Norway",
            "the fisheries minister",
            "Ingrid Sandvoll",
            "Egil Brandt",
            "Gen. Strand",
            "TASS",
            "the Kremlin",
            "he",
            "She",
            "who",
            "the ministry",
            "a statement",
            "officials",
            "said",
            "said that",
            "told reporters",
            "according to",
            "According to",
            "was quoted as saying",
            ", adding that",
            "denied",
            "called",
            "warned",
            "asked whether",
            "believes",
            "did not say",
            "announced",
            "accused",
            "of theft",
            "sanctions on Iceland",
            "imposed",
            "attacked",
            "met",
            "signed an agreement with",
            "will",
            "may",
            "not",
            "and",
            "but",
            "while",
            ",",
            ".",
            ".",
            "?",
            "!",
            ":",
            ";",
            "—",
            "–",
            "--",
            "-",
            "...",
            "…",
            "\"",
            "\"",
            "“",
            "”",
            "„",
            "«",
            "»",
            "'",
            "'",
            "‘",
            "’",
            "''",
            "``",
            "(",
            ")",
            "[",
            "]",
            "’s",
            "n't",
            "U.S.",
            "Tuesday",
            "April 9",
            "9 April 2023",
            "last month",
            "May",
            "2023",
            "3.5",
            "75-year-old",
            "\n",
            "\t",
            "\u00a0",
            "\ud83d",
            "🐟",
            "é",
            "OSLO:",
            "the harbour would stay closed",
            "prices rose",
            "talks");

    @Test
    void random_news_of_every_shape_is_read_to_its_end() {
        Random random = new Random(20231012);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(24);
            for (int k = 0; k < length; k++) {
                text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
                text.append(random.nextInt(4) == 0 ? "" : " ");
            }
            String words = text.toString();
            int cut = random.nextInt(words.length() + 1);
            try {
                read(words.substring(0, cut), words.substring(cut));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(
                        "text " + i + ": " + words.substring(0, cut) + " ¶ " + words.substring(cut), e);
            }
        }
    }

    @Test
    void a_span_outside_every_block_is_never_given() {
        Prose prose = Prose.of("Oslo said \"no.");
        prose.add(BlockKind.FURNITURE, "Share \"this\" he said.");
        prose.add(BlockKind.BODY, "It rained.\"");
        Heard heard = read(prose);
        Span furniture = heard.text().report().blocks().get(1).span();
        assertThat(heard.statements())
                .allSatisfy(statement -> assertThat(statement.content()).noneMatch(furniture::overlaps));
    }
}
