package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Quotation;
import org.rapporteur.text.Span;

/** What can be said of content spans alone: their order, and how much of them stands in quotation marks. */
final class Contents {

    private Contents() {}

    /** In text order, trimmed, overlapping ones joined. */
    static List<Span> tidy(List<Span> spans, String text) {
        List<Span> sorted = new ArrayList<>(spans);
        Collections.sort(sorted);
        List<Span> tidy = new ArrayList<>();
        for (Span span : sorted) {
            Span trimmed = span.trim(text);
            int last = tidy.size() - 1;
            if (last >= 0 && tidy.get(last).end() >= trimmed.begin()) {
                tidy.set(last, tidy.get(last).hull(trimmed));
            } else {
                tidy.add(trimmed);
            }
        }
        return tidy;
    }

    /** Direct where all letters stand in quotation marks, indirect where none does, else mixed. */
    static StatementKind kind(List<Span> content, AnnotatedText text) {
        int all = 0;
        int quoted = 0;
        for (Span span : content) {
            all += letters(text.text(), span);
            for (Quotation quotation : text.quotations()) {
                if (quotation.marked().overlaps(span)) {
                    int begin = Math.max(span.begin(), quotation.marked().begin());
                    int end = Math.min(span.end(), quotation.marked().end());
                    quoted += letters(text.text(), new Span(begin, end));
                }
            }
        }
        if (quoted == 0) {
            return StatementKind.INDIRECT;
        }
        return all - quoted <= 0 ? StatementKind.DIRECT : StatementKind.MIXED;
    }

    private static int letters(String text, Span span) {
        int letters = 0;
        for (int i = span.begin(); i < span.end(); i++) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }
}
