package org.rapporteur.annotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.intake.Report;
import org.rapporteur.text.CleanText;
import org.rapporteur.text.Digest;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/** Reports for tests, built paragraph by paragraph as intake would hand them on. */
public final class Prose {

    private static final Annotator ANNOTATOR = new Annotator();

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable EvidencedDate published;

    private Prose() {}

    /** A report of paragraphs, without a date. */
    public static Prose of(String... paragraphs) {
        Prose prose = new Prose();
        for (String paragraph : paragraphs) {
            prose.add(BlockKind.BODY, paragraph);
        }
        return prose;
    }

    /** Adds a block. */
    public Prose add(BlockKind kind, String words) {
        if (!blocks.isEmpty()) {
            text.append("\n\n");
        }
        int begin = text.length();
        text.append(words);
        blocks.add(new Block(new Span(begin, text.length()), kind));
        return this;
    }

    /** Dates the report. */
    public Prose on(String iso) {
        published = EvidencedDate.day(LocalDate.parse(iso), "dateline");
        return this;
    }

    public Report report() {
        String words = text.toString();
        return new Report(
                Digest.id(12, words),
                "wire.txt",
                CleanText.unchanged(words),
                blocks,
                null,
                null,
                List.of(),
                published,
                null,
                List.of());
    }

    public AnnotatedText annotated() {
        return ANNOTATOR.annotate(report());
    }
}
