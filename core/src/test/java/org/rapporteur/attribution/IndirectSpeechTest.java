package org.rapporteur.attribution;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndirectSpeechTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sandvoll said that the harbour would stay closed until Friday.",
                "Sandvoll said the harbour would stay closed until Friday.",
                "The harbour would stay closed until Friday, Sandvoll said.",
                "According to Sandvoll, the harbour would stay closed until Friday.",
                "The harbour would stay closed until Friday, according to Sandvoll.",
                "Sandvoll was quoted as saying that the harbour would stay closed until Friday.",
                "Speaking in Bergen, Sandvoll said the harbour would stay closed until Friday.",
            })
    void a_clause_with_its_speaker_before_or_after(String sentence) {
        Heard heard = Heard.in(sentence);
        Statement statement = heard.only();
        assertThat(statement.kind()).isEqualTo(StatementKind.INDIRECT);
        assertThat(heard.source(statement)).isEqualTo("Sandvoll");
        assertThat(heard.content(statement).get(0)).matches("(that )?[Tt]he harbour would stay closed until Friday");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sandvoll called the offer \"an old net with new holes\".    | the offer \"an old net with new holes\"",
                "Sandvoll said the harbour was \"as good as closed\" for now.| the harbour was \"as good as closed\" for now",
                "Brandt described the offer as \"a joke\".                   | the offer as \"a joke\"",
            })
    void words_partly_in_marks_are_mixed(String sentence, String content) {
        Heard heard = Heard.in(sentence);
        assertThat(heard.only().kind()).isEqualTo(StatementKind.MIXED);
        assertThat(heard.content(heard.only())).containsExactly(content);
    }

    @Test
    void a_participle_adds_a_second_statement_of_the_same_source() {
        Heard heard = Heard.in("\"The harbour is closed,\" Sandvoll said, adding that pilots had left.");
        assertThat(heard.contents()).containsExactly("\"The harbour is closed,\"", "that pilots had left");
        assertThat(heard.statements()).extracting(Heard::who).allMatch(who -> who.toString()
                .equals("[sandvoll]"));
        assertThat(heard.statements()).extracting(heard::cue).containsExactly("said", "adding");
    }

    @Test
    void coordinated_cues_share_their_source() {
        Heard heard = Heard.in("Norway denounced the Icelandic offer and warned Iceland that its ports would close.");
        assertThat(heard.contents()).containsExactly("the Icelandic offer", "that its ports would close");
        assertThat(heard.statements()).extracting(Heard::who).allMatch(who -> who.toString()
                .equals("[NOR]"));
        assertThat(Heard.id(heard.statements().get(1).addressee())).isEqualTo("ISL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway views the Icelandic offer as a threat to the stock. | the Icelandic offer as a threat to the stock",
                "Iceland believes that the survey is wrong.                 | that the survey is wrong",
            })
    void an_attitude_is_marked_as_one(String sentence, String content) {
        Heard heard = Heard.in(sentence);
        assertThat(heard.only().attitude()).isTrue();
        assertThat(heard.content(heard.only())).containsExactly(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sandvoll did not say that the harbour would close.",
                "Sandvoll never said that the harbour would close.",
                "Sandvoll has not said that the harbour would close.",
            })
    void what_was_not_said_is_marked_as_negated(String sentence) {
        Heard heard = Heard.in(sentence);
        assertThat(heard.only().negated()).isTrue();
        assertThat(heard.content(heard.only())).containsExactly("that the harbour would close");
    }

    @Test
    void an_utterance_is_neither_attitude_nor_negated() {
        Statement statement = Heard.in("Sandvoll said that nobody had signed.").only();
        assertThat(statement.attitude()).isFalse();
        assertThat(statement.negated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sandvoll told Xinhua that the survey was wrong.              | Xinhua",
                "Sandvoll told reporters on Monday that the survey was wrong. | reporters",
                "Sandvoll warned Iceland that the harbour would close.        | Iceland",
                "Sandvoll asked Brandt whether Iceland would sign.            | Brandt",
            })
    void whom_it_was_said_to_is_the_addressee(String sentence, String addressee) {
        Heard heard = Heard.in(sentence);
        Statement statement = heard.only();
        assertThat(heard.words(requireNonNull(statement.addressee()).words())).isEqualTo(addressee);
        assertThat(heard.content(statement).get(0)).doesNotContain(addressee + " ");
    }

    @Test
    void a_statement_within_a_statement_names_the_outer_one() {
        Heard heard = Heard.in("Sandvoll said Egil Brandt had told her that Iceland would sign.");
        assertThat(heard.statements()).hasSize(2);
        Statement outer = heard.statements().get(0);
        Statement inner = heard.statements().get(1);
        assertThat(outer.parent()).isNull();
        assertThat(inner.parent()).isEqualTo(outer.id());
        assertThat(Heard.who(inner)).containsExactly("egil-brandt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sandvoll said on Monday that the harbour would close on Friday. | 2023-10-09",
                "In a speech on Tuesday, Sandvoll said the harbour would close.  | 2023-10-10",
                "\"It will close,\" Sandvoll said on 9 April 2021.               | 2021-04-09",
            })
    void the_time_beside_the_cue_is_when_it_was_said(String sentence, String iso) {
        Statement statement = Heard.in(sentence).only();
        assertThat(requireNonNull(statement.said()).iso()).isEqualTo(iso);
    }

    @Test
    void a_time_inside_the_content_is_not_when_it_was_said() {
        assertThat(Heard.in("Sandvoll said that the harbour would close on Friday.")
                        .only()
                        .said())
                .isNull();
    }

    @Test
    void nobody_says_what_is_said_impersonally() {
        assertThat(Heard.in("It is said that the harbour is haunted.").statements())
                .allSatisfy(statement -> assertThat(Heard.who(statement)).containsExactly("?"));
    }
}
