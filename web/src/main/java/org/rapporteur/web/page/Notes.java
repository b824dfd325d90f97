package org.rapporteur.web.page;

import java.util.List;
import org.rapporteur.actor.BlocFact;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Stance;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.Grade;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventStatus;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/** What stands beside a report's paragraph: a note for each finding that begins in it. */
final class Notes {

    private Notes() {}

    /**
     * A note on a statement.
     *
     * @param grades what versions of its quotation change
     */
    static Html statement(Statement statement, List<Grade> grades, ReadReport read, View view) {
        Html who = Html.el("p.who");
        if (statement.sources().isEmpty()) {
            String words = Labels.speaker(statement, read);
            who.add(Html.el("span.unsettled", words));
        } else {
            who.add(Parts.parties(Parts.parties(statement.sources(), read)));
        }
        for (Relay relay : statement.relays()) {
            who.add(Html.el("span.arrow", " ← "), Parts.bdi(relay.name()));
        }
        Html meta = Html.el("p.meta")
                .add(Html.path(Paths.statement(statement.id()), Labels.lower(statement.kind()) + " statement")
                        .attr(
                                "aria-label",
                                Labels.lower(statement.kind()) + " statement " + Labels.number(statement.id())));
        if (statement.attitude()) {
            meta.text(" · a view");
        }
        if (statement.negated()) {
            meta.text(" ").add(Parts.chip("doubt", "said not to have been said"));
        }
        for (Stance stance : statement.stances()) {
            meta.text(" · " + Labels.lower(stance.direction()) + " ")
                    .add(Parts.party(Parts.party(stance.party(), read)));
        }
        grades.stream().filter(it -> !it.isHarmless()).distinct().forEach(it -> meta.text(" ")
                .add(Parts.grade(it)));
        meta.text(" · ").add(Parts.confidence(statement.provenance().confidence()));
        return note("content", statement.id(), who, meta)
                .add(Correct.judge(statement.id(), statement.provenance().amendments(), view));
    }

    static Html event(Event event, ReadReport read, View view) {
        Html who = Html.el("p.who", Parts.type(event.type()), Html.of(" "))
                .add(
                        event.actors().isEmpty()
                                ? Html.of("someone")
                                : Parts.parties(Parts.parties(event.actors(), read)));
        if (!event.recipients().isEmpty()) {
            who.add(Html.el("span.arrow", event.reciprocal() ? " ↔ " : " → "))
                    .add(Parts.parties(Parts.parties(event.recipients(), read)));
        }
        Html meta = Html.el(
                "p.meta",
                Html.path(Paths.event(event.id()), "event").attr("aria-label", "event " + Labels.number(event.id())));
        if (event.date() != null) {
            meta.text(" · ").add(Parts.time(event.date().iso()));
        }
        if (event.place() != null) {
            meta.text(" · ").add(Parts.bdi(Labels.place(event.place().place())));
        }
        if (event.status() != EventStatus.ASSERTED) {
            meta.text(" ").add(Parts.chip("doubt", Labels.lower(event.status())));
        }
        meta.text(" · ").add(Parts.confidence(event.provenance().confidence()));
        return note("event", event.id(), who, meta)
                .add(Correct.judge(event.id(), event.provenance().amendments(), view));
    }

    static Html bloc(BlocFact fact, int number, ReadReport read, View view) {
        var bloc = fact.bloc();
        Html who = Html.el("p.who")
                .add(bloc == null ? Parts.bdi(fact.name()) : Parts.link(Paths.bloc(bloc.id()), bloc.name()))
                .text(" · " + Labels.bloc(fact));
        Html meta = Html.el("p.meta", "of a bloc");
        if (fact.modality() != BlocFact.Modality.ASSERTED) {
            meta.text(" ").add(Parts.chip("doubt", Labels.lower(fact.modality())));
        }
        String id = read.id() + ".b" + number;
        return note("bloc", id, who, meta)
                .add(Correct.judge(id, fact.provenance().amendments(), view));
    }

    private static Html note(String style, String id, Html... parts) {
        return Html.el("div.note." + style)
                .id(Labels.number(id))
                .attr("data-finding", id)
                .attr("tabindex", "-1")
                .add(parts);
    }
}
