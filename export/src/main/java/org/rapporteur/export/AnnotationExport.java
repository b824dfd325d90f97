package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Stance;
import org.rapporteur.attribution.Statement;
import org.rapporteur.event.Event;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.Span;

/**
 * Statements and events as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): a page of annotations, each with
 * the words it is about. Positions count code points of the report's clean text, whose SHA-256 stands beside.
 */
final class AnnotationExport {

    private static final List<Object> CONTEXT =
            List.of("http://www.w3.org/ns/anno.jsonld", Map.of("sha256", "http://schema.org/sha256"));

    private static final int AROUND = 32;

    private final Draft draft;

    private AnnotationExport(Draft draft) {
        this.draft = draft;
    }

    static void write(Draft draft) throws IOException {
        AnnotationExport export = new AnnotationExport(draft);
        try (OutputStream out = draft.sink().open(Sink.MAIN);
                JsonStream json = new JsonStream(out)) {
            json.field("@context", CONTEXT)
                    .field("id", Iris.BASE + "annotations")
                    .field("type", "AnnotationPage")
                    .beginList("items");
            draft.reports().each(source -> {
                for (Statement statement : source.read().statements()) {
                    json.entry(export.annotation(source, statement));
                    draft.tally().wrote();
                }
                for (Event event : source.read().events()) {
                    json.entry(export.annotation(source, event));
                    draft.tally().wrote();
                }
            });
            json.endList();
        }
    }

    private Map<String, @Nullable Object> annotation(Source source, Statement statement) {
        List<Object> bodies = new ArrayList<>();
        bodies.add(tag("statement, " + lower(statement.kind()) + (statement.negated() ? ", negated" : "")));
        describe(bodies, "source", names(source, statement.sources()));
        if (statement.addressee() != null) {
            describe(bodies, "to", names(source, List.of(statement.addressee())));
        }
        for (Stance stance : statement.stances()) {
            describe(bodies, lower(stance.direction()), names(source, List.of(stance.party())));
        }
        List<@Nullable Span> spans = new ArrayList<>(statement.content());
        spans.add(statement.sourceWords());
        spans.add(statement.cue());
        return annotation(source, "statement", statement.id(), bodies, spans, statement.provenance());
    }

    private Map<String, @Nullable Object> annotation(Source source, Event event) {
        List<Object> bodies = new ArrayList<>();
        bodies.add(tag(event.type().name() + (event.mode() == null ? "" : " " + event.mode())));
        bodies.add(tag(lower(event.status())));
        describe(bodies, "actor", names(source, event.actors()));
        describe(bodies, "recipient", names(source, event.recipients()));
        List<@Nullable Span> spans = new ArrayList<>();
        spans.add(event.trigger());
        event.actors().forEach(actor -> spans.add(actor.words()));
        event.recipients().forEach(recipient -> spans.add(recipient.words()));
        return annotation(source, "event", event.id(), bodies, spans, event.provenance());
    }

    private Map<String, @Nullable Object> annotation(
            Source source,
            String kind,
            String id,
            List<Object> bodies,
            List<@Nullable Span> spans,
            Provenance provenance) {
        String program = "Rapporteur " + provenance.stage() + " " + provenance.version();
        return new Fields()
                .put("id", Iris.of(kind, id))
                .put("type", "Annotation")
                .put("motivation", kind.equals("event") ? "classifying" : "identifying")
                .put(
                        "generator",
                        new Fields()
                                .put("type", "Software")
                                .put("name", program)
                                .map())
                .put("body", bodies)
                .put("target", targets(source, spans))
                .map();
    }

    private static Object tag(String words) {
        return new Fields()
                .put("type", "TextualBody")
                .put("purpose", "tagging")
                .put("value", words)
                .map();
    }

    private static void describe(List<Object> bodies, String role, String names) {
        if (!names.isEmpty()) {
            bodies.add(new Fields()
                    .put("type", "TextualBody")
                    .put("purpose", "describing")
                    .put("format", "text/plain")
                    .put("value", role + ": " + names)
                    .map());
        }
    }

    private List<Object> targets(Source source, List<@Nullable Span> spans) {
        List<Object> targets = new ArrayList<>();
        for (Span span : new LinkedHashSet<>(spans)) {
            if (span != null) {
                targets.add(target(source, span));
            }
        }
        return targets;
    }

    private Object target(Source source, Span span) {
        List<Object> selectors = new ArrayList<>();
        selectors.add(new Fields()
                .put("type", "TextPositionSelector")
                .put("start", source.points().of(span.begin()))
                .put("end", source.points().of(span.end()))
                .map());
        if (draft.wording().mayPass(source.words(span))) {
            selectors.add(quote(source.text(), span));
        }
        Fields text = new Fields()
                .put("id", Iris.of("text", source.report().id()))
                .put("type", "Text")
                .put("format", "text/plain")
                .put("sha256", source.sha256());
        Fields target = new Fields()
                .put("type", "SpecificResource")
                .put("source", text.map())
                .put("selector", selectors);
        String url = Iris.web(source.report().url());
        return url == null ? target.map() : target.put("scope", url).map();
    }

    /** The words with some signs before and after them, which text-free exports go without. */
    private Object quote(String text, Span span) {
        Fields quote = new Fields().put("type", "TextQuoteSelector").put("exact", span.of(text));
        if (draft.wording().isFull()) {
            int from = Math.max(0, span.begin() - AROUND);
            int to = Math.min(text.length(), span.end() + AROUND);
            boolean cutBefore = from > 0 && Character.isLowSurrogate(text.charAt(from));
            boolean cutAfter = to < text.length() && Character.isLowSurrogate(text.charAt(to));
            quote.put("prefix", text.substring(cutBefore ? from - 1 : from, span.begin()))
                    .put("suffix", text.substring(span.end(), cutAfter ? to + 1 : to));
        }
        return quote.map();
    }

    private static String names(Source source, List<ActorReference> references) {
        return references.stream()
                .map(one -> one.actor() == null
                        ? source.points().words(one.words())
                        : one.actor().name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" and "));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
