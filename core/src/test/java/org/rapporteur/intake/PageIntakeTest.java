package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class PageIntakeTest {

    private static final String ONE =
            "Ministers from four coastal states met on Wednesday to settle how many tonnes of herring each fleet may land.";
    private static final String TWO =
            "The talks ran into the night, and delegates left without a word to the press who had waited on the quay.";
    private static final String THREE =
            "\u201cWe will meet again next week,\u201d the host\u2019s spokesman told reporters at the gate.";

    private static final String PAGE =
            "<!doctype html><html lang=en><head><title>Herring talks stall | Harbour Post</title>"
                    + "<meta property='og:title' content='Herring talks stall | Harbour Post'>"
                    + "<meta property='og:site_name' content='Harbour Post'><link rel=canonical href='https://harbour.example/herring'>"
                    + "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"NewsArticle\","
                    + "\"headline\":\"Herring talks stall\",\"datePublished\":\"2025-03-12T23:30:00+02:00\",\"author\":"
                    + "[{\"@type\":\"Person\",\"name\":\"Ingrid Solvang\"},{\"@type\":\"Organization\",\"name\":\"Harbour Post\"}]}]}</script>"
                    + "</head><body><nav><a href=/>Home</a> <a href=/sea>Sea and coast news from everywhere in the region today.</a></nav>"
                    + "<header class=masthead>Harbour Post</header><article><h1>Herring talks stall</h1><p class=byline>By Ingrid Solvang</p>"
                    + "<div class='article-body'><p>" + ONE
                    + "</p><figure><img><figcaption>Boats in port. (Mara Lind)</figcaption></figure>"
                    + "<p>" + TWO
                    + "</p><div class='related-links'><p>Read how the cod came back to the northern bays after years.</p></div>"
                    + "<h2>What comes next</h2><div>&ldquo;We will meet again next week,&rdquo; the host&rsquo;s spokesman told reporters at the gate.</div>"
                    + "</div></article><aside><p>Sign up for the letter that every skipper on this coast reads at breakfast.</p></aside>"
                    + "<section id=comments><p>What a shame, I say, and so do all my friends down at the harbour bar.</p></section></body></html>";

    @Test
    void the_report_is_found_among_the_furniture() {
        Report report = Intakes.page(PAGE);
        assertThat(report.body()).isEqualTo(String.join("\n\n", ONE, TWO, "What comes next", THREE));
        assertThat(Intakes.words(report, BlockKind.HEADING)).containsExactly("What comes next");
        assertThat(Intakes.words(report, BlockKind.CAPTION)).containsExactly("Boats in port. (Mara Lind)");
        assertThat(Intakes.words(report, BlockKind.BYLINE)).containsExactly("By Ingrid Solvang");
        assertThat(report.text().text()).doesNotContain("What a shame").doesNotContain("Sea and coast");
    }

    @Test
    void title_outlet_author_and_date_come_from_the_metadata() {
        Report report = Intakes.page(PAGE);
        assertThat(report.title()).isEqualTo("Herring talks stall");
        assertThat(report.outlet()).isEqualTo("Harbour Post");
        assertThat(report.authors()).containsExactly("Ingrid Solvang");
        assertThat(report.url()).isEqualTo("https://harbour.example/herring");
        assertThat(Objects.requireNonNull(report.published()).iso()).isEqualTo("2025-03-12");
        assertThat(Objects.requireNonNull(report.published()).how()).isEqualTo("JSON-LD datePublished");
    }

    @Test
    void words_with_entities_lead_back_to_the_source() {
        Report report = Intakes.page(PAGE);
        assertThat(Intakes.raw(report, PAGE, "host\u2019s spokesman")).isEqualTo("host&rsquo;s spokesman");
        assertThat(Intakes.raw(report, PAGE, "spokesman told")).isEqualTo("spokesman told");
    }

    @Test
    void line_breaks_part_paragraphs_and_markup_within_them_does_not() {
        Report report = Intakes.page("<body><div>" + ONE + "<br><br>" + TWO.replace("talks", "<b>ta</b><i>lks</i>")
                + "<br>" + THREE + "</div></body>");
        assertThat(report.body()).isEqualTo(String.join("\n\n", ONE, TWO, THREE));
    }

    @Test
    void a_page_that_names_nobody_has_no_authors_and_no_date() {
        Report report =
                Intakes.page("<body><h1>Herring talks stall again</h1><p>" + ONE + "</p><p>" + TWO + "</p></body>");
        assertThat(report.authors()).isEmpty();
        assertThat(report.published()).isNull();
        assertThat(report.outlet()).isNull();
    }

    @Test
    void what_the_container_says_goes_first() {
        RawReport.Metadata metadata = new RawReport.Metadata(
                "Another title", "Wire", "Tomas Herk; Reuters", "2025-03-11", "https://wire.example/1");
        RawReport raw = new RawReport(
                "w.jsonl#1", PAGE.getBytes(java.nio.charset.StandardCharsets.UTF_8), RawReport.Format.HTML, metadata);
        Report report = ((IntakeOutcome.Taken) new ReportIntake().read(raw)).report();
        assertThat(report.title()).isEqualTo("Another title");
        assertThat(report.outlet()).isEqualTo("Wire");
        assertThat(report.authors()).containsExactly("Tomas Herk");
        assertThat(Objects.requireNonNull(report.published()).how()).isEqualTo("given with the report: 2025-03-11");
    }
}
