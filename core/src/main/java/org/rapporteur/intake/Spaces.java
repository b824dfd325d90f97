package org.rapporteur.intake;

import org.rapporteur.text.Span;

/** Makes every run of white space one space. */
final class Spaces {

    private Spaces() {}

    static void squeeze(MappedText text, Span span, MappedText.Builder builder) {
        int at = span.begin();
        while (at < span.end()) {
            int end = at;
            while (end < span.end() && Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                builder.append(" ", text.raw(at, end));
                at = end;
            } else {
                builder.copy(text, at, at + 1);
                at++;
            }
        }
    }

    static MappedText squeeze(MappedText text) {
        Span kept = new Span(0, text.length()).trim(text.text());
        MappedText.Builder builder = new MappedText.Builder(kept.length());
        squeeze(text, kept, builder);
        return builder.build();
    }
}
