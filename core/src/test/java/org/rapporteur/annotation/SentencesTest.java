package org.rapporteur.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.intake.BlockKind;

class SentencesTest {

    private static List<String> sentences(Prose prose) {
        AnnotatedText text = RoundTrip.check(prose.annotated());
        return text.sentences().stream()
                .map(sentence -> text.words(sentence.span()))
                .toList();
    }

    /** Each line is one paragraph, its sentences parted by a bar. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gen. Pavel Strand arrived late.|He left early.",
                "Sen. Ada Whitlow spoke first.|J. R. Holm followed.",
                "The order came from the U.S.|The ship turned back.",
                "The U.S. Senate voted.|It passed.",
                "Dr. Mona Lie met Mr. Berg at 10 a.m. on Friday.|He smiled.",
                "\"Will it hold?\" she asked.|Nobody knew.",
                "\"Never!\" he shouted.|They laughed.",
                "Rates rose 3.5 percent.|The fund paid interest.|Traders cheered.",
                "The price was $3.5.|Nobody paid it.",
                "\"We agree,\" he said.|\"We sign.\"",
                "The ship sailed at noon.|(Its crew stayed.)",
                "Shares of Holm Inc. fell.|Those of Berg rose.",
                "It costs 1,200 crowns.|Who pays?|Nobody.",
                "The minister of St. Olav parish met Lt. Col. Brandt.|They agreed.",
            })
    void a_paragraph_falls_into_its_sentences(String marked) {
        String[] expected = marked.split("\\|");
        assertThat(sentences(Prose.of(String.join(" ", expected)))).containsExactly(expected);
    }

    @Test
    void no_sentence_crosses_a_paragraph() {
        assertThat(sentences(Prose.of("The harbour is closed", "and the pilots wait.")))
                .containsExactly("The harbour is closed", "and the pilots wait.");
    }

    @Test
    void furniture_comments_and_bylines_are_not_read() {
        Prose prose = Prose.of();
        prose.add(BlockKind.TITLE, "Harbour closed");
        prose.add(BlockKind.BYLINE, "By Ada Whitlow");
        prose.add(BlockKind.BODY, "The harbour is closed.");
        prose.add(BlockKind.CAPTION, "The pilots wait.");
        prose.add(BlockKind.COMMENT, "I said so.");
        prose.add(BlockKind.FURNITURE, "Share this.");
        assertThat(sentences(prose)).containsExactly("Harbour closed", "The harbour is closed.", "The pilots wait.");
    }

    @Test
    void a_sentence_knows_its_block_and_the_blocks_kind() {
        Prose prose = Prose.of();
        prose.add(BlockKind.BYLINE, "By Ada Whitlow");
        prose.add(BlockKind.CAPTION, "The pilots wait.");
        Sentence sentence = prose.annotated().sentences().get(0);
        assertThat(sentence.block()).isEqualTo(1);
        assertThat(sentence.kind()).isEqualTo(BlockKind.CAPTION);
    }

    @Test
    void a_sentence_that_nobody_wrote_as_one_is_cut() {
        String endless = "and the pilots wait ".repeat(300);
        AnnotatedText text = RoundTrip.check(Prose.of(endless).annotated());
        assertThat(text.sentences()).hasSizeGreaterThan(1);
        assertThat(text.tokens()).hasSize(1200);
    }
}
