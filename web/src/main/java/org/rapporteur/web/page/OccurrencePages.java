package org.rapporteur.web.page;

import java.util.List;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventStatus;
import org.rapporteur.story.Occurrence;
import org.rapporteur.text.Span;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.html.Marked;
import org.rapporteur.web.html.Marked.Mark;
import org.rapporteur.web.words.Labels;

/** An event in the world with its mentions and disagreements; a mention by itself. */
final class OccurrencePages {

    private static final int MOST_MENTIONS = 100;

    private OccurrencePages() {}

    static Page one(View view, String id) {
        Occurrence occurrence = view.occurrence(id).orElseThrow(() -> new NotThere("event", id));
        String parties = (occurrence.actors().isEmpty() ? "someone" : String.join(" and ", occurrence.actors()))
                + (occurrence.recipients().isEmpty() ? "" : " → " + String.join(" and ", occurrence.recipients()));
        Html below =
                Html.el("p.dek", Parts.type(occurrence.type()), Html.of(" ")).add(Parts.time(occurrence.date()));
        if (occurrence.place() != null) {
            below.text(" · ").add(Parts.bdi(Labels.place(occurrence.place())));
        }
        below.text(" · " + Labels.count(occurrence.eventIds().size(), "mention") + ", ")
                .add(Html.el(
                        "strong", Labels.count(occurrence.independentReports().size(), "independent source")))
                .text(" ")
                .add(Parts.id(id));
        Html content = Html.el("div", Parts.heading("Event", parties, below));
        content.add(disagreements(occurrence, view), sources(occurrence, view), mentions(occurrence, view));
        content.add(Correct.group(id, "event", "mention", view));
        return new Page(Labels.lower(occurrence.type()) + ": " + parties, "/events", content);
    }

    private static Html disagreements(Occurrence occurrence, View view) {
        Differences differences = new Differences(
                occurrence.eventIds().stream()
                        .map(id -> id.substring(0, id.indexOf('.')))
                        .distinct()
                        .limit(MOST_MENTIONS)
                        .toList(),
                view);
        Html list = Html.el("ul.disputes");
        occurrence
                .disagreements()
                .forEach(words ->
                        list.add(Html.el("li", differences.named(words)).attr("dir", "auto")));
        return Parts.section("disagreements", "What its mentions disagree on", "")
                .add(occurrence.disagreements().isEmpty() ? Parts.nothing("Nothing was found.") : list);
    }

    private static Html sources(Occurrence occurrence, View view) {
        List<String> ids = occurrence.eventIds();
        Behind behind = new Behind(view);
        List<Event> mentions = behind.events(ids.subList(0, Math.min(MOST_MENTIONS, ids.size())));
        int rest = ids.size() - MOST_MENTIONS;
        String lead = "How each knows, and where its words stand; copies and common relays are one source."
                + (rest > 0 ? " Of the first " + MOST_MENTIONS + " mentions; " + rest + " more were not asked." : "");
        return Parts.section("sources", "Independent sources", lead).add(KnownBy.mentions(mentions, behind));
    }

    private static Html mentions(Occurrence occurrence, View view) {
        Html list = Html.el("ol.findings");
        List<String> ids = occurrence.eventIds();
        for (String id : ids.subList(0, Math.min(MOST_MENTIONS, ids.size()))) {
            ReadReport read = view.owner(id, "event");
            read.events().stream().filter(it -> it.id().equals(id)).forEach(it -> list.add(mention(it, read, view)));
        }
        return Parts.section("mentions", "Mentions", "").add(list);
    }

    private static Html mention(Event event, ReadReport read, View view) {
        Html who = Html.el(
                        "p.who",
                        Parts.link(Paths.report(read.id()), Labels.outlet(read.report()))
                                .attr("class", "outlet"))
                .text(" ")
                .add(Parts.time(
                        read.report().published() == null
                                ? null
                                : read.report().published().iso()));
        if (event.status() != EventStatus.ASSERTED) {
            who.text(" ").add(Parts.chip("doubt", Labels.lower(event.status())));
        }
        return Html.el("li.finding")
                .attr("data-finding", event.id())
                .attr("tabindex", "-1")
                .add(who, words(event, read))
                .add(Html.el("p.meta", Html.path(Paths.event(event.id()), "this mention"), Html.of(" · "))
                        .add(Html.path(Paths.inReport(event.id()), "in the report"), Html.of(" · "))
                        .add(Parts.confidence(event.provenance().confidence())))
                .add(Correct.judge(event.id(), event.provenance().amendments(), view));
    }

    private static Html words(Event event, ReadReport read) {
        Span all = event.passage().hull(event.trigger());
        List<Mark> marks = List.of(new Mark(event.trigger(), "event", null, ""));
        return Html.el("blockquote", Marked.render(all, marks, read)).attr("dir", "auto");
    }

    static Page mention(View view, String id) {
        ReadReport read = view.owner(id, "event");
        Event event = read.events().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotThere("event", id));
        Html facts = Html.el("dl.facts");
        StatementPage.fact(
                facts,
                "type",
                Html.el("span", Parts.type(event.type()))
                        .text(" " + Parts.quad(event.type().quad())
                                + (event.mode() == null ? "" : ", " + event.mode())));
        StatementPage.fact(facts, "status", Html.of(Labels.lower(event.status())));
        StatementPage.fact(facts, "who", Parts.parties(Parts.parties(event.actors(), read)));
        StatementPage.fact(facts, "whom", Parts.parties(Parts.parties(event.recipients(), read)));
        if (event.date() != null) {
            StatementPage.fact(
                    facts,
                    "date",
                    Html.el("span", Parts.time(event.date().iso()))
                            .text(" (" + event.date().how() + ")"));
        }
        if (event.place() != null) {
            StatementPage.fact(
                    facts, "place", Html.of(Labels.place(event.place().place()) + ", " + Labels.how(event.place())));
        }
        if (event.assertedBy() != null) {
            StatementPage.fact(facts, "asserted by", Html.path(Paths.statement(event.assertedBy()), "a statement"));
        }
        StatementPage.fact(
                facts,
                "found by",
                Html.of(event.provenance().stage() + " " + event.provenance().version()));
        Html below = Html.el("p.dek", Parts.confidence(event.provenance().confidence()), Html.of(" "))
                .add(Parts.id(id));
        Html content = Html.el("div", Parts.heading("Mention of an event", Labels.parties(event, read), below));
        content.add(Parts.section("words", "The words", "")
                .add(words(event, read))
                .add(Html.el("p.meta", Html.path(Paths.inReport(id), "in the report"), Html.of(" of "))
                        .add(Parts.bdi(Labels.outlet(read.report())))));
        content.add(
                Html.el("div.whole", Correct.judge(id, event.provenance().amendments(), Paths.report(read.id()), view)),
                Correct.event(id, event.type(), event.status(), view),
                Parts.section("facts", "What is known", "").add(facts),
                occurrences(id, view));
        return new Page(Labels.lower(event.type()) + ": " + Labels.parties(event, read), "/events", content);
    }

    private static Html occurrences(String eventId, View view) {
        List<String> ids = view.across().occurrencesOf(eventId);
        return ids.isEmpty()
                ? Html.of("")
                : Parts.section("occurrence", "The event itself", "").add(Lists.occurrences(view.occurrences(ids)));
    }
}
