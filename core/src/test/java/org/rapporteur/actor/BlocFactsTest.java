package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.actor.BlocFact.Modality;
import org.rapporteur.actor.BlocFact.Relation;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Prose;

class BlocFactsTest {

    private static final ActorLexicon ACTORS = new ActorLexicon();

    /** The facts but bare names of a report of 12 October 2024. */
    private static List<BlocFact> facts(String text) {
        return all(text).stream()
                .filter(fact -> fact.relation() != Relation.NAMED)
                .toList();
    }

    private static List<BlocFact> all(String text) {
        AnnotatedText read = Prose.of(text).on("2024-10-12").annotated();
        List<BlocFact> facts = BlocFacts.of(read, ACTORS);
        assertThat(facts)
                .allSatisfy(fact -> assertThat(read.words(fact.evidence())).isNotBlank());
        return facts;
    }

    private static String ids(BlocFact fact) {
        return String.join(" ", fact.members().stream().map(Actor::id).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The submarines are built for AUKUS (Australia, Britain and the United States) and for nobody else. | AUKUS | MEMBER | AUS GBR USA",
                "Ministers of the Weimar Triangle, which includes France, Germany and Poland, dined in Toulouse. | WEIMAR | MEMBER | FRA DEU POL",
                "BRICS members Brazil, India and South Africa abstained from the vote. | BRICS | MEMBER | BRA IND ZAF",
                "Turkey, a NATO member, shut the straits to the convoy. | NATO | MEMBER | TUR",
                "Finland joined NATO after a vote that took nine hours. | NATO | JOINED | FIN",
                "Estonia and Latvia have formally joined the European Union. | EU | JOINED | EST LVA",
                "The harbour strike began before Sweden's accession to NATO. | NATO | JOINED | SWE",
                "Mali, Niger and Burkina Faso have left ECOWAS over the sanctions. | ECOWAS | LEFT | MLI NER BFA",
                "Qatar withdrew from OPEC to drill more gas. | OPEC | LEFT | QAT",
                "Gabon was suspended from the African Union within a week. | AU | SUSPENDED | GAB",
                "Moldova has applied to join the European Union. | EU | APPLIED | MDA",
                "Ukraine's bid to join NATO was not on the agenda. | NATO | APPLIED | UKR",
                "EU candidate Serbia bought the tramways. | EU | APPLIED | SRB",
                "Argentina and Ethiopia were invited to join BRICS at the summit. | BRICS | INVITED | ARG ETH",
                "Georgia was invited to attend a NATO summit for the first time. | NATO | INVITED | GEO",
                "Japan and South Korea were invited to the G7 meeting on fisheries. | G7 | INVITED | JPN KOR",
            })
    void a_phrase_gives_bloc_relation_and_countries(String text, String bloc, Relation relation, String members) {
        assertThat(facts(text)).singleElement().satisfies(fact -> {
            assertThat(fact.relation()).isEqualTo(relation);
            assertThat(fact.bloc()).extracting(Actor::id).isEqualTo(bloc);
            assertThat(ids(fact)).isEqualTo(members);
            assertThat(fact.modality()).isEqualTo(Modality.ASSERTED);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NATO met in Ghent. The 32-member alliance has no fishing fleet. | NATO | 32",
                "NATO met in Ghent with envoys of the European Union. The 32-member alliance has no fishing fleet. | NATO | 32",
                "The ten-nation bloc ASEAN has no common currency. | ASEAN | 10",
                "Farmers drove to Brussels. The European Union's 27 members will vote on the subsidies. | EU | 27",
            })
    void the_number_of_members_is_a_fact(String text, String bloc, int count) {
        assertThat(facts(text)).singleElement().satisfies(fact -> {
            assertThat(fact.relation()).isEqualTo(Relation.COUNT);
            assertThat(fact.bloc()).extracting(Actor::id).isEqualTo(bloc);
            assertThat(fact.count()).isEqualTo(count);
        });
    }

    @Test
    void the_alliance_is_the_bloc_named_last() {
        assertThat(facts("NATO held its drill off Narvik. Sweden joined the alliance this spring."))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.bloc()).extracting(Actor::id).isEqualTo("NATO");
                    assertThat(ids(fact)).isEqualTo("SWE");
                });
    }

    @Test
    void a_bloc_that_is_not_there_yet_is_proposed_by_those_named_before() {
        assertThat(facts("Kenya and Uganda proposed a \"common maritime security framework\" for the lake."))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.relation()).isEqualTo(Relation.PROPOSED);
                    assertThat(fact.bloc()).isNull();
                    assertThat(ids(fact)).isEqualTo("KEN UGA");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Serbia will not join NATO. | NEGATED",
                "Ireland could join NATO within a decade. | POSSIBLE",
            })
    void what_is_not_so_is_not_asserted(String text, Modality modality) {
        assertThat(facts(text)).singleElement().extracting(BlocFact::modality).isEqualTo(modality);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "France left the pitch to boos, and the European Union had nothing to do with it.",
                "She joined the choir in Poland before NATO moved its drill.",
                "The 32-member choir sang for NATO.",
                "Ministers from Spain and Portugal met near the NATO base.",
                "Exports to Mexico grew, the group said.",
            })
    void other_sentences_tell_nothing(String text) {
        assertThat(facts(text)).isEmpty();
    }

    @Test
    void a_bloc_is_named_once() {
        assertThat(all("The OSCE sent monitors. The OSCE has 90 of them. NATO sent none."))
                .extracting(BlocFact::name)
                .containsExactly("OSCE", "NATO");
    }

    @Test
    void the_date_is_that_of_the_sentence() {
        assertThat(facts("Croatia joined the European Union on 1 July 2013."))
                .singleElement()
                .satisfies(fact -> assertThat(fact.when()).isNotNull().satisfies(date -> assertThat(date.iso())
                        .isEqualTo("2013-07-01")));
    }
}
