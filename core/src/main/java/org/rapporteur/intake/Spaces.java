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
                end = plainUntil(text, at, span.end());
                builder.copy(text, at, end);
                at = end;
            }
        }
    }

    /** The end of what stays as it is: words with single plain spaces between them. */
    private static int plainUntil(MappedText text, int begin, int limit) {
        int at = begin;
        while (at < limit) {
            char c = text.charAt(at);
            boolean single = c == ' ' && at + 1 < limit && !Character.isWhitespace(text.charAt(at + 1));
            if (Character.isWhitespace(c) && !single) {
                return at;
            }
            at++;
        }
        return at;
    }

    static MappedText squeeze(MappedText text) {
        Span kept = new Span(0, text.length()).trim(text.text());
        if (kept.length() == text.length() && plainUntil(text, 0, text.length()) == text.length()) {
            return text;
        }
        MappedText.Builder builder = new MappedText.Builder(kept.length());
        squeeze(text, kept, builder);
        return builder.build();
    }
}
