package org.rapporteur.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Stance;
import org.rapporteur.attribution.Statement;
import org.rapporteur.event.Event;
import org.rapporteur.intake.Report;
import org.rapporteur.place.EventPlace;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/**
 * What must hold of every report's findings before they may be stored: spans lie in the text, ids are unique and belong
 * to the report, and what is referred to is there. A stage that breaks it costs one report, not the run.
 */
final class FindingsCheck {

    /** What is wrong, and with whose work. */
    record Problem(String stage, String what) {}

    private FindingsCheck() {}

    static Optional<Problem> problem(ReportFindings findings) {
        return Stream.of(
                        report(findings.report()).map(what -> new Problem("intake", what)),
                        annotation(findings).map(what -> new Problem("annotation", what)),
                        statements(findings).map(what -> new Problem("attribution", what)),
                        events(findings).map(what -> new Problem("event", what)),
                        blocs(findings).map(what -> new Problem("actor", what)),
                        offices(findings).map(what -> new Problem("actor", what)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> report(Report report) {
        int half = loneSurrogate(report.text().text());
        if (half >= 0) {
            return Optional.of("half a surrogate pair at offset " + half);
        }
        return date(report.published())
                .or(() -> outside(report, report.blocks().stream().map(block -> block.span())));
    }

    private static Optional<String> annotation(ReportFindings findings) {
        Stream<Span> sentences = findings.text().sentences().stream().map(sentence -> sentence.span());
        Stream<Span> quotations = findings.text().quotations().stream().map(quotation -> quotation.marked());
        return outside(findings.report(), Stream.concat(sentences, quotations));
    }

    private static Optional<String> statements(ReportFindings findings) {
        Report report = findings.report();
        List<Statement> statements = findings.statements();
        Set<String> ids = new HashSet<>();
        for (Statement statement : statements) {
            if (!statement.reportId().equals(report.id()) || !ids.add(statement.id())) {
                return Optional.of("id is not of this report or given twice: " + statement.id());
            }
        }
        for (Statement statement : statements) {
            Optional<String> wrong = missing(ids, statement.parent())
                    .or(() -> date(statement.said()))
                    .or(() -> outside(report, spans(statement)));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> blocs(ReportFindings findings) {
        return findings.blocs().stream()
                .flatMap(fact -> date(fact.when()).stream())
                .findFirst()
                .or(() -> outside(findings.report(), findings.blocs().stream().map(fact -> fact.evidence())));
    }

    private static Optional<String> offices(ReportFindings findings) {
        return outside(findings.report(), findings.offices().stream().map(fact -> fact.evidence()));
    }

    private static Optional<String> events(ReportFindings findings) {
        Report report = findings.report();
        Set<String> statements = new HashSet<>();
        findings.statements().forEach(statement -> statements.add(statement.id()));
        Set<String> ids = new HashSet<>();
        for (Event event : findings.events()) {
            if (!event.reportId().equals(report.id()) || !ids.add(event.id())) {
                return Optional.of("id is not of this report or given twice: " + event.id());
            }
            Optional<String> wrong = missing(statements, event.assertedBy())
                    .or(() -> date(event.date()))
                    .or(() -> outside(report, spans(event)));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static Stream<@Nullable Span> spans(Statement statement) {
        return Stream.of(
                        Stream.of(statement.passage(), statement.sourceWords(), statement.cue()),
                        statement.content().stream(),
                        statement.sources().stream().map(ActorReference::words),
                        statement.relays().stream().map(Relay::words),
                        Stream.ofNullable(statement.addressee()).map(ActorReference::words),
                        statement.stances().stream().map(Stance::evidence),
                        statement.stances().stream()
                                .map(stance -> stance.party().words()))
                .flatMap(all -> all);
    }

    private static Stream<@Nullable Span> spans(Event event) {
        Stream<ActorReference> parties = Stream.concat(event.actors().stream(), event.recipients().stream());
        Stream<Span> place = Stream.ofNullable(event.place()).map(EventPlace::words);
        return Stream.of(Stream.of(event.trigger(), event.passage()), parties.map(ActorReference::words), place)
                .flatMap(all -> all);
    }

    private static Optional<String> missing(Set<String> ids, @Nullable String id) {
        return id == null || ids.contains(id) ? Optional.empty() : Optional.of("no statement of id " + id);
    }

    private static Optional<String> outside(Report report, Stream<? extends @Nullable Span> spans) {
        int length = report.text().length();
        return spans.filter(span -> span != null && span.end() > length)
                .findFirst()
                .map(span -> "span outside the text of " + length + " code units: " + span);
    }

    /** Years of four digits are what every reader of ISO dates takes. */
    private static Optional<String> date(@Nullable EvidencedDate date) {
        return date == null || (date.day().getYear() >= 0 && date.day().getYear() <= 9999)
                ? Optional.empty()
                : Optional.of("year out of range: " + date.day());
    }

    private static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }
}
