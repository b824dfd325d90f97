package org.rapporteur.intake;

import org.rapporteur.intake.Repair.Kind;

/**
 * Cleans single characters: control characters, byte order marks, soft hyphens and invisible spaces go, odd spaces
 * become plain ones, every kind of line end becomes a line feed. Marks of writing direction and joiners stay: Arabic,
 * Hebrew and Persian need them. Half a surrogate pair, which no encoding can write, becomes U+FFFD.
 */
final class Characters {

    /** What stands for a character that is lost. */
    static final String UNKNOWN = "\uFFFD";

    private Characters() {}

    static MappedText clean(MappedText text, RepairLog log) {
        int at = keptUntil(text, 0);
        if (at == text.length()) {
            return text;
        }
        MappedText.Builder builder = new MappedText.Builder(text.length()).copy(text, 0, at);
        while (at < text.length()) {
            int end = oddUntil(text, at);
            if (isLone(text, at)) {
                builder.append(UNKNOWN, text.raw(at, at + 1));
                log.note(Kind.CHARACTER, text.raw(at, at + 1), text.text().substring(at, at + 1), UNKNOWN);
                at++;
            } else if (end > at) {
                builder.append(replacement(text, at, end), text.raw(at, end));
                log.note(Kind.CHARACTER, text.raw(at, end), text.text().substring(at, end), replacement(text, at, end));
                at = end;
            } else {
                at = plain(text, at, builder);
            }
            int kept = keptUntil(text, at);
            builder.copy(text, at, kept);
            at = kept;
        }
        return builder.build();
    }

    /** The end of the printable ASCII that begins here: most of most texts, and nothing to clean in it. */
    private static int keptUntil(MappedText text, int begin) {
        int at = begin;
        while (at < text.length()) {
            char c = text.charAt(at);
            if ((c < 0x20 && c != '\n') || c >= 0x7F) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** Copies one character that is kept or is a line end of some kind; returns the index behind it. */
    private static int plain(MappedText text, int at, MappedText.Builder builder) {
        char c = text.charAt(at);
        if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            builder.append("\n", text.raw(at, at + 2));
            return at + 2;
        }
        if (c == '\r' || c == '\u2028' || c == '\u0085') {
            builder.append("\n", text.raw(at, at + 1));
        } else if (c == '\u2029' || c == '\f') {
            builder.append("\n\n", text.raw(at, at + 1));
        } else if (c == '\t' || c == '\u000b') {
            builder.append(" ", text.raw(at, at + 1));
        } else {
            builder.copy(text, at, at + 1);
        }
        return at + 1;
    }

    private static int oddUntil(MappedText text, int at) {
        int end = at;
        while (end < text.length() && (isGone(text, end) || isOddSpace(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static String replacement(MappedText text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (isOddSpace(text.charAt(i))) {
                return " ";
            }
        }
        return "";
    }

    private static boolean isOddSpace(char c) {
        return c != ' ' && (Character.getType(c) == Character.SPACE_SEPARATOR);
    }

    private static boolean isGone(MappedText text, int index) {
        char c = text.charAt(index);
        if (c < 0x20) {
            return c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000b';
        }
        return (c >= 0x7F && c < 0xA0 && c != '\u0085')
                || c == '\u00ad'
                || c == '\u200b'
                || c == '\u2060'
                || c == '\ufeff'
                || c == '\ufffe'
                || c == '\uffff';
    }

    /** Whether half of a surrogate pair stands here without the other half. */
    private static boolean isLone(MappedText text, int index) {
        if (!Character.isSurrogate(text.charAt(index))) {
            return false;
        }
        if (Character.isHighSurrogate(text.charAt(index))) {
            return index + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
    }
}
