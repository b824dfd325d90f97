package org.rapporteur.intake;

import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.rapporteur.text.Span;

/** Maps the text of a page's node to the page's source, entity by entity. */
final class SourceText {

    private static final int LONGEST_ENTITY = 40;

    private SourceText() {}

    static void append(TextNode node, String source, MappedText.Builder builder) {
        String words = node.getWholeText();
        Range range = node.sourceRange();
        int begin = Math.max(0, range.startPos());
        int end = Math.min(source.length(), Math.max(begin, range.endPos()));
        int at = begin;
        int i = 0;
        while (i < words.length() && at < end) {
            char c = words.charAt(i);
            if (source.charAt(at) == '&') {
                int after = entityEnd(source, at, end);
                String meant = after > at + 1 ? Parser.unescapeEntities(source.substring(at, after), false) : "";
                if (!meant.isEmpty() && words.startsWith(meant, i)) {
                    builder.append(meant, new Span(at, after));
                    i += meant.length();
                    at = after;
                    continue;
                }
            }
            if (source.charAt(at) != c) {
                break;
            }
            int length = sameUntil(words, i, source, at, end);
            builder.appendAsIs(words, i, i + length, at);
            i += length;
            at += length;
        }
        // What cannot be followed any further maps to the rest of the node as a whole.
        builder.append(words.substring(i), new Span(at, Math.max(at, end)));
    }

    /** How long the words go on as in the source; at least one, which is known to be the same, up to the next entity. */
    private static int sameUntil(String words, int index, String source, int begin, int end) {
        int most = Math.min(words.length() - index, end - begin);
        int length = 1;
        while (length < most
                && source.charAt(begin + length) == words.charAt(index + length)
                && source.charAt(begin + length) != '&') {
            length++;
        }
        return length;
    }

    private static int entityEnd(String source, int begin, int end) {
        int at = begin + 1;
        while (at < end && at < begin + LONGEST_ENTITY) {
            char c = source.charAt(at);
            if (c == ';') {
                return at + 1;
            }
            if (!Character.isLetterOrDigit(c) && c != '#') {
                break;
            }
            at++;
        }
        return at;
    }
}
