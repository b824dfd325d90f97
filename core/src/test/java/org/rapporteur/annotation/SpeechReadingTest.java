package org.rapporteur.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.intake.BlockKind;

/** What the encoder reads in plain news, as words; {@link RoundTrip} checks that every mark stands where it says. */
class SpeechReadingTest {

    private static final String MINISTER = "Fisheries Minister Ingrid Sandvoll";
    private static final String WORDS = "We will not sign a paper that nobody has read";

    private static AnnotatedText read(String... paragraphs) {
        return RoundTrip.check(Prose.of(paragraphs).annotated());
    }

    private static String words(AnnotatedText text, int from, int to) {
        return text.words(
                text.tokens().get(from).span().hull(text.tokens().get(to - 1).span()));
    }

    private static String words(AnnotatedText text, SpeechMark mark) {
        return words(text, mark.from(), mark.to());
    }

    /** Who said the first content that holds some words: the words of source and cue, as the marks hang together. */
    private static List<String> saidBy(AnnotatedText text, String content) {
        SpeechMarks marks = text.speech();
        List<String> found = new ArrayList<>();
        for (SpeechMark mark : marks.contents()) {
            if (words(text, mark).contains(content) && found.isEmpty()) {
                assertThat(mark.on()).as("cue of %s", content).isNotNegative();
                SpeechMark cue = marks.cues().get(mark.on());
                assertThat(cue.on()).as("source of %s", content).isNotNegative();
                found.addAll(List.of(words(text, marks.sources().get(cue.on())), words(text, cue)));
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“" + WORDS + ",” " + MINISTER + " said.",
                "\"" + WORDS + ",\" said " + MINISTER + " in Bergen on Tuesday.",
                MINISTER + " said: ''" + WORDS + ".''",
                "«" + WORDS + "», said " + MINISTER + ".",
            })
    void a_plain_quotation_hangs_on_its_verb_and_the_verb_on_its_speaker(String sentence) {
        List<String> saidBy = saidBy(read(sentence), WORDS);
        assertThat(saidBy).hasSize(2);
        assertThat(saidBy.get(0)).contains("Sandvoll");
        assertThat(saidBy.get(1)).contains("said");
    }

    @Test
    void reported_speech_without_quotation_marks_is_read_too() {
        AnnotatedText text = read(
                "The harbour master, Egil Brandt, said that the pilots would stay ashore until the storm is over.");
        List<String> saidBy = saidBy(text, "the pilots would stay ashore");
        assertThat(saidBy).hasSize(2);
        assertThat(saidBy.get(0)).contains("Brandt");
    }

    @Test
    void two_speakers_in_two_paragraphs_keep_their_words() {
        AnnotatedText text = read(
                "“" + WORDS + ",” " + MINISTER + " said.",
                "“The pilots have waited all winter,” the harbour master, Egil Brandt, told reporters.");
        assertThat(saidBy(text, WORDS).get(0)).contains("Sandvoll").doesNotContain("Brandt");
        assertThat(saidBy(text, "waited all winter").get(0)).contains("Brandt").doesNotContain("Sandvoll");
    }

    @Test
    void what_stands_in_another_window_does_not_change_what_is_read() {
        String filler = "The ferry left at nine and reached the island before noon. "
                .repeat(40)
                .strip();
        AnnotatedText text = read(filler, "“" + WORDS + ",” " + MINISTER + " said.", filler);
        assertThat(saidBy(text, WORDS).get(0)).contains("Sandvoll");
    }

    @Test
    void names_are_found_with_their_types() {
        AnnotatedText text = read("Ingrid Sandvoll met the fishermen of Norway in Bergen on Tuesday.");
        assertThat(text.names()).anySatisfy(name -> {
            assertThat(name.type()).isEqualTo(NameMention.Type.PERSON);
            assertThat(words(text, name.from(), name.to())).contains("Sandvoll");
        });
    }

    @Test
    void the_marks_tell_which_model_read_them() {
        assertThat(read("Oslo waits.").speech().model())
                .isEqualTo(Encoder.shared().hash());
        assertThat(Annotator.withoutEncoder()
                        .annotate(Prose.of("Oslo waits.").report())
                        .speech())
                .isEqualTo(SpeechMarks.NONE);
    }

    @Test
    void a_text_without_words_has_no_marks() {
        AnnotatedText text = read("", " ");
        assertThat(text.speech().contents()).isEmpty();
        assertThat(text.names()).isEmpty();
    }

    @Test
    void furniture_is_not_read() {
        Prose prose = Prose.of("Oslo waits.").add(BlockKind.FURNITURE, "“" + WORDS + ",” " + MINISTER + " said.");
        AnnotatedText text = RoundTrip.check(prose.annotated());
        assertThat(text.speech().contents()).noneMatch(mark -> words(text, mark).contains("sign"));
    }

    @Test
    void a_report_read_again_has_the_same_marks() {
        String[] paragraphs = {"“" + WORDS + ",” " + MINISTER + " said.", "Egil Brandt denied it, Oslo said."};
        assertThat(read(paragraphs).speech()).isEqualTo(read(paragraphs).speech());
        assertThat(read(paragraphs).names()).isEqualTo(read(paragraphs).names());
    }
}
