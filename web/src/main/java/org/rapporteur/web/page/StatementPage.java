package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Stance;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.intake.Block;
import org.rapporteur.story.Saying;
import org.rapporteur.text.Span;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.html.Marked;
import org.rapporteur.web.html.Marked.Mark;
import org.rapporteur.web.words.Labels;

/** A statement: its words in context, its way into print, every version of its quotation. */
final class StatementPage {

    private StatementPage() {}

    static Page page(View view, String id) {
        ReadReport read = view.owner(id, "statement");
        Statement statement = read.statements().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotThere("statement", id));
        String speaker = Labels.speaker(statement, read);
        Html title = statement.sources().isEmpty()
                ? Html.of(speaker)
                : Parts.parties(Parts.parties(statement.sources(), read));
        Html below = Html.el("p.dek", Labels.lower(statement.kind()) + " statement · ")
                .add(Parts.confidence(statement.provenance().confidence()))
                .text(" ")
                .add(Parts.id(id));
        Html content = Html.el("div", Parts.heading("Statement by", title, below));
        String relays =
                String.join(", ", statement.relays().stream().map(Relay::name).toList());
        content.add(
                words(statement, read),
                Html.el(
                        "div.whole",
                        Correct.judge(id, statement.provenance().amendments(), Paths.report(read.id()), view)),
                Correct.statement(id, relays, view),
                way(statement, read),
                facts(statement, read));
        content.add(knownBy(statement, view), versions(statement, view), within(statement, read));
        return new Page(speaker + ": " + Parts.shortened(Labels.content(statement, read), 60), "/statements", content);
    }

    private static Html words(Statement statement, ReadReport read) {
        List<Mark> marks = new ArrayList<>();
        statement.content().forEach(span -> marks.add(new Mark(span, "content", null, "")));
        if (statement.cue() != null) {
            marks.add(new Mark(statement.cue(), "cue", null, ""));
        }
        if (statement.sourceWords() != null) {
            marks.add(new Mark(statement.sourceWords(), "source", null, ""));
        }
        Span all = statement.passage();
        for (Span span : statement.content()) {
            all = all.hull(span);
        }
        Html quote = Html.el("div.context");
        for (Block block : blocks(all, read)) {
            quote.add(Html.el("p", Marked.render(block.span(), marks, read)).attr("dir", "auto"));
        }
        return Parts.section("words", "The words", "")
                .add(quote)
                .add(Html.el(
                        "p.meta",
                        Html.path(Paths.inReport(statement.id()), "in the report"),
                        Html.of(" · marked: what was said; dotted: who, and that it was said")));
    }

    /** The paragraphs that hold the words. */
    private static List<Block> blocks(Span all, ReadReport read) {
        return read.report().blocks().stream()
                .filter(block -> block.kind().isRead() && block.span().overlaps(all))
                .toList();
    }

    private static Html way(Statement statement, ReadReport read) {
        Html chain = Html.el("ol.chain");
        if (statement.sources().isEmpty()) {
            chain.add(
                    station("source", Html.of(Labels.speaker(statement, read)), words(statement.sourceWords(), read)));
        } else {
            chain.add(station(
                    "source",
                    Parts.parties(Parts.parties(statement.sources(), read)),
                    words(statement.sourceWords(), read)));
        }
        for (Relay relay : statement.relays()) {
            chain.add(station("passed on by", Parts.bdi(relay.name()), words(relay.words(), read)));
        }
        chain.add(station(
                "printed by",
                Parts.link(Paths.report(read.id()), Labels.outlet(read.report())),
                read.report().published() == null
                        ? "undated"
                        : read.report().published().iso()));
        return Parts.section("way", "Its way into print", "").add(chain);
    }

    private static Html station(String role, Html who, @Nullable String below) {
        Html item = Html.el("li", Html.el("span.role", role), Html.el("span.station", who));
        return below == null ? item : item.add(Html.el("span.evidence", below).attr("dir", "auto"));
    }

    private static @Nullable String words(@Nullable Span span, ReadReport read) {
        return span == null ? null : "“" + Labels.oneLine(read.words(span)) + "”";
    }

    private static Html facts(Statement statement, ReadReport read) {
        Html list = Html.el("dl.facts");
        if (statement.said() != null) {
            fact(
                    list,
                    "said",
                    Html.el("span", Parts.time(statement.said().iso()))
                            .text(" (" + statement.said().how() + ")"));
        }
        if (statement.addressee() != null) {
            fact(list, "to", Parts.party(Parts.party(statement.addressee(), read)));
        }
        for (Stance stance : statement.stances()) {
            fact(
                    list,
                    Labels.lower(stance.direction()),
                    Html.el("span", Parts.party(Parts.party(stance.party(), read)))
                            .text(": “" + Labels.oneLine(read.words(stance.evidence())) + "”"));
        }
        if (statement.attitude()) {
            fact(list, "reports", Html.of("a view rather than an utterance"));
        }
        if (statement.negated()) {
            fact(list, "negated", Html.of("the report says that it was not said"));
        }
        var provenance = statement.provenance();
        fact(
                list,
                "found by",
                Html.of(provenance.stage() + " " + provenance.version()
                        + (provenance.model() == null ? "" : ", model " + Parts.shortened(provenance.model(), 13))));
        return Parts.section("facts", "What else is known", "").add(list);
    }

    static void fact(Html list, String name, Html value) {
        list.add(Html.el("div", Html.el("dt", name), Html.el("dd", value)));
    }

    private static Html versions(Statement statement, View view) {
        List<QuotationVariants> families = view.across().quotationsOf(statement.id());
        if (families.isEmpty()) {
            return Html.of("");
        }
        Html section = Parts.section(
                "versions",
                "Every version in print",
                "The earliest first: struck out what a version cut, underlined what it put in the speaker's mouth.");
        section.add(Versions.choices(view.query()));
        for (QuotationVariants family : families) {
            section.add(
                    Versions.render(family, statement.id(), view),
                    Html.el("p.meta", Html.path(Paths.quotation(family.id()), "this quotation alone")));
        }
        return section;
    }

    /** The statement that it is told in, and those told in it. */
    private static Html within(Statement statement, ReadReport read) {
        Html list = Html.el("ul.links");
        int size = 0;
        for (Statement other : read.statements()) {
            boolean outer = other.id().equals(statement.parent());
            if (outer || statement.id().equals(other.parent())) {
                size++;
                list.add(Html.el("li", (outer ? "told within: " : "tells within it: "))
                        .add(Parts.link(
                                Paths.statement(other.id()),
                                Labels.speaker(other, read) + ": " + Labels.content(other, read))));
            }
        }
        return size == 0
                ? Html.of("")
                : Parts.section("nested", "Statements within statements", "").add(list);
    }

    /** The independent sources behind what it says, all its versions taken together. */
    private static Html knownBy(Statement statement, View view) {
        Behind behind = new Behind(view);
        Saying saying = behind.saying(statement);
        long reports =
                saying.versions().stream().map(Statement::reportId).distinct().count();
        Html sum = Html.el("p.sum")
                .text("Printed in " + Labels.count(reports, "report") + ", which " + (reports == 1 ? "goes" : "go")
                        + " back to ")
                .add(Html.el("strong", Labels.count(saying.independent(), "independent source")))
                .text(".");
        return Parts.section("sources", "How it is known", "").add(sum, KnownBy.saying(saying, behind));
    }
}
