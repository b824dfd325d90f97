package org.rapporteur.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyFinderTest {

    private static CopyLink only(Newsroom newsroom) {
        List<CopyLink> links = newsroom.links();
        assertThat(links).hasSize(1);
        return links.get(0);
    }

    @Test
    void a_reprint_with_other_typography_is_verbatim() {
        String reprint = Newsroom.AGENCY.replace('"', '\u201d').replace(" - ", " \u2013 ");
        CopyLink link =
                only(new Newsroom().add("a", Newsroom.AGENCY, null, null).add("b", reprint, null, null));
        assertThat(link.copyClass()).isEqualTo(CopyClass.VERBATIM);
        assertThat(link.shareOfOriginal()).isGreaterThan(0.95);
        assertThat(link.directed()).as("nothing tells who was first").isFalse();
    }

    @Test
    void a_cut_report_with_a_new_paragraph_is_edited_and_the_agency_came_first() {
        CopyLink link = only(new Newsroom()
                .add("z-agency", Newsroom.AGENCY, "Norden Wire", null)
                .add("a-courier", Newsroom.EDITED, "Harbour Courier", null));
        assertThat(link.copyClass()).isEqualTo(CopyClass.EDITED);
        assertThat(link.directed()).isTrue();
        assertThat(link.original()).isEqualTo("z-agency");
        assertThat(link.reasons()).anyMatch(reason -> reason.contains("news agency"));
    }

    @Test
    void a_laundered_rewrite_is_found_and_directed_without_dates_or_outlets() {
        CopyLink link =
                only(new Newsroom().add("z", Newsroom.AGENCY, null, null).add("a", Newsroom.LAUNDERED, null, null));
        assertThat(link.copyClass()).isEqualTo(CopyClass.REWRITTEN);
        assertThat(link.directed()).isTrue();
        assertThat(link.original()).isEqualTo("z");
        assertThat(link.reasons())
                .anyMatch(reason -> reason.contains("Norden Wire asked"))
                .anyMatch(reason -> reason.contains("guarantees") && reason.contains("quotation marks"));
    }

    @Test
    void the_earlier_date_makes_the_original() {
        CopyLink link = only(new Newsroom()
                .add("a", Newsroom.EDITED, null, "2023-05-10")
                .add("b", Newsroom.EDITED, null, "2023-05-09"));
        assertThat(link.original()).isEqualTo("b");
        assertThat(link.reasons().get(0)).contains("2023-05-09").contains("2023-05-10");
    }

    @Test
    void independent_reports_of_one_event_are_no_copies() {
        assertThat(new Newsroom()
                        .add("a", Newsroom.AGENCY, null, null)
                        .add("b", Newsroom.INDEPENDENT, null, null)
                        .links())
                .isEmpty();
    }

    @Test
    void one_long_speech_quoted_by_both_makes_no_copy() {
        String speech =
                "\"This tunnel has been drawn and redrawn by three governments, and each of them found another reason to "
                        + "wait, another commission to ask, another winter to let pass. I say to the engineers in this hall "
                        + "that the waiting ends with us, because a gulf that our fathers rowed across in a night must not "
                        + "divide two peoples who work in the same shipyards and study at the same universities.\"";
        String one =
                "The hall in Paldiski was half empty when Marek Tamberg rose to speak on Monday night.\n\n" + speech
                        + "\n\nAfterwards dockers complained about late wages and left by the back door. The union plans a strike "
                        + "for Thursday. A brass band had been booked but did not play.";
        String other = "Bond traders in Frankfurt took little notice of the latest promise from Tallinn.\n\n" + speech
                + "\n\nYields on Estonian paper fell slightly. Analysts at two banks expect no decision before the "
                + "budget is passed, and one of them doubts that Brussels will ever give guarantees.";
        Newsroom newsroom = new Newsroom().add("a", one, null, null).add("b", other, null, null);
        assertThat(newsroom.links()).isEmpty();
        assertThat(newsroom.variants()).hasSize(1);
    }

    @Test
    void a_paragraph_of_an_agency_within_a_long_piece_of_its_own_is_found() {
        String piece = "Every spring the harbour fills with strangers who want to see the drawings.\n\n"
                + "At the long table in the fish hall old men argue about gravel, and the woman who sells coffee keeps "
                + "a list of all who promised to come back. This year nobody has come back. Ropes rot on the quay, two "
                + "cranes were sold to Riga, and the school lost its last physics teacher in January.\n\n"
                + Newsroom.AGENCY.split("\n\n", -1)[4].strip()
                + "\n\nMeanwhile the council discusses a swimming pool. It would stand where the ice house stood, with a "
                + "view of the islands, and cost less than a single metre of what the engineers have in mind. The vote "
                + "was put off because the chairman had mislaid the key to the archive.";
        CopyLink link = only(new Newsroom()
                .add("agency", Newsroom.AGENCY, "Norden Wire", null)
                .add("piece", piece, "Harbour Courier", null));
        assertThat(link.original()).isEqualTo("agency");
        assertThat(link.shareOfCopy()).isLessThan(0.5);
    }

    @Test
    void standing_lines_of_two_outlets_make_no_copy() {
        String standing = "\n\nAll rights reserved. This material may not be published, broadcast, rewritten or "
                + "redistributed. Sign up for our morning newsletter and follow us on every channel. This article was "
                + "originally published by our partner newsroom.";
        assertThat(new Newsroom()
                        .add("a", Newsroom.AGENCY.substring(0, 600) + standing, null, null)
                        .add(
                                "b",
                                "Rain fell on the market in Viljandi. Sellers covered the cheese." + standing,
                                null,
                                null)
                        .links())
                .isEmpty();
    }

    @Test
    void aligned_spans_point_at_words_of_their_own_report() {
        Newsroom newsroom = new Newsroom().add("a", Newsroom.AGENCY, null, null).add("b", Newsroom.EDITED, null, null);
        CopyLink link = only(newsroom);
        assertThat(link.aligned()).anySatisfy(spans -> {
            assertThat(newsroom.report(link.original()).words(spans.original())).contains("cloud the herring grounds");
            assertThat(newsroom.report(link.copy()).words(spans.copy())).contains("cloud the herring grounds");
        });
    }

    @Test
    void the_order_of_the_reports_does_not_matter() {
        Newsroom newsroom = new Newsroom()
                .add("a", Newsroom.AGENCY, "Norden Wire", null)
                .add("b", Newsroom.EDITED, null, null)
                .add("c", Newsroom.LAUNDERED, null, null)
                .add("d", Newsroom.INDEPENDENT, null, null);
        List<String> backward = new ArrayList<>(newsroom.ids());
        Collections.reverse(backward);
        assertThat(new CopyFinder().find(backward, newsroom::report)).isEqualTo(newsroom.links());
    }

    @Test
    void a_comparison_turned_round_is_the_same_comparison() {
        ReadReport a = Newsroom.report("a", Newsroom.AGENCY, null, null);
        ReadReport b = Newsroom.report("b", Newsroom.LAUNDERED, null, null);
        Comparison there = new CopyComparer().compare(a, b);
        Comparison back = new CopyComparer().compare(b, a);
        assertThat(back.score()).isEqualTo(there.score());
        assertThat(back.shareOfFirst()).isEqualTo(there.shareOfSecond());
        assertThat(back.aligned()).hasSameSizeAs(there.aligned());
    }
}
