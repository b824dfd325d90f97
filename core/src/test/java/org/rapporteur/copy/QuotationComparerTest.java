package org.rapporteur.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationComparerTest {

    private static List<QuotationVariants> variants() {
        return new Newsroom()
                .add("z", Newsroom.AGENCY, "Norden Wire", null)
                .add("a", Newsroom.LAUNDERED, null, null)
                .add("m", Newsroom.EDITED, null, null)
                .variants();
    }

    private static QuotationVariants with(String words) {
        return variants().stream()
                .filter(found -> found.versions().get(0).words().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void versions_are_gathered_with_the_original_first() {
        QuotationVariants found = with("grandchildren");
        assertThat(found.versions())
                .extracting(QuotationVariants.Version::reportId)
                .containsExactly("z", "a", "m");
        assertThat(found.versions())
                .extracting(QuotationVariants.Version::grade)
                .containsExactly(Grade.VERBATIM, Grade.REWORDED, Grade.VERBATIM);
    }

    @Test
    void a_diff_shows_the_changed_word() {
        assertThat(with("grandchildren").versions().get(1).diff())
                .contains(new DiffPart(DiffPart.Kind.REMOVED, "build"), new DiffPart(DiffPart.Kind.ADDED, "construct"));
    }

    @Test
    void words_that_the_copy_moved_inside_the_marks_are_found_out() {
        QuotationVariants found = with("brave gamble");
        assertThat(found.versions().get(1).grade()).isEqualTo(Grade.WORDS_ADDED);
        assertThat(found.versions().get(1).reasons().get(0)).contains("guarantees");
    }

    @Test
    void spans_hold_the_words_they_are_said_to_hold() {
        Newsroom newsroom =
                new Newsroom().add("a", Newsroom.AGENCY, null, null).add("b", Newsroom.LAUNDERED, null, null);
        assertThat(newsroom.variants()).isNotEmpty();
        for (QuotationVariants found : newsroom.variants()) {
            for (QuotationVariants.Version version : found.versions()) {
                assertThat(newsroom.report(version.reportId()).words(version.span()))
                        .isEqualTo(version.words());
            }
        }
    }

    @Test
    void a_quotation_that_runs_on_over_he_said_is_harmless() {
        String one =
                "\"We have waited for this tunnel for thirty years,\" Tamberg said in Riga. \"Nobody will wait another "
                        + "winter for the banks of Frankfurt.\" Dockers cheered in the rain.";
        String other =
                "The minister struck a defiant note: \"We have waited for this tunnel for thirty years. Nobody will "
                        + "wait another winter for the banks of Frankfurt.\" Markets closed higher in the afternoon.";
        List<QuotationVariants> found = new Newsroom()
                .add("a", one, null, "2023-05-09")
                .add("b", other, null, "2023-05-10")
                .variants();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).versions()).last().satisfies(version -> {
            assertThat(version.reportId()).isEqualTo("b");
            assertThat(version.grade().isHarmless()).isTrue();
        });
    }

    @Test
    void quotations_that_share_a_topic_are_not_one() {
        String one = "\"The tunnel needs guarantees from Brussels,\" the commissioner said.";
        String other = "\"Guarantees for the tunnel are a matter for parliament,\" the deputy said.";
        assertThat(new Newsroom()
                        .add("a", one, null, null)
                        .add("b", other, null, null)
                        .variants())
                .isEmpty();
    }

    @Test
    void words_of_two_occasions_in_one_pair_of_marks_are_spliced() {
        String one = "On Monday at the pier Outi Rautavaara said: \"We have counted every boat.\" On Thursday, back in "
                + "Helsinki, she was asked about the tunnel and answered: \"The banks will have to wait.\"";
        String other = "Outi Rautavaara sounded firm: \"We have counted every boat. The banks will have to wait.\"";
        assertThat(grade(one, "2023-05-11", other, "2023-05-12")).containsExactly(Grade.SPLICED);
    }

    private static List<Grade> grade(String one, String day, String other, String later) {
        return new Newsroom()
                .add("a", one, null, day).add("b", other, null, later).variants().stream()
                        .flatMap(found -> found.versions().stream().skip(1))
                        .filter(version -> version.reportId().equals("b"))
                        .map(QuotationVariants.Version::grade)
                        .toList();
    }
}
