package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Prose;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.text.EvidencedDate;

/** Who is meant by an office that the report gives to nobody. */
class OfficePhrasesTest {

    private static final ActorLexicon LEXICON = new ActorLexicon();

    /** Whom words mean that stand in the last sentence of a report. */
    private static ActorReference of(Prose prose, String words) {
        return of(prose.annotated(), words);
    }

    private static ActorReference of(AnnotatedText text, String words) {
        Sentence sentence = text.sentences().get(text.sentences().size() - 1);
        SentenceView view = new SentenceView(text, sentence);
        int begin = text.text().lastIndexOf(words);
        assertThat(begin).as(words).isNotNegative();
        return ReportActors.of(text, LEXICON)
                .resolve(view, view.indexAt(begin), view.indexAt(begin + words.length()), new Discourse())
                .get(0);
    }

    private static String id(ActorReference reference) {
        Actor actor = reference.actor();
        return actor == null ? "?" : actor.id();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the French president          | 2023-03-02 | emmanuel-macron",
                "France's president            | 2016-03-02 | francois-hollande",
                "the president of France       | 2023-03-02 | emmanuel-macron",
                "Britain's prime minister      | 2023-03-02 | rishi-sunak",
                "the British prime minister    | 2018-03-02 | theresa-may",
                "the U.S. secretary of state   | 2019-03-02 | mike-pompeo",
                "the UN secretary-general      | 2015-03-02 | ban-ki-moon",
                "NATO's secretary general      | 2023-03-02 | jens-stoltenberg",
            })
    void an_office_without_a_name_is_its_holder_on_the_reports_day(String words, String day, String id) {
        Prose prose = Prose.of("On Thursday " + words + " arrived in Oslo.").on(day);
        ActorReference reference = of(prose, words);
        assertThat(id(reference)).isEqualTo(id);
        assertThat(reference.actor()).extracting(Actor::kind).isEqualTo(Actor.Kind.PERSON);
    }

    @Test
    void what_the_report_says_of_the_office_wins() {
        Prose prose = Prose.of(
                        "French President Odile Marchand-Roux arrived in Oslo.",
                        "On Thursday the French president met dockers.")
                .on("2023-03-02");
        assertThat(id(of(prose, "the French president"))).isEqualTo("odile-marchand-roux");
    }

    @Test
    void a_president_of_whom_the_report_does_not_say_where_keeps_others_away() {
        Prose prose = Prose.of(
                        "President Odile Marchand-Roux arrived.", "On Thursday the French president met dockers.")
                .on("2023-03-02");
        assertThat(id(of(prose, "the French president"))).isNotEqualTo("emmanuel-macron");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the former French president",
                "the late French president",
                "the then French president",
                "the next French president",
                "the acting French president",
                "a French president"
            })
    void former_late_and_future_holders_are_not_the_present_one(String words) {
        ActorReference reference =
                of(Prose.of("On Thursday " + words + " arrived in Oslo.").on("2023-03-02"), words);
        assertThat(id(reference)).isNotEqualTo("emmanuel-macron");
        assertThat(reference.candidates()).isEmpty();
    }

    @Test
    void the_former_president_is_not_whom_the_report_calls_president() {
        String words = "the former French president";
        ActorReference present = of(
                Prose.of(
                                "French President Odile Marchand-Roux arrived in Oslo.",
                                "On Thursday the former French president met dockers.")
                        .on("2023-03-02"),
                words);
        assertThat(id(present)).isNotEqualTo("odile-marchand-roux");
        ActorReference past = of(
                Prose.of(
                                "Former French President Odile Marchand-Roux arrived in Oslo.",
                                "On Thursday the former French president met dockers.")
                        .on("2023-03-02"),
                words);
        assertThat(id(past)).isEqualTo("odile-marchand-roux");
    }

    @Test
    void a_change_of_office_leaves_it_open_with_candidates() {
        String words = "the U.S. president";
        ActorReference change =
                of(Prose.of("On Monday the U.S. president arrived in Oslo.").on("2025-01-20"), words);
        assertThat(change.isResolved()).isFalse();
        assertThat(change.candidates()).extracting(Actor::id).containsExactly("donald-trump", "joe-biden");
    }

    @Test
    void a_year_in_which_the_office_changed_leaves_it_open_too() {
        AnnotatedText text =
                Prose.of("On Monday the U.S. president arrived in Oslo.").annotated();
        AnnotatedText dated = text.dated(EvidencedDate.parse("2021", "an anniversary"));
        assertThat(of(dated, "the U.S. president").candidates())
                .extracting(Actor::id)
                .containsExactly("joe-biden", "donald-trump");
    }

    @Test
    void without_a_day_the_office_is_told_by_its_words_and_country() {
        ActorReference undated =
                of(Prose.of("On Monday the French president arrived in Oslo."), "the French president");
        assertThat(undated.actor()).extracting(Actor::kind).isEqualTo(Actor.Kind.GROUP);
        assertThat(undated.actor()).extracting(Actor::country).isEqualTo("FRA");
    }

    @Test
    void a_state_that_is_no_more_acts_under_its_own_name() {
        ActorReference reference =
                of(Prose.of("In 1975 Czechoslovakia signed the act.").on("2023-03-02"), "Czechoslovakia");
        assertThat(reference.actor()).isEqualTo(LEXICON.byId("CSK"));
    }

    @Test
    void a_description_later_in_the_report_is_the_same_holder() {
        Prose prose = Prose.of("On Thursday the French president arrived in Oslo.", "The president met dockers.")
                .on("2023-03-02");
        assertThat(id(of(prose, "The president"))).isEqualTo("emmanuel-macron");
    }
}
