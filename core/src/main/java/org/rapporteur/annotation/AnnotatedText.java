package org.rapporteur.annotation;

import java.util.List;
import org.rapporteur.intake.Report;
import org.rapporteur.text.Span;

/**
 * A report with its sentences, tokens, quotation marks and time expressions; all lists are in text order.
 * Only blocks that are read ({@link org.rapporteur.intake.BlockKind#isRead()}) are annotated.
 */
public record AnnotatedText(
        Report report,
        List<Sentence> sentences,
        List<Token> tokens,
        List<Quotation> quotations,
        List<TimeExpression> times) {

    public AnnotatedText {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
        quotations = List.copyOf(quotations);
        times = List.copyOf(times);
    }

    public String text() {
        return report.text().text();
    }

    public String words(Span span) {
        return report.text().words(span);
    }

    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.firstToken(), sentence.endToken());
    }
}
