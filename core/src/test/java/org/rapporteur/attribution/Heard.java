package org.rapporteur.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Prose;
import org.rapporteur.text.Span;

/** The statements of a report, as words; what must hold of all of them is checked on the way. */
public record Heard(AnnotatedText text, List<Statement> statements) {

    private static final Attributor ATTRIBUTOR = new Attributor(new ActorLexicon());

    public static Heard in(Prose prose) {
        AnnotatedText text = prose.annotated();
        Heard heard = new Heard(text, ATTRIBUTOR.attribute(text));
        heard.check();
        return heard;
    }

    static Heard in(String... paragraphs) {
        return in(Prose.of(paragraphs).on("2023-10-12"));
    }

    Statement only() {
        assertThat(statements).hasSize(1);
        return statements.get(0);
    }

    String words(@Nullable Span span) {
        return span == null ? "" : text.words(span);
    }

    String source(Statement statement) {
        return words(statement.sourceWords());
    }

    String cue(Statement statement) {
        return words(statement.cue());
    }

    List<String> content(Statement statement) {
        return statement.content().stream().map(text::words).toList();
    }

    List<String> contents() {
        return statements.stream()
                .map(statement -> String.join(" … ", content(statement)))
                .toList();
    }

    /** The ids of who is meant; a question mark for one who is not settled. */
    static List<String> who(Statement statement) {
        return statement.sources().stream().map(Heard::id).toList();
    }

    static String id(@Nullable ActorReference reference) {
        Actor actor = reference == null ? null : reference.actor();
        return actor == null ? "?" : actor.id();
    }

    static List<String> relays(Statement statement) {
        return statement.relays().stream().map(Relay::name).toList();
    }

    private void check() {
        Set<String> ids = new HashSet<>();
        int number = 0;
        int begin = 0;
        for (Statement statement : statements) {
            number++;
            assertThat(statement.id()).isEqualTo(text.report().id() + ".s" + number);
            assertThat(statement.reportId()).isEqualTo(text.report().id());
            ids.add(statement.id());
            assertThat(statement.provenance().stage()).isEqualTo("attribution");
            assertThat(begin(statement)).as("text order of %s", statement.id()).isGreaterThanOrEqualTo(begin);
            begin = begin(statement);
            checkSpans(statement);
        }
        statements.forEach(statement -> {
            if (statement.parent() != null) {
                assertThat(ids).contains(statement.parent());
                assertThat(statement.parent()).isNotEqualTo(statement.id());
            }
        });
    }

    private static int begin(Statement statement) {
        Stream<@Nullable Span> all =
                Stream.concat(Stream.of(statement.cue(), statement.sourceWords()), statement.content().stream());
        return all.filter(span -> span != null)
                .mapToInt(span -> span == null ? 0 : span.begin())
                .min()
                .orElse(0);
    }

    private void checkSpans(Statement statement) {
        int length = text.text().length();
        List<@Nullable Span> spans = new ArrayList<>();
        spans.add(statement.cue());
        spans.add(statement.sourceWords());
        statement.sources().forEach(source -> spans.add(source.words()));
        statement.relays().forEach(relay -> spans.add(relay.words()));
        for (Span span : spans) {
            boolean sound = span == null || (!span.isEmpty() && span.end() <= length && isTrimmed(span));
            assertThat(sound).as("span %s of %s", span, statement).isTrue();
        }
        int end = 0;
        for (Span span : statement.content()) {
            boolean sound = !span.isEmpty()
                    && span.end() <= length
                    && span.begin() >= end
                    && isTrimmed(span)
                    && statement.passage().contains(span);
            assertThat(sound).as("content %s of %s", span, statement).isTrue();
            end = span.end();
        }
    }

    private boolean isTrimmed(Span span) {
        return span.trim(text.text()).equals(span);
    }
}
