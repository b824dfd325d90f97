package org.rapporteur.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.Block;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.intake.Report;
import org.rapporteur.text.CleanText;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/** Reports made from texts that need no intake, as gold data has them: offsets stay those of the text given. */
public final class PlainReports {

    private PlainReports() {}

    /** A report whose paragraphs are the text's, parted by empty lines; all of them body. */
    public static Report of(String id, String text) {
        return of(id, text, null);
    }

    /** The same with the outlet that published it, null where unknown. */
    static Report of(String id, String text, @Nullable String outlet) {
        return of(id, text, outlet, null);
    }

    /** The same with its day, null where unknown. */
    static Report of(String id, String text, @Nullable String outlet, @Nullable LocalDate day) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = paragraphEnd(text, from);
            Span span = new Span(from, to).trim(text);
            if (!span.isEmpty()) {
                blocks.add(new Block(span, BlockKind.BODY));
            }
            from = to;
        }
        EvidencedDate published = day == null ? null : EvidencedDate.parse(day.toString(), "given");
        return new Report(
                id, id, CleanText.unchanged(text), blocks, null, outlet, List.of(), published, null, List.of());
    }

    private static int paragraphEnd(String text, int from) {
        int at = text.indexOf('\n', from);
        while (at >= 0) {
            int next = at + 1;
            while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\r')) {
                next++;
            }
            if (next < text.length() && text.charAt(next) == '\n') {
                return next + 1;
            }
            at = text.indexOf('\n', at + 1);
        }
        return text.length();
    }
}
