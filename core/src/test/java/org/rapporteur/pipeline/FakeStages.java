package org.rapporteur.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.attribution.Statement;
import org.rapporteur.attribution.StatementKind;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.intake.RawReport;
import org.rapporteur.intake.Rejection;
import org.rapporteur.intake.Report;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.story.Story;
import org.rapporteur.text.CleanText;
import org.rapporteur.text.Digest;
import org.rapporteur.text.Span;

/** Stages that take a path's name for a report's whole text, and say that somebody said it. */
final class FakeStages {

    static final Stages.Attribution SAID = text -> List.of(statement(text, null));

    private FakeStages() {}

    /** Names that begin with "bad" are rejected by the walker or, with "badly", by intake. */
    static Stages with(Stages.Attribution attribution) {
        return with(FakeStages::annotate, attribution);
    }

    static Stages with(Stages.Annotation annotation, Stages.Attribution attribution) {
        return new Stages(
                (paths, inputs, rejections) -> paths.forEach(path -> {
                    if (name(path).startsWith("bad-")) {
                        rejections.accept(new Rejection(name(path), null, "cannot be read"));
                    } else {
                        inputs.accept(raw(name(path)));
                    }
                }),
                (raw, taken, rejected) -> {
                    if (raw.origin().startsWith("badly")) {
                        rejected.accept(new Rejection(raw.origin(), "byte 0", "holds no words"));
                    } else {
                        taken.accept(report(raw.origin()));
                    }
                },
                annotation,
                attribution,
                (text, statements) -> List.of(),
                (ids, loader) -> List.of(),
                (ids, loader, links) -> List.of(),
                (ids, loader, links) -> ids.stream()
                        .map(id -> new Story(
                                "t-" + id,
                                title(loader.apply(id).report()),
                                "t-" + id,
                                List.of(id),
                                List.of(),
                                null,
                                null))
                        .sorted((a, b) -> b.id().compareTo(a.id()))
                        .toList(),
                (ids, loader, links, stories) -> List.of());
    }

    static RawReport raw(String name) {
        return new RawReport(
                name, name.getBytes(StandardCharsets.UTF_8), RawReport.Format.TEXT, RawReport.Metadata.NONE);
    }

    static Report report(String name) {
        Block block = new Block(new Span(0, name.length()), BlockKind.BODY);
        return new Report(
                Digest.id(12, name),
                name,
                CleanText.unchanged(name),
                List.of(block),
                null,
                null,
                List.of(),
                null,
                null,
                List.of());
    }

    static AnnotatedText annotate(Report report) {
        Span all = report.blocks().get(0).span();
        Sentence sentence = new Sentence(all, 0, BlockKind.BODY, 0, 0);
        return new AnnotatedText(report, List.of(sentence), List.of(), List.of(), List.of());
    }

    static Statement statement(AnnotatedText text, @Nullable String parent) {
        Span all = text.sentences().get(0).span();
        String id = text.report().id();
        return new Statement(
                id + ".s1",
                id,
                StatementKind.INDIRECT,
                null,
                List.of(),
                null,
                List.of(all),
                List.of(),
                null,
                List.of(),
                false,
                false,
                null,
                parent,
                all,
                Provenance.rules("attribution", "0", 1));
    }

    private static String title(Report report) {
        return report.text().text();
    }

    static String name(Path path) {
        return path.toString();
    }
}
