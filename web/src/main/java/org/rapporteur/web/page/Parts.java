package org.rapporteur.web.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.DiffPart;
import org.rapporteur.copy.Grade;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.event.PloverType;
import org.rapporteur.web.data.Party;
import org.rapporteur.web.html.Html;
import org.rapporteur.web.words.Labels;

/** Small pieces that several pages show. */
final class Parts {

    private static final List<String> QUADS =
            List.of("verbal cooperation", "material cooperation", "verbal conflict", "material conflict");

    private Parts() {}

    static String quad(int quad) {
        return quad >= 1 && quad <= 4 ? QUADS.get(quad - 1) : "";
    }

    /** A page's heading: what kind of thing it is, its name, a line below. */
    static Html heading(String kicker, Html title, @Nullable Html below) {
        Html header = Html.el(
                "header.heading",
                Html.el("p.kicker", kicker),
                Html.el("h1", title).attr("dir", "auto"));
        return below == null ? header : header.add(below);
    }

    static Html heading(String kicker, String title, @Nullable Html below) {
        return heading(kicker, Html.of(title), below);
    }

    /** A part of a page under a heading of its own. */
    static Html section(String id, String title, String lead) {
        Html section = Html.el("section")
                .id(id)
                .attr("aria-labelledby", id + "-title")
                .add(Html.el("h2", title).id(id + "-title"));
        return lead.isEmpty() ? section : section.add(Html.el("p.lead", lead));
    }

    static Html time(@Nullable String iso) {
        return iso == null
                ? Html.el("span.doubt", "undated")
                : Html.el("time", iso).attr("datetime", iso);
    }

    static Html bdi(String words) {
        return Html.el("bdi", words);
    }

    static Html link(String path, String words) {
        return Html.el("a", bdi(words)).attr("href", path);
    }

    static Html actor(String id, String name) {
        return link(Paths.actor(id), name).attr("class", "actor");
    }

    static Html party(Party party) {
        String id = party.id();
        return id == null ? unsettled(party.name()) : actor(id, party.name());
    }

    private static Html unsettled(String words) {
        return Html.el(
                "span.unsettled", bdi(words), Html.el("span.doubt", " ?").attr("title", "not settled who is meant"));
    }

    static Html parties(List<Party> parties) {
        Html line = Html.el("span.parties");
        for (int i = 0; i < parties.size(); i++) {
            line.text(i == 0 ? "" : i + 1 < parties.size() ? ", " : " and ").add(party(parties.get(i)));
        }
        return line;
    }

    static Party party(ActorReference reference, ReadReport read) {
        var actor = reference.actor();
        String name = Labels.reference(reference, read);
        return actor == null
                ? new Party(null, name.substring(0, name.length() - Labels.UNSETTLED.length()))
                : new Party(actor.id(), actor.name());
    }

    static List<Party> parties(List<ActorReference> references, ReadReport read) {
        return references.stream().map(it -> party(it, read)).distinct().toList();
    }

    static Html chip(String words) {
        return Html.el("span.chip", words);
    }

    static Html chip(String style, String words) {
        return Html.el("span.chip." + style, words);
    }

    static Html grade(Grade grade) {
        return chip(gravity(grade), grade.label());
    }

    static String gravity(Grade grade) {
        boolean grave = grade.compareTo(Grade.SPLICED) >= 0 && grade != Grade.UNSURE;
        return grade.isHarmless() ? "good" : grave ? "grave" : "doubt";
    }

    static Html type(PloverType type) {
        return Html.el("span.type.quad-" + type.quad(), Labels.lower(type)).attr("title", quad(type.quad()));
    }

    /** How sure the program is; only said where a reader should take care. */
    static Html confidence(double confidence) {
        String words = Labels.percent(confidence) + " sure";
        return Html.el(confidence < 0.5 ? "span.sure.doubt" : "span.sure", words)
                .attr("title", "the estimated probability that a careful reader agrees");
    }

    static Html id(String id) {
        return Html.el("code.id", id);
    }

    static Html diff(List<DiffPart> diff) {
        return diff(diff, true, true);
    }

    /** A diff with what was taken out, what was put in, or both. */
    static Html diff(List<DiffPart> diff, boolean removed, boolean added) {
        Html words = Html.el("span");
        String gap = "";
        for (DiffPart part : diff) {
            String text = part.words().strip();
            boolean shown =
                    switch (part.kind()) {
                        case KEPT -> true;
                        case REMOVED -> removed;
                        case ADDED -> added;
                    };
            if (!shown || text.isEmpty()) {
                continue;
            }
            words.text(gap);
            gap = " ";
            words.add(
                    switch (part.kind()) {
                        case KEPT -> Html.of(text);
                        case REMOVED -> Html.el("del", text);
                        case ADDED -> Html.el("ins", text);
                    });
        }
        return words;
    }

    /** "edited, 84% of it shared" with a bar, and why. */
    static Html made(CopyLink via) {
        String gravity =
                switch (via.copyClass()) {
                    case VERBATIM, SHARED_SOURCE, INDEPENDENT -> "plain";
                    case EDITED, TRANSLATED -> "doubt";
                    case REWRITTEN -> "grave";
                };
        String style = via.directed() ? gravity : "doubt";
        String words = via.directed() ? Labels.lower(via.copyClass()) : Labels.SAME_TEXT;
        return Html.el("span.made", chip(style, words), Html.of(" "), bar(via.shareOfCopy()))
                .text(" " + Labels.percent(via.shareOfCopy()) + (via.directed() ? " of it from there" : " shared"));
    }

    /** A bar of 64 units, drawn without style attributes, which the pages' security policy would block. */
    static Html bar(double share) {
        return Html.el("svg.bar")
                .attr("viewBox", "0 0 64 6")
                .attr("aria-hidden", "true")
                .add(Html.el("rect.track").attr("width", "64").attr("height", "6"))
                .add(Html.el("rect.fill")
                        .attr("width", String.valueOf(Math.round(64 * Math.min(1, share))))
                        .attr("height", "6"));
    }

    static String shortened(String words, int length) {
        if (words.length() <= length) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(length - 2)) ? length - 2 : length - 1;
        return words.substring(0, end) + "…";
    }

    static String lower(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A number of things as a line of figures shows it. */
    static Html figure(String path, long number, String what) {
        String label = number == 1 ? what : Labels.plural(what);
        return Html.el(
                "div",
                Html.el("dt", label),
                Html.el(
                        "dd",
                        Html.path(path, String.format(Locale.ROOT, "%,d", number))
                                .attr("aria-label", number + " " + label)));
    }

    static Html nothing(String words) {
        return Html.el("p.nothing", words);
    }
}
