package org.rapporteur.web.page;

import java.util.List;
import org.rapporteur.web.html.Html;

/** The keys, and what the words on the pages mean. */
final class HelpPage {

    private static final List<List<String>> KEYS = List.of(
            List.of("j", "next finding"),
            List.of("k", "previous finding"),
            List.of("Enter", "open the finding"),
            List.of("a", "accept the finding"),
            List.of("r", "reject the finding"),
            List.of("u", "undo the last correction"),
            List.of("/", "search"),
            List.of("?", "these keys"));

    private static final List<List<String>> WORDS = List.of(
            List.of(
                    "independent source",
                    "A report that was not made from another one here, together with everything made from it. Copies and"
                            + " common relays never count twice."),
            List.of("relay", "Someone who passed a statement on: an agency, an outlet, a document."),
            List.of("direct, indirect, mixed", "How much of what was said stands in quotation marks: all, none, part."),
            List.of("a view", "The report tells what somebody thinks, not what they said."),
            List.of("?", "It is not settled whom these words mean."),
            List.of("60% sure", "The estimated probability that a careful reader agrees with the finding."),
            List.of(
                    "verbal and material, cooperation and conflict",
                    "PLOVER's quad classes of events, from agreeing to assaulting."));

    private HelpPage() {}

    static Page page(View view) {
        Html words = Parts.section("words", "Words", "");
        Html list = Html.el("dl.glossary");
        WORDS.forEach(word -> list.add(Html.el("dt", word.get(0)), Html.el("dd", word.get(1))));
        Html keys = Parts.section("keys", "Keys", "They work where the browser runs the page's script.");
        return new Page(
                "Keys and words",
                "/help",
                Html.el("div", Parts.heading("Help", "Keys and words", null), keys.add(keys()), words.add(list)));
    }

    static Html keys() {
        Html list = Html.el("dl.keys");
        KEYS.forEach(
                key -> list.add(Html.el("div", Html.el("dt", Html.el("kbd", key.get(0))), Html.el("dd", key.get(1)))));
        return list;
    }
}
