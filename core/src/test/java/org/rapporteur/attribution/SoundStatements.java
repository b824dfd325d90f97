package org.rapporteur.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.intake.Block;
import org.rapporteur.text.Span;

/** What holds of the statements of any text, besides what {@link Heard} checks. */
final class SoundStatements {

    private final AnnotatedText text;
    private final List<Statement> statements;

    private SoundStatements(Heard heard) {
        this.text = heard.text();
        this.statements = heard.statements();
    }

    /** Checks them all; throws {@link AssertionError} for the first that is not sound. */
    static void check(Heard heard) {
        SoundStatements sound = new SoundStatements(heard);
        sound.statements.forEach(sound::checkSpans);
        sound.checkParents();
    }

    private void checkSpans(Statement statement) {
        spans(statement).forEach(span -> {
            boolean inside =
                    span != null && !span.isEmpty() && span.end() <= text.text().length();
            require(inside, "a span inside the text", span, statement);
            if (span != null) {
                boolean whole = !isHalf(span.begin()) && !isHalf(span.end());
                require(whole, "a span of whole characters", span, statement);
                boolean same = text.words(span).equals(text.text().substring(span.begin(), span.end()));
                require(same, "a span that gives its words", span, statement);
            }
        });
        Stream<Span> read = text.report().blocks().stream()
                .filter(block -> block.kind().isRead())
                .map(Block::span);
        List<Span> blocks = read.toList();
        for (Span content : statement.content()) {
            boolean inOne = blocks.stream().anyMatch(block -> block.contains(content));
            require(inOne, "content within one paragraph", content, statement);
        }
    }

    /** All spans of a statement, whatever they are for. */
    private static Stream<Span> spans(Statement statement) {
        Stream<@Nullable Span> words = Stream.of(statement.passage(), statement.sourceWords(), statement.cue());
        Stream<ActorReference> parties = Stream.concat(
                Stream.concat(statement.sources().stream(), Stream.ofNullable(statement.addressee())),
                statement.stances().stream().map(Stance::party));
        return Stream.of(
                        words,
                        statement.content().stream(),
                        statement.relays().stream().map(Relay::words),
                        statement.stances().stream().map(Stance::evidence),
                        parties.map(ActorReference::words))
                .flatMap(all -> all)
                .flatMap(Stream::ofNullable);
    }

    /** Whether a place parts the two halves of a surrogate pair. */
    private boolean isHalf(int at) {
        return at > 0
                && at < text.text().length()
                && Character.isHighSurrogate(text.text().charAt(at - 1))
                && Character.isLowSurrogate(text.text().charAt(at));
    }

    /** Whoever goes from parent to parent comes to an end. */
    private void checkParents() {
        Map<String, Statement> byId = new HashMap<>();
        statements.forEach(statement -> byId.put(statement.id(), statement));
        assertThat(byId).as("ids").hasSameSizeAs(statements);
        for (Statement statement : statements) {
            Set<String> above = new HashSet<>(Set.of(statement.id()));
            String parent = statement.parent();
            while (parent != null) {
                Statement outer = byId.get(parent);
                require(outer != null && above.add(parent), "parents that end", parent, statement);
                parent = outer == null ? null : outer.parent();
            }
        }
    }

    private static void require(boolean holds, String what, @Nullable Object found, Statement statement) {
        if (!holds) {
            throw new AssertionError("not " + what + ": " + found + " of " + statement);
        }
    }
}
