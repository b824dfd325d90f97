package org.rapporteur.annotation;

import org.rapporteur.text.Span;

/**
 * A word, number or mark.
 *
 * @param span where it stands
 * @param form its words as written
 * @param pos its Universal Dependencies part of speech, for example {@code PROPN}, {@code VERB}, {@code PUNCT}
 */
public record Token(Span span, String form, String pos) {

    public boolean is(String lowerCaseForm) {
        return form.equalsIgnoreCase(lowerCaseForm);
    }
}
