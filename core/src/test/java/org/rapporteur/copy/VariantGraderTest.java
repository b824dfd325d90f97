package org.rapporteur.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantGraderTest {

    private static Quoted quoted(String id, String before, String words) {
        String text = before + " \u201c" + words + "\u201d";
        ReadReport report = Newsroom.report(id, text, null, null);
        return Quoted.of(report, report.quotations().get(0));
    }

    private static Grade grade(String before, String first, String version) {
        return VariantGrader.grade(quoted("a", before, first), quoted("b", "The minister said:", version), List.of())
                .get(0)
                .grade();
    }

    private static Grade grade(String first, String version) {
        return grade("The minister said:", first, version);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            We will dig the tunnel this year              | We will dig the tunnel this year              | VERBATIM
            We will defend the labour of our crews,       | We will defend the labor of our crews.        | TYPOGRAPHY
            We don't organise strikes                     | We do not organize strikes                    | TYPOGRAPHY
            The trans-Atlantic cable costs five million   | the transatlantic cable costs 5 million       | TYPOGRAPHY
            We will, as I said in May, dig the tunnel     | We will \u2026 dig the tunnel                 | MARKED_CUT
            He signed the contract last week              | [The mayor] signed the contract last week     | MARKED_CUT
            We will, as I said on the pier, dig the tunnel| We will dig the tunnel                        | UNMARKED_CUT
            We saw the decline of the port                | We saw the decay of the port                  | REWORDED
            We will not raise the fares                   | We will raise the fares                       | POLARITY_CHANGED
            We will raise the fares                       | We never will raise the fares                 | POLARITY_CHANGED
            I have no doubt that they paid                | I have doubt that they paid                   | POLARITY_CHANGED
            They can sail without a pilot                 | They can sail with a pilot                    | POLARITY_CHANGED
            The contract was lawful and complete          | The contract was unlawful and complete        | POLARITY_CHANGED
            We don't pay for the dredging                 | We do pay for the dredging                    | POLARITY_CHANGED
            The port must close in winter                 | The port may close in winter                  | MODALITY_CHANGED
            We could sign it in Riga                      | We will sign it in Riga                       | MODALITY_CHANGED
            We lost 40 nets in the storm                  | We lost 14 nets in the storm                  | NUMBER_CHANGED
            We lost seven nets in the storm               | We lost several nets in the storm             | NUMBER_CHANGED
            The banks in Frankfurt declined               | The banks in Zurich declined                  | NAME_CHANGED
            We support the plan of the harbour board      | We oppose the plan of the harbour board       | POLARITY_CHANGED
            The storm was not easy for the pilots         | The storm was hard for the pilots             | REWORDED
            Nobody on this quay is unaware of the price   | Everybody on this quay is aware of the price  | REWORDED
            The board failed to find the missing net      | The board found the missing net               | POLARITY_CHANGED
            The tunnel is not only a question of money    | The tunnel is not a question of money         | POLARITY_CHANGED
            Unless a lender is found, the yard closes     | the yard closes                               | MODALITY_CHANGED
            So far the survey shows no crack              | The survey shows no crack                     | MODALITY_CHANGED
            The banks promised to lend us the money       | The banks lend us the money                   | MODALITY_CHANGED
            We were not, if you ask me, ready for the ice | We were not ready for the ice                 | UNMARKED_CUT
            Three in every four nets were torn            | Three or four nets were torn                  | NUMBER_CHANGED
            Twenty-one thousand crates, ninety per cent   | 21,000 crates, 90%                            | TYPOGRAPHY
            Most of the crews were paid in the winter     | Some of the crews were paid in the winter     | NUMBER_CHANGED
            Austria has opened the port to our crews      | Australia has opened the port to our crews    | NAME_CHANGED
            Our vessel was shadowed by theirs at night    | Our vessel shadowed theirs at night           | MEANING_CHANGED
            The crew left because the pier was closed     | The pier was closed because the crew left     | MEANING_CHANGED
            The pilots stopped to question the divers     | The pilots stopped questioning the divers     | MEANING_CHANGED
            Only the board can suspend a pilot            | The board can only suspend a pilot            | MEANING_CHANGED
            The treasurer was careless with the money     | The treasurer stole the money                 | MEANING_CHANGED
            The board sanctioned the trips of the crews   | The board approved the trips of the crews     | UNSURE
            We have recieved the letter of the banks      | We have received the letter of the banks      | TYPOGRAPHY
            We license old wooden and steel boats every winter | We license steel boats and wooden sheds every winter | MEANING_CHANGED
            """)
    void the_grade_is_the_gravest_that_the_words_show(String first, String version, Grade expected) {
        assertThat(grade(first, version)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            I do not believe the tunnel is safe           | the tunnel is safe
            We are not a threat to the herring            | a threat to the herring
            We will pay only if Brussels pays             | We will pay
            We will pay \u2026 not before October         | We will pay \u2026
            They must go                                  | They go
            Is the tunnel safe?                           | Is the tunnel safe
            We met the Poles in Riga                      | We met the poles in Riga
            Nobody wants a strike in the harbour          | Somebody wants a strike in the harbour
            We cannot wait for the banks                  | We can wait for the banks
            The crew was unharmed                         | The crew was harmed
            We pay 1,600 euros a day                      | We pay 16,000 euros a day
            The man saw the dog in the yard               | The dog saw the man in the yard
            No tariff will be lifted before the vote      | Any tariff will be lifted before the vote
            He hardly knew the contractor                 | He knew the contractor
            """)
    void a_changed_sense_is_never_called_harmless(String first, String version) {
        assertThat(grade(first, version).isHarmless()).isFalse();
    }

    @Test
    void a_negation_that_only_moved_across_the_marks_is_no_change_of_polarity() {
        assertThat(grade(
                        "The fishermen warned the board against",
                        "digging in our herring grounds",
                        "not to dig in our herring grounds"))
                .isEqualTo(Grade.REWORDED);
    }

    @Test
    void the_reporters_words_inside_the_marks_are_words_added() {
        assertThat(grade(
                        "The board opposed the 40-year concession's",
                        "slow creep into the old harbour",
                        "slow creep of the 40-year concession into the old harbour"))
                .isEqualTo(Grade.WORDS_ADDED);
    }

    @Test
    void two_quotations_joined_in_one_are_spliced() {
        ReadReport report = Newsroom.report(
                "a",
                "\u201cThe tunnel will come,\u201d she said in Tallinn. The commission met for a whole day behind closed "
                        + "doors and the ferry owners sent two lawyers. \u201cThe fishing grounds suffer badly every "
                        + "winter storm,\u201d she said later.",
                null,
                null);
        Quoted first = Quoted.of(report, report.quotations().get(0));
        Quoted other = Quoted.of(report, report.quotations().get(1));
        Quoted version =
                quoted("b", "She said:", "The tunnel and fishing grounds suffer badly every winter storm will come");
        assertThat(VariantGrader.grade(first, version, List.of(other)).get(0).grade())
                .isEqualTo(Grade.SPLICED);
    }

    @Test
    void another_language_is_a_translation() {
        assertThat(
                        grade(
                                "We will dig the tunnel and they have to pay for it with the money that was promised to us",
                                "Wir werden den Tunnel graben und sie sollen f\u00fcr ihn mit dem Geld zahlen, das uns versprochen ist"))
                .isEqualTo(Grade.TRANSLATION);
    }

    @Test
    void phrases_of_one_sense_are_other_words_for_it() {
        assertThat(grade("I will step down in May.", "I will resign in May.")).isEqualTo(Grade.REWORDED);
        assertThat(grade(
                        "My client turned down the offer of the port authority.",
                        "My client rejected the offer of the port authority."))
                .isEqualTo(Grade.REWORDED);
        assertThat(grade(
                        "We will hold the owner to account for this river.",
                        "We will make the owner answer for this river."))
                .isEqualTo(Grade.REWORDED);
    }

    @Test
    void a_phrase_of_one_sense_hides_no_change_beside_it() {
        assertThat(grade("I will step down in May.", "I will not resign in May."))
                .isEqualTo(Grade.POLARITY_CHANGED);
        assertThat(grade("I may step down this year.", "I will resign this year."))
                .isEqualTo(Grade.MODALITY_CHANGED);
    }

    @Test
    void another_particle_makes_another_verb() {
        assertThat(grade(
                        "The council called off the evacuation of the lower town.",
                        "The council called for the evacuation of the lower town."))
                .isEqualTo(Grade.MEANING_CHANGED);
    }

    @Test
    void ordinals_in_words_are_numbers() {
        assertThat(grade("We shall be back on the ninth of June.", "We shall be back on the nineteenth of June."))
                .isEqualTo(Grade.NUMBER_CHANGED);
        assertThat(grade("We have waited since the third of May.", "We have waited since the 3rd of May."))
                .isEqualTo(Grade.TYPOGRAPHY);
    }

    @Test
    void a_cut_that_takes_away_that_it_is_not_so_turns_the_sense() {
        assertThat(grade("It would be a lie to call this a famine.", "call this a famine"))
                .isEqualTo(Grade.POLARITY_CHANGED);
        assertThat(grade(
                        "Everyone who read it knows that the accusation of bribery was dropped in May.",
                        "Everyone who read it knows that the accusation of bribery"))
                .isEqualTo(Grade.MEANING_CHANGED);
    }
}
