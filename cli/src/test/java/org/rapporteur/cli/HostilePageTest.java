package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.Actor;
import org.rapporteur.cli.brief.Briefing;
import org.rapporteur.cli.brief.Dossier;
import org.rapporteur.cli.brief.Limits;
import org.rapporteur.cli.brief.TerminalBriefing;
import org.rapporteur.cli.page.BriefingPage;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.intake.Rejection;
import org.rapporteur.intake.Report;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.record.MadeReport;
import org.rapporteur.web.html.Html;

/** Reports are written by strangers: nothing in them may act on the reader's browser or terminal. */
class HostilePageTest {

    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "</title></style></script><img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)\" x=\"",
            "' autofocus onfocus='alert(1)",
            "<!-- --><![CDATA[ ]]> &lt;b&gt; &#x3c;svg/onload=alert(1)>",
            "\u0000\u0001\u001b[2J\u001b]0;owned\u0007 \u009b31m",
            "\u202eright to left\u202d \u2066isolate\u2069 \u05e9\u05dc\u05d5\u05dd",
            "lone \ud83d and \ude00 surrogates");

    private static Dossier hostile(String text) {
        Actor actor = new Actor("x" + text, text, Actor.Kind.PERSON, null, List.of());
        ReadReport plain = new MadeReport("b10000000001", text, "2024-01-01")
                .block(BlockKind.TITLE, text)
                .body("A “" + text + "” said B. " + text)
                .block(BlockKind.FURNITURE, text)
                .said("A", actor, "said", "“" + text + "”")
                .read();
        Report report = plain.report();
        Report addressed = new Report(
                report.id(),
                text,
                report.text(),
                report.blocks(),
                report.title(),
                report.outlet(),
                List.of(text),
                report.published(),
                "javascript:alert(1)//" + text,
                List.of());
        ReadReport read = new ReadReport(addressed, List.of(), List.of(), plain.statements(), plain.events());
        return Dossier.of(List.of(read), Affair.NONE, List.of(new Rejection(text, text, text)));
    }

    @Test
    void no_text_becomes_an_element_an_attribute_or_a_script() {
        int elements = elements("harmless words");
        for (String text : TEXTS) {
            Document page = Jsoup.parse(BriefingPage.render(Briefing.of(hostile(text))));
            assertThat(page.getAllElements()).as(text).hasSize(elements);
            assertThat(page.select("script")).hasSize(1);
            assertThat(page.select("img, iframe, object, embed, base, form, [style]"))
                    .isEmpty();
            for (Element element : page.getAllElements()) {
                assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on"))
                        .noneMatch(attribute -> attribute.getValue().startsWith("javascript:"));
            }
        }
    }

    private static int elements(String text) {
        return Jsoup.parse(BriefingPage.render(Briefing.of(hostile(text))))
                .getAllElements()
                .size();
    }

    @Test
    void the_words_themselves_arrive_unchanged() {
        for (String text : TEXTS.subList(0, 4)) {
            Document page = Jsoup.parse(BriefingPage.render(Briefing.of(hostile(text))));
            assertThat(page.expectFirst(".report .title").wholeText()).isEqualTo(text);
        }
    }

    @Test
    void what_html_forbids_becomes_the_replacement_character() {
        String page = BriefingPage.render(Briefing.of(hostile(TEXTS.get(5) + TEXTS.get(6) + TEXTS.get(7))));
        assertThat(page).contains("\ufffd").doesNotContain("\u0000", "\u001b", "\u202e", "\u202d", "\u009b");
        assertThat(page.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
    }

    @Test
    void the_page_names_no_address_to_load_from_and_forbids_all_others() {
        String page = BriefingPage.render(Briefing.of(BridgeAffair.dossier()));
        Document document = Jsoup.parse(page);
        assertThat(document.select("[src], link, [srcset], [data]")).isEmpty();
        String policy =
                document.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
        assertThat(page).doesNotContain("@import", "url(");
    }

    @Test
    void html_refuses_handlers_styles_and_addresses_that_run() {
        assertThatThrownBy(() -> Html.el("p").attr("onclick", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Html.el("p").attr("style", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Html.el("a").attr("href", "javascript:x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Html.el("p><script")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Html.link("data:text/html,x", "words")).hasToString("words");
    }

    @Test
    void nothing_in_a_report_can_steer_the_terminal() {
        for (String text : TEXTS) {
            Sheet sheet = new Sheet(80, false);
            TerminalBriefing.write(Briefing.of(hostile(text)), Limits.DEFAULT, sheet);
            assertThat(sheet.toString().codePoints())
                    .as(text)
                    .noneMatch(c -> Character.isISOControl(c) && c != '\n')
                    .noneMatch(c -> c >= 0x202A && c <= 0x202E);
        }
    }
}
