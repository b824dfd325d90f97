package org.rapporteur.web.page;

import java.util.List;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.intake.Repair;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.html.Marked;
import org.rapporteur.web.html.Marked.Mark;
import org.rapporteur.web.page.ReportMarks.Note;
import org.rapporteur.web.words.Labels;

/** A report's words, paragraph by paragraph, each with the notes on what begins in it. */
final class ReportArticle {

    private final ReadReport read;
    private final List<Mark> marks;
    private final List<Note> notes;
    private final boolean extras;

    private ReportArticle(ReadReport read, ReportMarks found, boolean extras) {
        this.read = read;
        this.marks = found.marks();
        this.notes = found.notes();
        this.extras = extras;
    }

    /** @param extras whether to show page furniture and repairs too */
    static Html of(ReadReport read, ReportMarks found, boolean extras) {
        return new ReportArticle(read, found, extras).render();
    }

    /** How many pieces of page furniture and repairs there are. */
    static int extras(ReadReport read) {
        long blocks = read.report().blocks().stream()
                .filter(block -> isExtra(block.kind()))
                .count();
        return (int) blocks + read.report().repairs().size();
    }

    private static boolean isExtra(BlockKind kind) {
        return kind == BlockKind.RELATED || kind == BlockKind.COMMENT || kind == BlockKind.FURNITURE;
    }

    private Html render() {
        Html article = Html.el("article.reading").attr("aria-label", "The report's words");
        int next = 0;
        boolean first = true;
        for (Block block : read.report().blocks()) {
            if (isExtra(block.kind()) && !extras) {
                continue;
            }
            Html beside = Html.el("div.beside");
            while (next < notes.size() && notes.get(next).at() < block.span().end()) {
                beside.add(notes.get(next++).html());
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
}
