package org.rapporteur.annotation;

import java.util.List;
import org.rapporteur.intake.Report;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Sorted;
import org.rapporteur.text.Span;

/**
 * A report with its sentences, tokens, quotation marks, time expressions, and the parts of attributions, the names and
 * the events that the encoder reads in it; all lists are in text order.
 * Only blocks that are read ({@link org.rapporteur.intake.BlockKind#isRead()}) are annotated.
 */
public record AnnotatedText(
        Report report,
        List<Sentence> sentences,
        List<Token> tokens,
        List<Quotation> quotations,
        List<TimeExpression> times,
        SpeechMarks speech,
        SpeechMarks nested,
        List<NameMention> names,
        List<EventMark> events,
        List<RoleMark> roles) {

    /** A text that no encoder has read. */
    public AnnotatedText(
            Report report,
            List<Sentence> sentences,
            List<Token> tokens,
            List<Quotation> quotations,
            List<TimeExpression> times) {
        this(
                report,
                sentences,
                tokens,
                quotations,
                times,
                SpeechMarks.NONE,
                SpeechMarks.NONE,
                List.of(),
                List.of(),
                List.of());
    }

    public AnnotatedText {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
        quotations = List.copyOf(quotations);
        times = List.copyOf(times);
        names = List.copyOf(names);
        events = List.copyOf(events);
        roles = List.copyOf(roles);
    }

    /** The same text with what the encoder read in it. */
    AnnotatedText with(
            SpeechMarks outermost,
            SpeechMarks within,
            List<NameMention> mentions,
            List<EventMark> done,
            List<RoleMark> parties) {
        return new AnnotatedText(
                report, sentences, tokens, quotations, times, outermost, within, mentions, done, parties);
    }

    /** The same text in a report of another date: times are read anew as seen from there. */
    public AnnotatedText dated(EvidencedDate date) {
        return new AnnotatedText(
                report.withPublished(date),
                sentences,
                tokens,
                quotations,
                new TimeFinder(date).find(text(), sentences, tokens),
                speech,
                nested,
                names,
                events,
                roles);
    }

    /** The time expressions as they read in a report without a date: what it would settle is left open. */
    public List<TimeExpression> undatedTimes() {
        return new TimeFinder(null).find(text(), sentences, tokens);
    }

    public String text() {
        return report.text().text();
    }

    public String words(Span span) {
        return report.text().words(span);
    }

    /** The span of the tokens from {@code from} to before {@code to}; {@code from < to}. */
    public Span span(int from, int to) {
        return tokens.get(from).span().hull(tokens.get(to - 1).span());
    }

    /** The index of the sentence that holds a token. */
    public int sentenceAt(int token) {
        return Sorted.first(sentences.size(), i -> sentences.get(i).endToken() > token);
    }

    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.firstToken(), sentence.endToken());
    }
}
