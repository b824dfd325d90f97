package org.rapporteur.cli.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapporteur.attribution.Statement;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Style;
import org.rapporteur.cli.terminal.Words;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.provenance.Amendment;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.Span;
import org.rapporteur.web.words.Labels;

/** One statement in its passage, with offsets, the way into print, and its other versions. */
public final class StatementView {

    private StatementView() {}

    public static void write(Statement statement, Dossier dossier, Sheet sheet) {
        ReadReport read = dossier.report(statement.reportId());
        sheet.line(
                0,
                Words.of(Labels.speaker(statement, read), Style.NAME)
                        .add("  " + Labels.lower(statement.kind()) + " statement", Style.QUIET)
                        .id(statement.id()));
        sheet.blank();
        sheet.line(2, passage(statement, read));
        sheet.blank();
        field(
                "in",
                Labels.outlet(read.report()) + ", " + Labels.date(read.report().published()) + ": "
                        + Labels.title(read.report()),
                sheet);
        field("way", String.join(Labels.RELAYED_BY, Labels.chain(statement, read)), sheet);
        place("source", statement.sourceWords() == null ? List.of() : List.of(statement.sourceWords()), read, sheet);
        place("cue", statement.cue() == null ? List.of() : List.of(statement.cue()), read, sheet);
        place("content", statement.content(), read, sheet);
        statement
                .relays()
                .forEach(relay ->
                        place("relay", relay.words() == null ? List.of() : List.of(relay.words()), read, sheet));
        optional(statement, read, sheet);
        field(
                "raw",
                "characters " + read.report().text().offsets().raw(statement.passage()) + " of "
                        + read.report().origin(),
                sheet);
        found(statement.provenance(), sheet);
        versions(statement, dossier, sheet);
    }

    private static void optional(Statement statement, ReadReport read, Sheet sheet) {
        if (statement.said() != null) {
            field("said", statement.said().iso() + " (" + statement.said().how() + ")", sheet);
        }
        if (statement.addressee() != null) {
            field("to", Labels.reference(statement.addressee(), read), sheet);
        }
        statement
                .stances()
                .forEach(stance -> field(
                        "stance",
                        Labels.lower(stance.direction()) + " " + Labels.reference(stance.party(), read) + ": \""
                                + Labels.oneLine(read.words(stance.evidence())) + "\"",
                        sheet));
        if (statement.parent() != null) {
            field("within", statement.parent(), sheet);
        }
        if (statement.negated()) {
            field("but", "the report says that this was not said", sheet);
        }
        if (statement.attitude()) {
            field("but", "a view that the report ascribes, not an utterance", sheet);
        }
    }

    private static void versions(Statement statement, Dossier dossier, Sheet sheet) {
        for (QuotationVariants quotation : dossier.affair().quotations()) {
            boolean has = quotation.versions().stream()
                    .anyMatch(version -> Objects.equals(version.statementId(), statement.id()));
            if (has) {
                sheet.section("VERSIONS IN PRINT", "");
                QuotationSection.quotation(quotation, dossier, sheet);
            }
        }
    }

    /** The passage with the content standing out: by brackets where there is no colour. */
    private static Words passage(Statement statement, ReadReport read) {
        Span all = statement.content().stream().reduce(statement.passage(), Span::hull);
        List<Span> content = new ArrayList<>(statement.content());
        content.sort(Span::compareTo);
        Words words = new Words();
        int at = all.begin();
        for (Span span : content) {
            if (span.begin() >= at) {
                words.add(read.words(new Span(at, span.begin())), Style.QUIET).add(read.words(span), Style.TITLE);
                at = span.end();
            }
        }
        return words.add(read.words(new Span(at, Math.max(at, all.end()))), Style.QUIET);
    }

    static void place(String name, List<Span> spans, ReadReport read, Sheet sheet) {
        if (!spans.isEmpty()) {
            String words = spans.stream()
                    .map(span -> "\"" + Labels.oneLine(read.words(span)) + "\" " + span)
                    .collect(Collectors.joining(" … "));
            field(name, words, sheet);
        }
    }

    static void field(String name, String value, Sheet sheet) {
        sheet.hanging("  " + name + " ".repeat(Math.max(1, 9 - name.length())), " ".repeat(11), Words.of(value));
    }

    /** What found it, and what people did to it since. */
    static void found(Provenance provenance, Sheet sheet) {
        field("found", provenance(provenance), sheet);
        corrected(provenance.amendments(), sheet);
    }

    static void corrected(List<Amendment> amendments, Sheet sheet) {
        amendments.forEach(one -> field("corrected", Labels.oneLine(one.line()), sheet));
    }

    private static String provenance(Provenance provenance) {
        return String.format(
                Locale.ROOT,
                "by %s %s%s, confidence %.2f",
                provenance.stage(),
                provenance.version(),
                provenance.model() == null ? "" : " with model " + provenance.model(),
                provenance.confidence());
    }
}
