package org.rapporteur.training.silver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameLabellerTest {

    @Test
    void joins_a_title_that_is_in_two_parts() {
        assertThat(Tagged.of("Estonian_JJ_NATIONALITY Foreign_NNP_TITLE Minister_NNP_TITLE:2 Ahto_NNP_PERSON"
                                + " Lindmaa_NNP_PERSON left_VBD ._.")
                        .labelled())
                .isEqualTo("[country Estonian] [title Foreign Minister] [person Ahto Lindmaa] left .");
    }

    @Test
    void leaves_a_possessive_outside_and_takes_the_office_out_of_a_person() {
        assertThat(Tagged.of(
                                "Minister_NNP_PERSON Oda_NNP_PERSON Brekke_NNP_PERSON 's_POS_PERSON car_NN stood_VBD there_RB")
                        .labelled())
                .isEqualTo("[title Minister] [person Oda Brekke] 's car stood there");
    }

    @Test
    void leaves_a_title_that_stands_with_nobody() {
        assertThat(Tagged.of("Few_JJ want_VBP a_DT teacher_NN_TITLE to_TO shout_VB ._.")
                        .labelled())
                .isEqualTo("Few want a teacher to shout .");
    }

    @Test
    void keeps_a_title_after_its_person_and_one_that_is_definite() {
        assertThat(Tagged.of("Oda_NNP_PERSON Brekke_NNP_PERSON ,_, a_DT retired_JJ judge_NN_TITLE ,_, met_VBD the_DT"
                                + " prime_JJ_TITLE minister_NN_TITLE ._.")
                        .labelled())
                .isEqualTo("[person Oda Brekke] , a retired [title judge] , met the [title prime minister] .");
    }

    @Test
    void labels_only_the_country_in_a_compound() {
        assertThat(Tagged.of("The_DT Saudi-led_JJ force_NN met_VBD pro-Russian_JJ units_NNS ._.")
                        .labelled())
                .isEqualTo("The [country Saudi]-led force met pro-[country Russian] units .");
    }

    @Test
    void goes_on_to_the_noun_that_ends_a_name() {
        assertThat(Tagged.of("Rain_NN fell_VBD on_IN Harlan_NNP_LOCATION Valley_NNP and_CC the_DT Harlan_NNP_LOCATION"
                                + " Foundation_NNP shut_VBD ._.")
                        .labelled())
                .isEqualTo("Rain fell on [place Harlan Valley] and the [organisation Harlan Foundation] shut .");
    }

    @Test
    void takes_a_surname_for_a_person_wherever_the_document_has_it_often() {
        String full = "Oda_NNP_PERSON Brekke_NNP_PERSON left_VBD ._.";
        String often = "Brekke_NNP_PERSON waved_VBD ._.";
        String odd = "then_RB Brekke_NNP_LOCATION spoke_VBD ._.";
        assertThat(Tagged.of(full, often, often, odd).labelled()).endsWith("then [person Brekke] spoke .");
        assertThat(Tagged.of(full, odd).labelled()).endsWith("then [place Brekke] spoke .");
    }

    @Test
    void keeps_of_a_glued_headline_what_the_document_knows() {
        String body = "Oda_NNP_PERSON Brekke_NNP_PERSON left_VBD ._.";
        String headline =
                "Oda_NNP_PERSON Brekke_NNP_PERSON Quits_NNP_PERSON Ferry_NNP_PERSON Board_NNP After_IN Storm_NN";
        assertThat(Tagged.of(headline, body).labelled())
                .startsWith("[person Oda Brekke] Quits Ferry Board After Storm");
    }

    @Test
    void takes_peoples_with_two_names_for_no_country() {
        assertThat(Tagged.of("Many_JJ African_JJ Americans_NNPS_NATIONALITY in_IN Latin_NNP America_NNP agree_VBP ._.")
                        .labelled())
                .isEqualTo("Many African Americans in [place Latin America] agree .");
    }
}
