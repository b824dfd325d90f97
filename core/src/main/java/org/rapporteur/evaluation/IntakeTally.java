package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.evaluation.EvaluationResult.Figure;

/** Sums the scores of pages up to the figures of the intake task. */
final class IntakeTally {

    private int pages;
    private double hit;
    private double extra;
    private double missed;
    private double f1;
    private final int[] must = new int[2];
    private final int[] mustNot = new int[2];
    private final int[] paragraphs = new int[2];
    private final int[] ends = new int[2];
    private final int[] titles = new int[2];
    private final int[] authors = new int[2];
    private final int[] invented = new int[2];
    private final int[] dates = new int[2];

    /** Adds a page and returns its own body score. */
    IntakeShingles add(JsonNode row, IntakePage gold, IntakePage found) {
        IntakeShingles body = IntakeShingles.compare(gold.body(), found.body());
        pages++;
        hit += body.hit();
        extra += body.extra();
        missed += body.missed();
        f1 += body.f1();
        IntakeParagraphs layout = IntakeParagraphs.compare(gold.body(), found.body());
        add(paragraphs, layout.kept(), layout.paragraphs());
        add(ends, layout.glued(), layout.ends());
        snippets(row, found);
        if (gold.title() != null) {
            add(titles, found.hasTitleOf(gold) ? 1 : 0, 1);
        }
        if (gold.authors().isEmpty()) {
            add(invented, found.authors().isEmpty() ? 0 : 1, 1);
        } else {
            add(authors, found.hasAuthorsOf(gold) ? 1 : 0, 1);
        }
        if (gold.published() != null) {
            add(dates, found.hasDateOf(gold) ? 1 : 0, 1);
        }
        return body;
    }

    private void snippets(JsonNode row, IntakePage found) {
        String body = found.body().replaceAll("\\s+", " ");
        row.path("must").forEach(snippet -> add(must, body.contains(plain(snippet)) ? 1 : 0, 1));
        row.path("mustNot").forEach(snippet -> add(mustNot, body.contains(plain(snippet)) ? 1 : 0, 1));
    }

    private static String plain(JsonNode snippet) {
        return snippet.asText().replaceAll("\\s+", " ").strip();
    }

    private static void add(int[] share, int right, int all) {
        share[0] += right;
        share[1] += all;
    }

    List<Figure> figures() {
        double precision = hit / Math.max(1e-9, hit + extra);
        double recall = hit / Math.max(1e-9, hit + missed);
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("pages", pages));
        figures.add(new Figure("body F1", 2 * precision * recall / Math.max(1e-9, precision + recall)));
        figures.add(new Figure("body precision", precision));
        figures.add(new Figure("body recall", recall));
        figures.add(new Figure("body F1, mean of pages", f1 / Math.max(1, pages)));
        figures.add(share("paragraphs kept", paragraphs));
        figures.add(share("paragraph ends glued", ends));
        figures.add(share("wanted snippets found", must));
        figures.add(share("unwanted snippets found", mustNot));
        figures.add(share("title exact", titles));
        figures.add(share("author set exact, where the gold has authors", authors));
        figures.add(share("false authors, where the gold has none", invented));
        figures.add(share("date exact, where the gold has one", dates));
        return figures;
    }

    private static Figure share(String name, int[] share) {
        return new Figure(name, share[1] == 0 ? 0 : (double) share[0] / share[1]);
    }
}
