package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Paragraphs of the gold body against those of the prediction, by their tokens. A paragraph end of the gold is glued
 * where its last three tokens and the first three of the next one stand in one paragraph of the prediction, in a row.
 *
 * @param paragraphs paragraphs of the gold with at least five tokens
 * @param kept those of them that are a paragraph of the prediction
 * @param ends ends of a gold paragraph before another one, both with at least three tokens
 * @param glued those of them that the prediction runs over
 */
record IntakeParagraphs(int paragraphs, int kept, int ends, int glued) {

    private static final int EDGE = 3;
    private static final int LEAST = 5;

    static IntakeParagraphs compare(String gold, String predicted) {
        Set<List<String>> found = new HashSet<>();
        Set<List<String>> windows = new HashSet<>();
        for (List<String> paragraph : paragraphs(predicted)) {
            found.add(paragraph);
            for (int i = 0; i + 2 * EDGE <= paragraph.size(); i++) {
                windows.add(paragraph.subList(i, i + 2 * EDGE));
            }
        }
        int counted = 0;
        int kept = 0;
        int ends = 0;
        int glued = 0;
        List<List<String>> wanted = paragraphs(gold);
        for (int i = 0; i < wanted.size(); i++) {
            List<String> paragraph = wanted.get(i);
            if (paragraph.size() >= LEAST) {
                counted++;
                kept += found.contains(paragraph) ? 1 : 0;
            }
            if (i + 1 < wanted.size()
                    && paragraph.size() >= EDGE
                    && wanted.get(i + 1).size() >= EDGE) {
                ends++;
                glued += windows.contains(seam(paragraph, wanted.get(i + 1))) ? 1 : 0;
            }
        }
        return new IntakeParagraphs(counted, kept, ends, glued);
    }

    private static List<String> seam(List<String> one, List<String> next) {
        List<String> seam = new ArrayList<>(one.subList(one.size() - EDGE, one.size()));
        seam.addAll(next.subList(0, EDGE));
        return seam;
    }

    private static List<List<String>> paragraphs(String text) {
        List<List<String>> paragraphs = new ArrayList<>();
        for (String line : text.lines().toList()) {
            List<String> tokens = IntakeShingles.tokens(line);
            if (!tokens.isEmpty()) {
                paragraphs.add(tokens);
            }
        }
        return paragraphs;
    }
}
