package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.CleanText;
import org.rapporteur.text.OffsetMap;
import org.rapporteur.text.OffsetMap.Segment;
import org.rapporteur.text.Span;

/** Puts labelled pieces together as clean text, parted by blank lines, with blocks and the way back. */
record Assembly(CleanText text, List<Block> blocks) {

    private static final String BETWEEN = "\n\n";

    static Assembly of(Draft draft) {
        StringBuilder text = new StringBuilder();
        List<Segment> segments = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        int rawEnd = 0;
        for (int i = 0; i < draft.pieces.size(); i++) {
            MappedText piece = draft.pieces.get(i).text();
            Span raw = piece.raw(0, piece.length());
            if (i > 0) {
                Span gap = new Span(rawEnd, Math.max(rawEnd, raw.begin()));
                segments.add(new Segment(new Span(text.length(), text.length() + BETWEEN.length()), gap));
                text.append(BETWEEN);
            }
            blocks.add(new Block(new Span(text.length(), text.length() + piece.length()), draft.kinds.get(i)));
            segments.addAll(piece.segments(text.length()));
            text.append(piece.text());
            rawEnd = raw.end();
        }
        return new Assembly(new CleanText(text.toString(), OffsetMap.of(segments)), blocks);
    }
}
