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
 */
record LabelledText(
        String doc, String text, @Nullable List<Attribution> attributions, @Nullable List<Name> names) {

    private static final Pattern MARKED =
            Pattern.compile("\\[(person|organisation|country|place|title) ([^\\]]+)\\]");

    /** An attribution's spans. */
    record Attribution(List<Span> source, List<Span> cue, List<Span> content) {}

    /** A name: {@code person}, {@code organisation}, {@code country}, {@code place} or {@code title}. */
    record Name(Span span, String type) {}

    /** Reads a line; {@code names} may come from another file than the attributions. */
    static LabelledText of(JsonNode row, @Nullable JsonNode names) {
        String text = row.path("text").asText();
        return new LabelledText(
                row.path("doc").asText(), text, attributions(row.path("attributions"), text), names(names, text));
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
        return new LabelledText(doc, text.append(line.substring(from)).toString(), null, names);
    }

    private static @Nullable List<Attribution> attributions(JsonNode rows, String text) {
        if (!rows.isArray()) {
            return null;
        }
        List<Attribution> attributions = new ArrayList<>();
        for (JsonNode row : rows) {
            attributions.add(new Attribution(
                    spans(row.path("source"), text), spans(row.path("cue"), text), spans(row.path("content"), text)));
        }
        return attributions;
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
