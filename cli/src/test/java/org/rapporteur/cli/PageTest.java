package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.attribution.Statement;
import org.rapporteur.cli.brief.Briefing;
import org.rapporteur.cli.page.BriefingPage;
import org.rapporteur.copy.ReadReport;

class PageTest {

    private final Document page = Jsoup.parse(BriefingPage.render(Briefing.of(BridgeAffair.dossier())));

    @Test
    void every_link_within_the_page_leads_somewhere_and_no_anchor_stands_twice() {
        for (Element link : page.select("a[href^=#]")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.attr("href"))
                    .isNotNull();
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void every_statement_is_marked_in_its_report_at_its_own_anchor() {
        for (ReadReport read : BridgeAffair.dossier().reports()) {
            for (Statement statement : read.statements()) {
                Element mark = page.expectFirst("[id=s-" + statement.id() + "] ~ mark");
                assertThat(read.words(statement.content().get(0))).startsWith(mark.wholeText());
            }
        }
    }

    @Test
    void a_report_reads_in_full_as_it_was_taken_in() {
        for (ReadReport read : BridgeAffair.dossier().reports()) {
            String shown = page.expectFirst("[id=r-" + read.id() + "]").wholeText();
            read.report().blocks().forEach(block -> assertThat(shown).contains(read.words(block.span())));
        }
    }

    @Test
    void copies_hang_under_what_they_were_made_from() {
        Element original = page.expectFirst(".sources > li");
        assertThat(original.select("> .node").text()).startsWith("Baltic Wire");
        assertThat(original.select("> .copies > li > .node .outlet").eachText())
                .containsExactly("Valga Gazette", "Quick Rail News");
    }

    @Test
    void a_changed_quotation_shows_what_was_cut_and_what_was_put_in() {
        assertThat(page.select("#quotations del").eachText()).containsExactly("not", "three");
        assertThat(page.select("#quotations ins").eachText()).containsExactly("four");
    }

    @Test
    void an_event_shows_its_place_in_the_table_and_on_the_timeline() {
        assertThat(page.select("#events td[data-label=Place]").eachText()).contains("Valga (EST)");
        assertThat(page.select("#timeline .happened").eachText())
                .anySatisfy(line -> assertThat(line).contains("Estonia → Latvia at Valga (EST)"));
    }

    @Test
    void a_bloc_shows_its_members_once_with_the_words_of_each_report_that_tells_them() {
        Element bloc = page.expectFirst("#blocs .bloc");
        assertThat(bloc.expectFirst("h3").text()).isEqualTo("Baltic Rail League");
        assertThat(bloc.select("p").eachText()).containsExactly("members: Latvia, Estonia · 2 independent sources");
        assertThat(bloc.select("q").eachText())
                .containsExactly("Both belong to the Baltic Rail League", "Baltic Rail League (Estonia, Latvia)");
        for (Element link : bloc.select("q a")) {
            Element mark = page.expectFirst("[id=" + link.attr("href").substring(1) + "] ~ mark");
            assertThat(mark.text()).isEqualTo(link.text());
        }
    }

    @Test
    void furniture_and_repairs_wait_behind_a_fold() {
        assertThat(page.select("#r-a20000000002 details p").text()).contains("Read next");
        assertThat(page.select("#r-a30000000003 details.repairs").text()).contains("cafÃ©");
    }
}
