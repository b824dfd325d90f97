package org.rapporteur.web.html;

/** Text as HTML text or as the value of a quoted attribute. */
final class Escape {

    private static final char REPLACEMENT = '\ufffd';

    private Escape() {}

    /**
     * Appends the text with the five signs that HTML gives a meaning escaped. What HTML does not allow (control
     * characters, lone surrogates) and the overrides of reading direction (U+202D, U+202E) become U+FFFD, so that the
     * text keeps its length and a reader sees that something was there.
     */
    static void append(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isAllowed(text, i) ? c : REPLACEMENT);
            }
        }
    }

    private static boolean isAllowed(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        return !control && c != '\u202d' && c != '\u202e' && c != '\ufffe' && c != '\uffff';
    }
}
