package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages in a browser, as a reader uses them. */
class BrowserTest {

    private static final String HOSTILE = "<script>window.owned=1</script><img src=x onerror=\"window.owned=1\">"
            + "\" onmouseover=\"window.owned=1\" x='</title></style><svg onload=window.owned=1>";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @SuppressWarnings("NullAway.Init")
    private static ReadingRoom room;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        Path file = folder.resolve("made.rapporteur");
        MadeRecord.write(file, 24, 5, "");
        room = ReadingRoom.open(Settings.local(file, 0));
    }

    @AfterAll
    static void stop() {
        if (room != null) {
            room.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    private static String at(String path) {
        return room.address().resolve(path).toString();
    }

    private static List<String> everyPage() {
        String report = MadeRecord.id(3);
        return List.of(
                "/",
                "/timeline?who=p0",
                "/statements?mark=altered",
                "/events",
                "/stories",
                "/story/st-" + MadeRecord.id(0),
                "/quotations",
                "/quotation/quote." + report + "?view=beside",
                "/actors",
                "/actor/p0",
                "/blocs",
                "/reports",
                "/report/" + report + "?extras=yes",
                "/statement/" + report + ".s1",
                "/event/" + report + ".e1",
                "/occurrence/oc-" + MadeRecord.id(2),
                "/compare?a=" + MadeRecord.id(2) + "&b=" + report,
                "/search?q=ferry",
                "/parties",
                "/history",
                "/help",
                "/nothing-here");
    }

    @Test
    void a_reader_filters_follows_a_statement_to_its_words_and_reads_what_a_copy_changed() {
        try (BrowserContext context = browser.context(new NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(at("/"));
            page.click("nav[aria-label=Main] a:has-text('Statements')");
            page.selectOption("select[name=mark]", "altered");
            page.waitForURL("**mark=altered**");
            assertThat(page.locator("ol.findings > li").count()).isEqualTo(6);
            page.locator("ol.findings .words a").first().click();
            assertThat(page.locator(".context mark.content").first().textContent())
                    .startsWith("“We will open");
            assertThat(page.locator(".version del").first().textContent()).isEqualTo("not");
            page.click("text=side by side");
            assertThat(page.locator(".besides").count()).isEqualTo(1);
            page.goBack();
            page.goBack();
            page.waitForURL("**mark=altered**");
            assertThat(page.locator("select[name=mark]").inputValue()).isEqualTo("altered");
        }
    }

    @Test
    void keys_walk_over_findings_reject_one_and_undo_that() {
        try (BrowserContext context = browser.context(new NewContextOptions())) {
            Page page = context.newPage();
            String address = at("/report/" + MadeRecord.id(5));
            page.navigate(address);
            int findings = page.locator(".note").count();
            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.locator(".chosen").getAttribute("id")).isEqualTo("s2");
            page.keyboard().press("k");
            assertThat(page.locator(".chosen").getAttribute("id")).isEqualTo("s1");
            page.keyboard().press("r");
            page.waitForURL("**done=**");
            assertThat(page.locator(".note").count()).isEqualTo(findings - 1);
            page.navigate(address);
            assertThat(page.locator(".note").count()).isEqualTo(findings - 1);
            page.goBack();
            page.locator(".told button[data-key=undo]").waitFor();
            page.keyboard().press("u");
            page.waitForCondition(() -> page.locator(".note").count() == findings);
            page.keyboard().press("?");
            assertThat(page.locator("dialog#help").isVisible()).isTrue();
        }
    }

    @Test
    void without_scripts_everything_reads_filters_and_corrects() {
        try (BrowserContext context = browser.context(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(at("/statements"));
            page.selectOption("select[name=kind]", "indirect");
            page.click("form.filters button");
            assertThat(page.locator(".nothing").textContent()).contains("Nothing fits");
            String address = at("/statement/" + MadeRecord.id(9) + ".s1");
            page.navigate(address);
            page.click("button:has-text('Accept')");
            page.navigate(address);
            assertThat(page.locator(".correct .chip").textContent()).isEqualTo("accepted");
            page.navigate(at("/history"));
            page.locator("button:has-text('Undo')").first().click();
            page.navigate(address);
            assertThat(page.locator("button:has-text('Accept')").count()).isEqualTo(1);
        }
    }

    @Test
    void no_page_has_a_serious_fault_for_people_who_cannot_see_or_use_a_mouse() {
        List<String> faults = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            // the checker's own script would be kept out by the pages' policy
            NewContextOptions options =
                    new NewContextOptions().setBypassCSP(true).setColorScheme(scheme);
            try (BrowserContext context = browser.context(options)) {
                Page page = context.newPage();
                for (String path : everyPage()) {
                    page.navigate(at(path));
                    for (Rule rule : new AxeBuilder(page)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                            .analyze()
                            .getViolations()) {
                        faults.add(scheme + " " + path + " " + rule.getId() + ": "
                                + rule.getNodes().get(0).getHtml());
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void a_phone_scrolls_no_page_sideways() {
        try (BrowserContext context = browser.context(new NewContextOptions().setViewportSize(360, 740))) {
            Page page = context.newPage();
            for (String path : everyPage()) {
                page.navigate(at(path));
                Object wide = page.evaluate("document.documentElement.scrollWidth");
                assertThat(((Number) wide).intValue()).as(path).isLessThanOrEqualTo(360);
            }
        }
    }

    @Test
    void hostile_words_do_nothing() {
        Path file = folder.resolve("hostile.rapporteur");
        MadeRecord.write(file, 8, 3, HOSTILE);
        try (ReadingRoom hostile = ReadingRoom.open(Settings.local(file, 0));
                BrowserContext context = browser.context(new NewContextOptions())) {
            Page page = context.newPage();
            List<String> told = new ArrayList<>();
            page.onDialog(dialog -> told.add(dialog.message()));
            page.onConsoleMessage(message -> told.add(message.text()));
            for (String path : everyPage()) {
                page.navigate(hostile.address()
                        .resolve(path.replace("/actor/p0", "/actors"))
                        .toString());
                assertThat(page.evaluate("window.owned")).as(path).isNull();
                assertThat(page.locator("main script, main img, main iframe, [onerror], [onload], [onmouseover]")
                                .count())
                        .as(path)
                        .isZero();
            }
            assertThat(told).allMatch(message -> message.contains("404") || message.contains("status of"));
            page.navigate(
                    hostile.address().resolve("/report/" + MadeRecord.id(0)).toString());
            assertThat(page.locator("h1").textContent()).contains("<script>window.owned=1</script>");
        }
    }
}
