package org.rapporteur.cli.terminal;

/** Text made harmless for a terminal, and its width there. */
public final class Plain {

    private Plain() {}

    /**
     * The text on one line without control characters (ESC among them), line ends, and the marks that turn the reading
     * direction of what follows (U+202A to U+202E, U+2066 to U+2069); each becomes a space or nothing.
     */
    public static String words(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029) {
                plain.append(' ');
            } else if (isPrintable(c)) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    private static boolean isPrintable(int c) {
        boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return !Character.isISOControl(c) && !direction && !surrogate && c != 0xFEFF;
    }

    /** How many columns the text takes: none for a combining mark, two for a wide East Asian character or an emoji. */
    public static int width(String text) {
        return text.codePoints().map(Plain::width).sum();
    }

    static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** The large blocks of Unicode's East Asian Width "W" and "F"; enough for wrapping. */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }

    /** At most {@code width} columns of the text, an ellipsis at the end where something was left out. */
    public static String cut(String text, int width) {
        String plain = words(text).strip();
        if (width(plain) <= width) {
            return plain;
        }
        StringBuilder cut = new StringBuilder();
        int columns = 0;
        for (int c : plain.codePoints().toArray()) {
            columns += width(c);
            if (columns >= width) {
                break;
            }
            cut.appendCodePoint(c);
        }
        return cut.toString().stripTrailing() + "…";
    }
}
