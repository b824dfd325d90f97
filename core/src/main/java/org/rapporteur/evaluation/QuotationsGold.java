package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.Grade;
import org.rapporteur.intake.Report;
import org.rapporteur.text.Span;

/**
 * Two passages that quote one utterance, or seem to, as {@code docs/labelling-quotations.md} describes them.
 *
 * @param id the pair's id
 * @param earlier the earlier report's passage
 * @param later the later report's passage
 * @param grade a {@link Grade}'s name, or {@link #DIFFERENT}
 * @param kind natural or adversarial; empty where the row does not tell
 */
record QuotationsGold(String id, Side earlier, Side later, String grade, String kind) {

    /** Two utterances that only look alike, so that joining them would be wrong. */
    static final String DIFFERENT = "DIFFERENT";

    /**
     * One report's passage.
     *
     * @param day when it was published
     * @param quotes the words within the marks, in one or several stretches
     */
    record Side(String outlet, LocalDate day, String text, List<Span> quotes) {

        Side {
            quotes = List.copyOf(quotes);
        }

        Report report(String id) {
            return PlainReports.of(id, text, outlet, day);
        }

        String words() {
            return String.join(
                    " // ", quotes.stream().map(quote -> quote.of(text)).toList());
        }
    }

    /** What is wrong with a row, null for nothing. */
    static @Nullable String problem(JsonNode row) {
        if (Gold.text(row, "id").isEmpty()) {
            return "no \"id\"";
        }
        if (!isGrade(Gold.text(row, "grade"))) {
            return "no such grade: " + Gold.text(row, "grade");
        }
        String earlier = problem(row, "a");
        return earlier == null ? problem(row, "b") : earlier;
    }

    private static boolean isGrade(String name) {
        return name.equals(DIFFERENT)
                || Stream.of(Grade.values()).anyMatch(grade -> grade.name().equals(name));
    }

    private static @Nullable String problem(JsonNode row, String side) {
        JsonNode passage = row.path(side);
        try {
            LocalDate.parse(Gold.text(passage, "date"));
        } catch (DateTimeException e) {
            return "no day of \"" + side + "\": " + Gold.text(passage, "date");
        }
        return spans(passage).isEmpty() ? "the quotation of \"" + side + "\" does not stand in its text" : null;
    }

    static QuotationsGold of(JsonNode row) {
        return new QuotationsGold(
                Gold.text(row, "id"),
                side(row.path("a")),
                side(row.path("b")),
                Gold.text(row, "grade"),
                Gold.text(row, "kind"));
    }

    private static Side side(JsonNode passage) {
        return new Side(
                Gold.text(passage, "outlet"),
                LocalDate.parse(Gold.text(passage, "date")),
                Gold.text(passage, "text"),
                spans(passage));
    }

    /** Where the stretches stand, each after the one before; empty where one of them does not. */
    private static List<Span> spans(JsonNode passage) {
        String text = Gold.text(passage, "text");
        JsonNode quote = passage.path("quote");
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (JsonNode part : quote.isArray() ? quote : List.of(quote)) {
            String words = part.asText();
            int at = words.isBlank() ? -1 : text.indexOf(words, from);
            if (at < 0) {
                return List.of();
            }
            from = at + words.length();
            spans.add(new Span(at, from));
        }
        return spans;
    }
}
