package org.rapporteur.annotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.EvidencedDate.Precision;
import org.rapporteur.text.Span;
import org.rapporteur.time.TimeReader;

/** Finds words that name a time, and their value as seen from the report's own date and from the tense of their clause. */
final class TimeFinder {

    private static final TimeReader READER = new TimeReader();

    private final @Nullable LocalDate published;

    TimeFinder(@Nullable EvidencedDate published) {
        this.published = published != null && published.precision() == Precision.DAY ? published.day() : null;
    }

    /** All time expressions, in text order, without overlap. */
    List<TimeExpression> find(String text, List<Sentence> sentences, List<Token> tokens) {
        List<TimeExpression> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            ClauseTenses tenses = new ClauseTenses(tokens.subList(sentence.firstToken(), sentence.endToken()));
            for (TimeReader.Found one : READER.find(text, sentence.span(), published, tenses::at)) {
                found.add(new TimeExpression(one.span(), one.value(), date(one, text)));
            }
        }
        return found;
    }

    private @Nullable EvidencedDate date(TimeReader.Found one, String text) {
        String value = one.value();
        // What happens "since 2022" or "until March" is best dated by the end that is told.
        String told =
                value.endsWith("/..") ? value.substring(0, value.length() - 3) : value.replaceFirst("^\\.\\./", "");
        Optional<EvidencedDate> date = EvidencedDate.ofTimex(told, how(one.span(), text, told));
        return date.orElse(null);
    }

    private String how(Span span, String text, String value) {
        String words = "'" + span.of(text) + "'";
        boolean absolute = published == null || words.contains(value.substring(0, Math.min(4, value.length())));
        return absolute ? words : words + " in a report of " + published;
    }
}
