package org.rapporteur.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.rapporteur.intake.Block;
import org.rapporteur.text.Sorted;
import org.rapporteur.text.Span;

/** What holds of every annotated text: all that was found stands where it says, in order and inside its block. */
public final class RoundTrip {

    private RoundTrip() {}

    /** Checks a text and returns it. */
    public static AnnotatedText check(AnnotatedText text) {
        sentences(text);
        tokens(text);
        quotations(text);
        times(text);
        speech(text);
        names(text);
        return text;
    }

    private static void sentences(AnnotatedText text) {
        int end = 0;
        int token = 0;
        for (Sentence sentence : text.sentences()) {
            Block block = text.report().blocks().get(sentence.block());
            boolean sound = block.span().contains(sentence.span())
                    && block.kind() == sentence.kind()
                    && sentence.span().begin() >= end
                    && sentence.span().trim(text.text()).equals(sentence.span())
                    && sentence.firstToken() == token
                    && sentence.endToken() > token;
            require(sound, "sentence", sentence);
            end = sentence.span().end();
            token = sentence.endToken();
        }
        assertThat(token).isEqualTo(text.tokens().size());
    }

    /** Every code unit of a sentence is in exactly one token, or white space between two. */
    private static void tokens(AnnotatedText text) {
        for (Sentence sentence : text.sentences()) {
            int at = sentence.span().begin();
            for (Token token : text.tokens(sentence)) {
                boolean sound = token.span().begin() >= at
                        && new Span(at, token.span().begin()).trim(text.text()).isEmpty()
                        && !token.span().isEmpty()
                        && text.words(token.span()).equals(token.form())
                        && !token.pos().isEmpty();
                require(sound, "token", token);
                at = token.span().end();
            }
            require(at == sentence.span().end(), "end of", sentence);
        }
    }

    private static void quotations(AnnotatedText text) {
        int end = 0;
        for (Quotation quotation : text.quotations()) {
            boolean inBlock = text.report().blocks().stream()
                    .anyMatch(block -> block.span().contains(quotation.marked()));
            boolean sound = inBlock
                    && quotation.marked().begin() >= end
                    && quotation.marked().contains(quotation.inner())
                    && quotation.inner().begin() > quotation.marked().begin()
                    && quotation.closed()
                            == quotation.inner().end() < quotation.marked().end()
                    && !quotation.inner().isEmpty()
                    && quotation.inner().trim(text.text()).equals(quotation.inner())
                    && !(quotation.closed() && quotation.continued());
            require(sound, "quotation", quotation);
            end = quotation.marked().end();
        }
    }

    private static void times(AnnotatedText text) {
        int end = 0;
        for (TimeExpression time : text.times()) {
            boolean inSentence = text.sentences().stream()
                    .anyMatch(sentence -> sentence.span().contains(time.span()));
            require(inSentence && time.span().begin() >= end && !time.span().isEmpty(), "time", time);
            end = time.span().end();
        }
    }

    private static void speech(AnnotatedText text) {
        SpeechMarks marks = text.speech();
        marks(text, marks.sources(), 0);
        marks(text, marks.cues(), marks.sources().size());
        marks(text, marks.contents(), marks.cues().size());
        require(marks.sources().stream().allMatch(source -> source.on() == -1), "a source hangs on", marks.sources());
    }

    /** Marks are in order, each within a sentence, and hang on one of so many others or on nothing. */
    private static void marks(AnnotatedText text, List<SpeechMark> marks, int others) {
        int end = 0;
        for (SpeechMark mark : marks) {
            boolean sound = mark.from() >= end
                    && isInSentence(text, mark.from(), mark.to())
                    && mark.on() >= -1
                    && mark.on() < others
                    && isShare(mark.confidence());
            require(sound, "mark", mark);
            end = mark.to();
        }
    }

    private static void names(AnnotatedText text) {
        int end = 0;
        for (NameMention name : text.names()) {
            boolean sound =
                    name.from() >= end && isInSentence(text, name.from(), name.to()) && isShare(name.confidence());
            require(sound, "name", name);
            end = name.to();
        }
    }

    private static boolean isInSentence(AnnotatedText text, int from, int to) {
        List<Sentence> sentences = text.sentences();
        int sentence = Sorted.first(sentences.size(), i -> sentences.get(i).endToken() > from);
        return from < to
                && sentence < sentences.size()
                && to <= sentences.get(sentence).endToken();
    }

    /** From 0 to 1, but for what single precision rounds up. */
    private static boolean isShare(double confidence) {
        return confidence >= 0 && confidence <= 1 + 1e-5;
    }

    private static void require(boolean sound, String what, Object found) {
        if (!sound) {
            throw new AssertionError("not where it says: " + what + " " + found);
        }
    }
}
