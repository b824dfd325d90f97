package org.rapporteur.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.TimeExpression;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Sorted;
import org.rapporteur.text.Span;

/** When statements were made: a time in the sentence of the cue that is no part of what was said. */
public final class SaidDates {

    /** How many characters from the cue a time may stand. */
    private static final int REACH = 80;

    private SaidDates() {}

    /** The statements with their dates as the text tells them, whatever dates they bore. */
    public static List<Statement> date(AnnotatedText text, List<Statement> statements) {
        return statements.stream()
                .map(statement -> on(statement, of(text, statement.cue(), statement.content())))
                .toList();
    }

    private static Statement on(Statement statement, @Nullable EvidencedDate said) {
        return new Statement(
                statement.id(),
                statement.reportId(),
                statement.kind(),
                statement.sourceWords(),
                statement.sources(),
                statement.cue(),
                statement.content(),
                statement.relays(),
                statement.addressee(),
                statement.stances(),
                statement.attitude(),
                statement.negated(),
                said,
                statement.parent(),
                statement.passage(),
                statement.provenance());
    }

    /** The time nearest to a cue; null for none, or without a cue. */
    static @Nullable EvidencedDate of(AnnotatedText text, @Nullable Span cue, List<Span> content) {
        if (cue == null) {
            return null;
        }
        Span sentence = sentence(text, cue);
        EvidencedDate nearest = null;
        int distance = REACH;
        for (TimeExpression time : text.times()) {
            boolean said = content.stream().anyMatch(span -> span.overlaps(time.span()));
            if (time.value() == null || said || !sentence.contains(time.span())) {
                continue;
            }
            int gap = Math.max(
                    time.span().begin() - cue.end(), cue.begin() - time.span().end());
            nearest = gap < distance ? time.value() : nearest;
            distance = Math.min(gap, distance);
        }
        return nearest;
    }

    /** The sentence of a cue; the cue itself where it stands in none. */
    private static Span sentence(AnnotatedText text, Span cue) {
        List<Sentence> sentences = text.sentences();
        int at = Sorted.first(sentences.size(), i -> sentences.get(i).span().end() > cue.begin());
        return at < sentences.size() ? sentences.get(at).span() : cue;
    }
}
