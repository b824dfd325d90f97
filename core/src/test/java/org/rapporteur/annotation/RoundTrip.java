package org.rapporteur.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.rapporteur.intake.Block;
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

    private static void require(boolean sound, String what, Object found) {
        if (!sound) {
            throw new AssertionError("not where it says: " + what + " " + found);
        }
    }
}
