package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.Grade;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.intake.Repair;
import org.rapporteur.intake.Report;
import org.rapporteur.text.Span;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.html.Marked;
import org.rapporteur.web.html.Marked.Mark;
import org.rapporteur.web.words.Labels;

/** A report as a page to read: its words with the evidence marked, and beside each paragraph what was found in it. */
final class ReportPage {

    private final View view;
    private final ReadReport read;
    private final boolean statements;
    private final boolean events;
    private final boolean extras;
    private final List<Mark> marks = new ArrayList<>();
    /** Notes with the place in the text where their finding begins. */
    private final List<Map.Entry<Integer, Html>> notes = new ArrayList<>();

    private ReportPage(View view, ReadReport read) {
        this.view = view;
        this.read = read;
        String show = view.query().text("show", "all");
        if (!List.of("all", "statements", "events", "none").contains(show)) {
            throw new BadQuery("show must be all, statements, events or none, not “" + show + "”");
        }
        this.statements = show.equals("all") || show.equals("statements");
        this.events = show.equals("all") || show.equals("events");
        this.extras = view.query().text("extras") != null;
    }

    static Page page(View view, String id) {
        ReadReport read = view.report(id);
        ReportPage page = new ReportPage(view, read);
        page.collect();
        Report report = read.report();
        Html content = Html.el("div", page.heading(), page.choices(), page.article(), page.copies());
        return new Page(Labels.title(report) + " – " + Labels.outlet(report), "/reports", content);
    }

    private Html heading() {
        Report report = read.report();
        Html below = Html.el("p.dek", Html.el("strong", Parts.bdi(Labels.outlet(report))), Html.of(" · "));
        below.add(Parts.time(
                report.published() == null ? null : report.published().iso()));
        if (report.published() != null) {
            below.text(" (" + report.published().how() + ")");
        }
        if (!report.authors().isEmpty()) {
            below.text(" · by ").add(Parts.bdi(String.join(", ", report.authors())));
        }
        if (report.url() != null) {
            below.text(" · ").add(Html.link(report.url(), "original address").attr("rel", "noreferrer"));
        }
        below.text(" · ").add(Parts.bdi(report.origin())).text(" ").add(Parts.id(report.id()));
        Html title = report.first(BlockKind.TITLE)
                .map(block -> Marked.render(block.span(), marks, read))
                .orElseGet(() -> Html.of(Labels.title(report)));
        return Parts.heading("Report", title, below);
    }

    private Html choices() {
        Query query = view.query();
        Html nav = Html.el("nav.choices").attr("aria-label", "What to show");
        nav.add(Html.el("span", "Findings:"));
        for (String show : List.of("all", "statements", "events", "none")) {
            nav.add(choice(
                    query.with("show", show.equals("all") ? null : show),
                    show,
                    query.text("show", "all").equals(show)));
        }
        int more = extras().size() + read.report().repairs().size();
        if (more > 0) {
            nav.add(choice(
                    query.with("extras", extras ? null : "yes"), "page furniture and repairs (" + more + ")", extras));
        }
        return nav;
    }

    private static Html choice(String path, String words, boolean chosen) {
        Html link = Html.path(path, words);
        return chosen ? link.attr("aria-current", "true") : link;
    }

    private List<Block> extras() {
        return read.report().blocks().stream()
                .filter(block -> isExtra(block.kind()))
                .toList();
    }

    private static boolean isExtra(BlockKind kind) {
        return kind == BlockKind.RELATED || kind == BlockKind.COMMENT || kind == BlockKind.FURNITURE;
    }

    private void collect() {
        Map<String, List<Grade>> grades = grades();
        for (Statement statement : statements ? read.statements() : List.<Statement>of()) {
            String hint = Labels.speaker(statement, read) + " · " + Labels.lower(statement.kind());
            statement.content().forEach(span -> marks.add(new Mark(span, "content", null, hint)));
            if (statement.cue() != null) {
                marks.add(new Mark(statement.cue(), "cue", null, ""));
            }
            if (statement.sourceWords() != null) {
                marks.add(new Mark(statement.sourceWords(), "source", null, ""));
            }
            note(
                    statement.content().get(0),
                    Notes.statement(statement, grades.getOrDefault(statement.id(), List.of()), read, view));
        }
        for (Event event : events ? read.events() : List.<Event>of()) {
            String hint = Labels.lower(event.type()) + ": " + Labels.parties(event, read);
            marks.add(new Mark(event.trigger(), "event", null, hint));
            note(event.trigger(), Notes.event(event, read, view));
        }
        int number = 0;
        for (BlocFact fact : read.blocs()) {
            number++;
            if (events && fact.relation() != BlocFact.Relation.NAMED) {
                marks.add(new Mark(fact.evidence(), "bloc", null, fact.name() + " · " + Labels.bloc(fact)));
                note(fact.evidence(), Notes.bloc(fact, number, read, view));
            }
        }
        notes.sort(Comparator.comparing(Map.Entry::getKey));
    }

    private void note(Span at, Html note) {
        notes.add(Map.entry(at.begin(), note));
    }

    /** What the versions of the quotations in this report change. */
    private Map<String, List<Grade>> grades() {
        Map<String, List<Grade>> grades = new HashMap<>();
        view.across().quotationsIn(read.id()).forEach(quotation -> quotation.versions().stream()
                .skip(1)
                .filter(version -> version.reportId().equals(read.id()) && version.statementId() != null)
                .forEach(version -> grades.computeIfAbsent(
                                String.valueOf(version.statementId()), key -> new ArrayList<>())
                        .add(version.grade())));
        return grades;
    }

    private Html article() {
        Html article = Html.el("article.reading").attr("aria-label", "The report's words");
        int next = 0;
        boolean first = true;
        for (Block block : read.report().blocks()) {
            if (isExtra(block.kind()) && !extras) {
                continue;
            }
            Html beside = Html.el("div.beside");
            while (next < notes.size()
                    && notes.get(next).getKey() < block.span().end()) {
                beside.add(notes.get(next++).getValue());
            }
            if (block.kind() == BlockKind.TITLE && first) {
                first = false; // the page's heading has its words
                if (next > 0) {
                    article.add(Html.el("div.row", Html.el("p.credit", "In the title:"), beside));
                }
                continue;
            }
            article.add(Html.el("div.row", block(block), beside));
        }
        return extras && !read.report().repairs().isEmpty() ? article.add(repairs()) : article;
    }

    private Html block(Block block) {
        Html words = Marked.render(block.span(), marks, read);
        Html shown =
                switch (block.kind()) {
                    case TITLE -> Html.el("p.title", words);
                    case STANDFIRST -> Html.el("p.standfirst", words);
                    case HEADING -> Html.el("h2", words);
                    case CAPTION -> Html.el("p.caption", Html.el("span.label", "Caption "), words);
                    case BODY -> Html.el("p", words);
                    case BYLINE, DATELINE, CREDIT -> Html.el("p.credit", words);
                    case RELATED, COMMENT, FURNITURE ->
                        Html.el("p.furniture", Html.el("span.label", Labels.lower(block.kind()) + " "), words);
                };
        return shown.attr("dir", "auto");
    }

    private Html repairs() {
        Html list = Html.el("ul");
        for (Repair repair : read.report().repairs()) {
            list.add(Html.el("li", Labels.lower(repair.kind()) + ": ")
                    .add(Html.el("del", repair.before()), Html.of(" "), Html.el("ins", repair.after())));
        }
        return Html.el("div.repairs").id("repairs").add(Html.el("h2", "Repairs to the input"), list);
    }

    private Html copies() {
        List<CopyLink> links = view.across().copies(List.of(read.id()));
        Html list = Html.el("ul.links");
        for (CopyLink link : links) {
            boolean copy = link.copy().equals(read.id());
            String other = copy ? link.original() : link.copy();
            String words = !link.directed() ? "the same text as" : copy ? "made from" : "made into";
            view.reports(List.of(other))
                    .forEach(row -> list.add(Html.el("li", words + " ")
                            .add(Parts.link(Paths.report(row.id()), row.outlet() + ": " + row.title()), Html.of(" "))
                            .add(Parts.made(link), Html.of(" "))
                            .add(Html.path(Paths.compare(link.original(), link.copy()), "compare")
                                    .attr("aria-label", "compare with " + row.outlet()))));
        }
        Html stories = Html.el("ul.links");
        view.storiesOf(read.id())
                .forEach(story -> stories.add(Html.el("li", Html.of("in the story "))
                        .add(Parts.link(Paths.story(story.id()), story.title()))));
        return Parts.section("copies", "Where it belongs", "").add(stories, list, Correct.date(read.id(), view));
    }
}
