package org.rapporteur.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/**
 * A text with its labels.
 *
 * @param doc its name
 * @param text its words
 * @param attributions who said what, in PolNeAR's form; null where they are not labelled
 * @param names names with their types, in text order; null where they are not labelled
 * @param events who did what to whom; null where it is not labelled
 * @param roles who acts ({@code actor}), is acted upon ({@code recipient}) or does {@code both}; null where only events
 *     tell, or nothing
 * @param dyad two of whom the type of the event between them is asked; null where none are
 */
record LabelledText(
        String doc,
        String text,
        @Nullable List<Attribution> attributions,
        @Nullable List<Name> names,
        @Nullable List<LabelledEvent> events,
        @Nullable List<Name> roles,
        @Nullable Dyad dyad) {

    private static final Pattern MARKED =
            Pattern.compile("\\[(person|organisation|country|place|title) ([^\\]]+)\\]");

    /**
     * An attribution's spans.
     *
     * @param voices what PolNeAR does not label; null where it is not labelled
     */
    record Attribution(List<Span> source, List<Span> cue, List<Span> content, @Nullable Voices voices) {}

    /**
     * What the passages of {@code gold/statements} add.
     *
     * @param within the number of the attribution whose content this one stands in, -1 for none
     * @param relays nearest to the speaker first
     * @param addressee one span, or none
     * @param sides for or against whom
     */
    record Voices(int within, List<Span> relays, List<Span> addressee, List<Side> sides) {}

    /** A party, whether the words are for it, and the words that show it. */
    record Side(Span party, boolean isFor, Span evidence) {}

    /** A name: {@code person}, {@code organisation}, {@code country}, {@code place} or {@code title}. */
    record Name(Span span, String type) {}

    /**
     * An event of PLOVER 2.0.
     *
     * @param mode empty for none
     */
    record LabelledEvent(
            Span trigger, String type, String mode, String status, List<Span> actors, List<Span> recipients) {}

    /** A dyad; where codebooks differ, the event has one of several types, the empty one for no event. */
    record Dyad(List<Span> actor, List<Span> recipient, List<String> types) {}

    /** Reads a line; {@code names} may come from another file than the attributions. */
    static LabelledText of(JsonNode row, @Nullable JsonNode names) {
        String text = row.path("text").asText();
        return new LabelledText(
                row.path("doc").asText(),
                text,
                attributions(row.path("attributions"), text),
                names(names, text),
                events(row.path("events"), text),
                names(row.path("roles"), text),
                row.has("dyad") ? dyad(row.path("dyad"), text) : null);
    }

    private static @Nullable List<LabelledEvent> events(JsonNode rows, String text) {
        if (!rows.isArray()) {
            return null;
        }
        List<LabelledEvent> events = new ArrayList<>();
        for (JsonNode row : rows) {
            events.add(new LabelledEvent(
                    span(row.path("trigger"), text),
                    row.path("type").asText(),
                    row.path("mode").asText(),
                    row.path("status").asText(),
                    spans(row.path("actors"), text),
                    spans(row.path("recipients"), text)));
        }
        return events;
    }

    private static Dyad dyad(JsonNode row, String text) {
        List<String> types = new ArrayList<>();
        row.path("types").forEach(type -> types.add(type.asText()));
        return new Dyad(spans(row.path("actor"), text), spans(row.path("recipient"), text), types);
    }

    /** Reads a sentence with its names in brackets: {@code the [country Estonian] [title minister]}. */
    static LabelledText marked(String doc, String line) {
        StringBuilder text = new StringBuilder();
        List<Name> names = new ArrayList<>();
        Matcher matcher = MARKED.matcher(line);
        int from = 0;
        while (matcher.find()) {
            text.append(line, from, matcher.start());
            names.add(new Name(
                    new Span(text.length(), text.length() + matcher.group(2).length()), matcher.group(1)));
            text.append(matcher.group(2));
            from = matcher.end();
        }
        return new LabelledText(doc, text.append(line.substring(from)).toString(), null, names, null, null, null);
    }

    private static @Nullable List<Attribution> attributions(JsonNode rows, String text) {
        if (!rows.isArray()) {
            return null;
        }
        List<Attribution> attributions = new ArrayList<>();
        for (JsonNode row : rows) {
            attributions.add(new Attribution(
                    spans(row.path("source"), text),
                    spans(row.path("cue"), text),
                    spans(row.path("content"), text),
                    row.has("relays") ? voices(row, text) : null));
        }
        return attributions;
    }

    private static Voices voices(JsonNode row, String text) {
        List<Side> sides = new ArrayList<>();
        for (JsonNode side : row.path("stances")) {
            boolean isFor = side.path("side").asText().equals("for");
            sides.add(new Side(span(side.path("party"), text), isFor, span(side.path("words"), text)));
        }
        return new Voices(
                row.path("in").asInt(-1),
                spans(row.path("relays"), text),
                spans(row.path("addressee"), text),
                sides);
    }

    private static @Nullable List<Name> names(@Nullable JsonNode rows, String text) {
        if (rows == null || !rows.isArray()) {
            return null;
        }
        List<Name> names = new ArrayList<>();
        for (JsonNode row : rows) {
            names.add(new Name(span(row, text), row.path(2).asText()));
        }
        names.sort(Comparator.comparingInt(name -> name.span().begin()));
        return names;
    }

    private static List<Span> spans(JsonNode rows, String text) {
        List<Span> spans = new ArrayList<>();
        rows.forEach(row -> spans.add(span(row, text)));
        return spans;
    }

    private static Span span(JsonNode row, String text) {
        int begin = text.offsetByCodePoints(0, row.path(0).asInt());
        return new Span(begin, text.offsetByCodePoints(begin, row.path(1).asInt() - row.path(0).asInt()));
    }
}
