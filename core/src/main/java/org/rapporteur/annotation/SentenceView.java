package org.rapporteur.annotation;

import java.util.List;
import java.util.Locale;
import org.rapporteur.text.Sorted;
import org.rapporteur.text.Span;

/** One sentence as rules read it: tokens by index from 0, and which of them stand in which quotation. */
public final class SentenceView {

    private final AnnotatedText text;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final int[] quotation;
    private final boolean[] time;

    public SentenceView(AnnotatedText text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        this.tokens = text.tokens(sentence);
        this.quotation = new int[tokens.size()];
        int begin = sentence.span().begin();
        int at = Sorted.first(
                text.quotations().size(), i -> text.quotations().get(i).marked().end() > begin);
        for (int i = 0; i < tokens.size(); i++) {
            Span token = tokens.get(i).span();
            while (at < text.quotations().size()
                    && text.quotations().get(at).marked().end() <= token.begin()) {
                at++;
            }
            boolean in = at < text.quotations().size()
                    && text.quotations().get(at).marked().overlaps(token);
            quotation[i] = in ? at : -1;
        }
        this.time = new boolean[tokens.size()];
        markTimes();
    }

    private void markTimes() {
        List<TimeExpression> times = text.times();
        int from = sentence.span().begin();
        int at = Sorted.first(times.size(), i -> times.get(i).span().end() > from);
        for (int i = 0; i < tokens.size() && at < times.size(); i++) {
            int begin = tokens.get(i).span().begin();
            while (at < times.size() && times.get(at).span().end() <= begin) {
                at++;
            }
            time[i] = at < times.size() && times.get(at).span().contains(begin);
        }
    }

    public AnnotatedText text() {
        return text;
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The form of a token; empty outside the sentence. */
    public String form(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).form() : "";
    }

    /** The form in lower case; empty outside the sentence. */
    public String lower(int index) {
        return form(index).toLowerCase(Locale.ROOT);
    }

    /** The part of speech; empty outside the sentence. */
    public String pos(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).pos() : "";
    }

    public boolean is(int index, String lowerCaseForm) {
        return lower(index).equals(lowerCaseForm);
    }

    /** Whether the form is one of a few, parted by spaces. */
    public boolean isAny(int index, String lowerCaseForms) {
        String form = lower(index);
        return !form.isEmpty() && (" " + lowerCaseForms + " ").contains(" " + form + " ");
    }

    /** The index of the token's quotation in {@link AnnotatedText#quotations()}, -1 for none. Marks belong to it. */
    public int quotation(int index) {
        return index >= 0 && index < quotation.length ? quotation[index] : -1;
    }

    public boolean isQuoted(int index) {
        return quotation(index) >= 0;
    }

    /** Whether the token is part of a time expression. */
    public boolean isTime(int index) {
        return index >= 0 && index < time.length && time[index];
    }

    /** Whether the sentence ends at a token: nothing stands there but its stop. */
    public boolean isEnd(int index) {
        return index >= size() || (isAny(index, ". ! ? ; ...") && index >= size() - 2);
    }

    /** Whether the token is the first of its quotation. */
    public boolean opensQuotation(int index) {
        return isQuoted(index)
                && text.quotations().get(quotation(index)).marked().begin()
                        == token(index).span().begin();
    }

    /** Whether the token is a word or number, written with a capital. */
    public boolean isCapitalised(int index) {
        String form = form(index);
        return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
    }

    /** The span of the tokens from {@code from} to before {@code to}; {@code from < to}. */
    public Span span(int from, int to) {
        return tokens.get(from).span().hull(tokens.get(to - 1).span());
    }

    /** The words of the tokens from {@code from} to before {@code to}. */
    public String words(int from, int to) {
        return text.words(span(from, to));
    }

    /** The index of the first token at or after a text offset; {@link #size()} for none. */
    public int indexAt(int offset) {
        int index = 0;
        while (index < tokens.size() && tokens.get(index).span().begin() < offset) {
            index++;
        }
        return index;
    }
}
