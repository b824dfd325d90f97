package org.rapporteur.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.annotation.Prose;
import org.rapporteur.intake.BlockKind;

class SpeakersTest {

    private static final String BOTH = "Fisheries Minister Ingrid Sandvoll met the skipper Erik Moland in Bergen.";

    private static Statement last(String... paragraphs) {
        Heard heard = Heard.in(paragraphs);
        return heard.statements().get(heard.statements().size() - 1);
    }

    @ParameterizedTest
    @CsvSource({"He, erik-moland", "She, ingrid-sandvoll"})
    void a_pronoun_means_the_person_of_its_gender(String pronoun, String id) {
        assertThat(Heard.who(last(BOTH, pronoun + " said the harbour was full.")))
                .containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({"He, erik-moland", "She, ingrid-sandvoll"})
    void a_pronoun_skips_a_later_speaker_of_the_other_gender(String pronoun, String id) {
        assertThat(Heard.who(last(
                        "Skipper Erik Moland said the harbour should open.",
                        "Fisheries Minister Ingrid Sandvoll said it would stay closed.",
                        pronoun + " called the closure a pause.")))
                .containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sandvoll", "The minister", "The fisheries minister", "Ms. Sandvoll"})
    void a_surname_or_an_office_means_the_person_named_before(String words) {
        assertThat(Heard.who(last(BOTH, words + " said the harbour was full."))).containsExactly("ingrid-sandvoll");
    }

    @ParameterizedTest
    @CsvSource({
        "Oslo, NOR",
        "Reykjavik, ISL",
        "The Kremlin, RUS",
        "London, GBR",
        "Norway, NOR",
        "NATO, NATO",
        "Brussels, EU"
    })
    void a_capital_or_a_palace_means_who_governs_there(String words, String id) {
        assertThat(Heard.who(Heard.in(words + " said the quota would stand.").only()))
                .containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway and Iceland said the talks would go on.                | NOR            | ISL",
                "Ingrid Sandvoll and Egil Brandt said the talks would go on.   | ingrid-sandvoll| egil-brandt",
            })
    void a_joint_statement_has_all_its_sources(String sentence, String one, String other) {
        assertThat(Heard.who(Heard.in(sentence).only())).containsExactly(one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fisheries Minister Ingrid Sandvoll said prices would rise.  | ingrid-sandvoll",
                "Iceland's fisheries minister, Egil Brandt, said it had rained.| egil-brandt",
                "Opposition leader Karin Holm said prices would rise.        | karin-holm",
                "\"Prices rise,\" said Gen. Pavel Strand.                    | pavel-strand",
                "Prices would rise, said Elena Marsk, a spokeswoman.         | elena-marsk",
            })
    void a_name_with_its_office_is_one_person(String sentence, String id) {
        assertThat(Heard.who(Heard.in(sentence).only())).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said the harbour would stay closed.",
                "She said the harbour would stay closed.",
                "The minister did not say whether the harbour would close."
            })
    void who_was_never_named_is_not_guessed(String sentence) {
        Statement statement = Heard.in(sentence).only();
        assertThat(Heard.who(statement)).containsExactly("?");
        assertThat(statement.sourceWords()).isNotNull();
    }

    @Test
    void people_without_a_name_keep_their_words() {
        Heard heard = Heard.in("Two Norwegian officials said the talks would go on.");
        assertThat(heard.source(heard.only())).isEqualTo("Two Norwegian officials");
        assertThat(Heard.who(heard.only())).doesNotContain("NOR");
    }

    @Test
    void a_headline_speaks_for_the_country_before_its_colon() {
        Heard heard = headline("Oslo: quotas will stand until spring");
        assertThat(Heard.who(heard.only())).containsExactly("NOR");
        assertThat(heard.content(heard.only())).containsExactly("quotas will stand until spring");
    }

    @Test
    void a_headline_whose_colon_follows_a_topic_says_nothing() {
        assertThat(headline("Harbour closed: five things to know").statements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The 54-year-old", "The skipper", "The veteran"})
    void a_description_means_the_one_person_named_before(String words) {
        assertThat(Heard.who(last("The Bergen skipper Erik Moland came home.", words + " said the harbour was full.")))
                .containsExactly("erik-moland");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Both governments", "The two countries"})
    void both_are_the_only_two_of_their_kind(String words) {
        assertThat(Heard.who(last("Norway met Iceland in Bergen.", words + " said the talks would go on.")))
                .containsExactly("NOR", "ISL");
    }

    @Test
    void of_two_equally_likely_none_is_guessed() {
        assertThat(Heard.who(last(
                        "Skipper Erik Moland and Captain Egil Brandt sailed from Bergen.",
                        "\"The harbour is full,\" he said.")))
                .containsExactly("?");
    }

    @Test
    void a_counterpart_without_a_name_is_called_by_the_office() {
        assertThat(Heard.who(last(
                        "Norway's foreign minister, Erik Moland, came to Bergen.",
                        "His Icelandic counterpart said the harbour was full.")))
                .containsExactly("group:iceland-s-foreign-minister");
    }

    @Test
    void the_ministry_is_the_one_named_before() {
        Heard heard = Heard.in("Iceland's fisheries ministry said the survey was wrong."
                + " The ministry added that talks would go on.");
        assertThat(Heard.who(heard.statements().get(1)))
                .isEqualTo(Heard.who(heard.statements().get(0)));
    }

    private static Heard headline(String title) {
        return Heard.in(Prose.of().add(BlockKind.TITLE, title).add(BlockKind.BODY, "The harbour is quiet."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The harbour's agent, Erik Moland, said the quay was full.                | erik-moland",
                "Her predecessor, the former admiral Erik Moland, said the quay was full.  | erik-moland",
                "A consultant, Erik Moland, said the quay was full.                        | erik-moland",
            })
    void a_name_beside_a_description_says_who_is_meant(String sentence, String id) {
        assertThat(Heard.who(Heard.in(sentence).only())).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Bergen councillor accused the port of theft.      | Torvald Eikrem said he had lost his oven. | torvald-eikrem",
                "Norway's fisheries minister praised the pilots.     | The minister, Ingrid Sandvoll, spoke in Bergen. | ingrid-sandvoll",
                "A ministry spokesperson rejected the offer.         | The quota would stand, spokesperson Egil Brandt told reporters. | egil-brandt",
            })
    void a_description_means_who_is_named_next_and_is_no_one_else(String first, String second, String id) {
        assertThat(Heard.who(Heard.in(first, second).statements().get(0))).containsExactly(id);
    }

    @Test
    void another_official_is_not_the_one_named_next() {
        Heard heard = Heard.in("Another official said the quay was shut.", "Torvald Eikrem said he had lost his oven.");
        assertThat(Heard.who(heard.statements().get(0))).doesNotContain("torvald-eikrem");
    }

    @Test
    void a_pronoun_after_a_description_and_a_name_of_one_person_means_that_person() {
        assertThat(Heard.who(last(
                        "A baker has sued the council. Torvald Eikrem said he had lost his oven.",
                        "He called the council \"a bad neighbour\".")))
                .containsExactly("torvald-eikrem");
    }

    @Test
    void a_dateline_is_no_part_of_the_source() {
        Heard heard = Heard.in("THE HAGUE - A lawyer for Suriname said the river had moved.");
        assertThat(heard.source(heard.only())).isEqualTo("A lawyer for Suriname");
    }

    @Test
    void the_north_is_a_country_where_the_report_names_it() {
        assertThat(Heard.who(last("North Korea fired a rocket on Monday.", "The North said it carried a satellite.")))
                .containsExactly("PRK");
        assertThat(Heard.who(last("Snow closed the roads to Alnwick.", "The North said it was used to snow.")))
                .doesNotContain("PRK");
    }

    @Test
    void a_surname_may_be_a_month() {
        assertThat(Heard.who(Heard.in("Fisheries Minister Rosalind May said the quota would stand.")
                        .only()))
                .containsExactly("rosalind-may");
    }

    @Test
    void a_firm_beside_a_title_is_no_person() {
        assertThat(Heard.who(last(
                        "Broadnet, a maker of network chips, offered nine billion dollars for its U.S. rival Qualtrom.",
                        "Shares of Qualtrom Inc. rose by a tenth in New York.",
                        "Qualtrom said it would study the offer.")))
                .containsExactly("org:qualtrom");
    }
}
