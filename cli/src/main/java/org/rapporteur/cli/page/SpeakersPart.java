package org.rapporteur.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.attribution.Statement;
import org.rapporteur.cli.brief.Briefing;
import org.rapporteur.cli.brief.Dossier;
import org.rapporteur.cli.brief.Speaker;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.story.Saying;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.html.Marked;
import org.rapporteur.web.words.Labels;

/** Who said what: a card for each speaker. */
final class SpeakersPart {

    /** More sayings than these of one speaker are folded away. */
    private static final int OPEN = 5;

    private SpeakersPart() {}

    static Section section(Briefing briefing) {
        List<Html> cards = briefing.speakers().stream()
                .map(speaker -> card(speaker, briefing.dossier()))
                .toList();
        return new Section(
                "speakers",
                "Who said what",
                cards.size(),
                "The marked words are what was said, within the passage that says so. The line under it is the way into"
                        + " print, from the speaker through those who passed it on to the outlet.",
                cards);
    }

    private static Html card(Speaker speaker, Dossier dossier) {
        Html heading = Html.el("h3", Html.el("bdi", speaker.name()));
        if (!speaker.resolved()) {
            heading.text(" ").add(Html.el("span.chip.doubt", "who is not settled"));
        }
        Html card = Html.el("article.speaker.entry", heading);
        List<String> wordings = speaker.otherWordings(4);
        if (!wordings.isEmpty()) {
            card.add(Html.el("p.meta", "named as “" + String.join("”, “", wordings) + "”"));
        }
        List<Saying> sayings = speaker.sayings();
        sayings.stream().limit(OPEN).forEach(saying -> card.add(saying(saying, dossier)));
        if (sayings.size() > OPEN) {
            Html more = Html.el("details", Html.el("summary", (sayings.size() - OPEN) + " more"));
            sayings.stream().skip(OPEN).forEach(saying -> more.add(saying(saying, dossier)));
            card.add(more);
        }
        return card;
    }

    private static Html saying(Saying saying, Dossier dossier) {
        Statement statement = saying.first();
        ReadReport read = dossier.report(statement.reportId());
        Html quote = Html.el("blockquote", Marked.passage(statement, read)).attr("dir", "auto");
        Html meta = Html.el("p.meta", Parts.chain(statement, read))
                .text(" · " + String.join(" · ", manner(statement, read)));
        meta.text(" · ").add(support(saying)).text(" ").add(words(statement));
        Html entry = Html.el("div.saying", quote, meta);
        if (saying.independent() > 1 || !dossier.knows(saying.sources().get(0)).isEmpty()) {
            entry.add(Html.el("p.meta", Labels.sources(saying.sources(), id -> dossier.report(id)
                            .report()))
                    .attr("dir", "auto"));
        }
        entry.add(Parts.amended(saying.amendments()));
        if (saying.versions().size() > 1) {
            entry.add(others(saying, dossier));
        }
        return entry;
    }

    private static List<String> manner(Statement statement, ReadReport read) {
        List<String> manner = new ArrayList<>();
        manner.add(Labels.date(statement.said() == null ? read.report().published() : statement.said()));
        manner.add(Labels.lower(statement.kind()));
        if (statement.attitude()) {
            manner.add("a view, not an utterance");
        }
        if (statement.negated()) {
            manner.add("reported as not said");
        }
        if (statement.addressee() != null) {
            manner.add("to " + Labels.reference(statement.addressee(), read));
        }
        if (statement.parent() != null) {
            manner.add("within " + Labels.number(statement.parent()));
        }
        return manner;
    }

    private static Html support(Saying saying) {
        return Html.el(
                saying.independent() > 1 ? "strong.good" : "span",
                Labels.count(saying.independent(), "independent source"));
    }

    private static Html words(Statement statement) {
        return Html.link("#s-" + statement.id(), "in the report")
                .attr("class", "words")
                .attr("title", statement.id());
    }

    private static Html others(Saying saying, Dossier dossier) {
        Html list = Html.el("ul");
        for (Statement version : saying.versions().subList(1, saying.versions().size())) {
            ReadReport read = dossier.report(version.reportId());
            list.add(Html.el("li", Parts.chain(version, read), Html.of(": "))
                    .add(Html.el("q", unmarked(Labels.content(version, read))).attr("dir", "auto"))
                    .text(" ")
                    .add(words(version)));
        }
        int more = saying.versions().size() - 1;
        return Html.el(
                "details", Html.el("summary", "printed " + more + (more == 1 ? " more time" : " more times")), list);
    }

    private static String unmarked(String words) {
        return words.replaceAll("^[“”\"«„]+|[”“\"»]+$", "");
    }
}
