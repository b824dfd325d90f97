package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.Repair.Kind;

/** Labels the pieces of a plain text by their words, their shape and their place. */
final class TextLabels {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_HEADING = 120;

    private final List<Piece> pieces;
    private final @Nullable BlockKind[] kinds;
    private final RepairLog log;

    private TextLabels(List<Piece> pieces, RepairLog log) {
        this.pieces = pieces;
        this.kinds = new BlockKind[pieces.size()];
        this.log = log;
    }

    static List<BlockKind> label(List<Piece> pieces, RepairLog log) {
        return new TextLabels(pieces, log).label();
    }

    private List<BlockKind> label() {
        CueLabels.apply(pieces, kinds);
        int title = title();
        int body = top(title);
        end();
        if (title >= 0) {
            repeated(title);
        }
        headings(body);
        List<BlockKind> labels = new ArrayList<>();
        for (BlockKind kind : kinds) {
            labels.add(kind == null ? BlockKind.BODY : kind);
        }
        return labels;
    }

    private String words(int index) {
        return pieces.get(index).words();
    }

    private boolean isOpen(int index) {
        return kinds[index] == null;
    }

    /** The title's index, -1 where the text has none. */
    private int title() {
        int first = 0;
        while (first < kinds.length
                && (!isOpen(first) || Bylines.isByline(words(first)) || WrittenDates.isDateLine(words(first)))) {
            first++;
        }
        if (first >= kinds.length || !looksLikeTitle(first)) {
            return -1;
        }
        kinds[first] = BlockKind.TITLE;
        return first;
    }

    private boolean looksLikeTitle(int index) {
        String line = words(index);
        int next = index + 1;
        boolean only = next >= kinds.length
                || pieces.get(next).line() == pieces.get(index).line();
        if (only || line.length() > LONGEST_TITLE || Sentences.words(line, 36) > 35) {
            return false;
        }
        if (!Sentences.ends(line)) {
            return Character.isLetterOrDigit(line.codePointAt(0))
                    || "\"'\u201c\u2018\u00ab[$".indexOf(line.charAt(0)) >= 0;
        }
        boolean dated = WrittenDates.isDateLine(words(next)) || Bylines.isByline(words(next));
        return dated || isRepeated(index) || (line.endsWith("?") && !Sentences.isProse(line));
    }

    private boolean isRepeated(int index) {
        for (int i = index + 1; i < kinds.length; i++) {
            if (same(words(i), words(index))) {
                return true;
            }
        }
        return false;
    }

    /** Labels what stands between title and body; returns the index of the first body paragraph. */
    private int top(int title) {
        int at = title + 1;
        for (; at < kinds.length; at++) {
            if (!isOpen(at)) {
                continue;
            }
            String line = words(at);
            if (WrittenDates.isDateLine(line)) {
                kinds[at] = BlockKind.DATELINE;
            } else if (Bylines.isByline(line) || Bylines.isNameWithRole(line)) {
                kinds[at] = BlockKind.BYLINE;
            } else if (title >= 0 && (Bylines.isPerson(line) || HeadLines.isSigned(line))) {
                kinds[at] = BlockKind.BYLINE;
            } else if (title >= 0 && isStandfirst(at)) {
                kinds[at] = BlockKind.STANDFIRST;
            } else if (Sentences.isProse(line)) {
                return at;
            }
        }
        return Math.min(title + 1, kinds.length);
    }

    private boolean isStandfirst(int index) {
        String line = words(index);
        if (line.length() < 25 || line.length() > 300 || index + 1 >= kinds.length) {
            return false;
        }
        String next = words(index + 1);
        boolean signed = WrittenDates.isDateLine(next)
                || Bylines.isByline(next)
                || Bylines.isNameWithRole(next)
                || HeadLines.isSigned(next);
        return signed || (!Sentences.ends(line) && Sentences.isProse(next));
    }

    /** A byline or date line at the end, behind the last paragraph. */
    private void end() {
        for (int at = kinds.length - 1; at > 0; at--) {
            if (!isOpen(at)) {
                continue;
            }
            String line = words(at);
            if (WrittenDates.isDateLine(line)) {
                kinds[at] = BlockKind.DATELINE;
            } else if (Bylines.isByline(line) || Bylines.isNameWithRole(line) || Bylines.isPerson(line)) {
                kinds[at] = BlockKind.BYLINE;
            } else {
                return;
            }
        }
    }

    private void repeated(int title) {
        for (int i = title + 1; i < kinds.length; i++) {
            if (isOpen(i) && same(words(i), words(title))) {
                kinds[i] = BlockKind.CAPTION;
                log.note(Kind.REPETITION, pieces.get(i).text().raw(0, words(i).length()), words(i), words(i));
            }
        }
    }

    static boolean same(String one, String other) {
        return withoutStop(BlockCues.plain(one)).equals(withoutStop(BlockCues.plain(other)));
    }

    private static String withoutStop(String line) {
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    private void headings(int body) {
        for (int i = body; i + 1 < kinds.length; i++) {
            if (isOpen(i) && isHeading(words(i)) && nextIsLonger(i)) {
                kinds[i] = BlockKind.HEADING;
            }
        }
    }

    static boolean isHeading(String line) {
        if (line.length() > LONGEST_HEADING || (Sentences.ends(line) && !line.endsWith("?"))) {
            return false;
        }
        int first = line.codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || "\"'\u201c\u2018".indexOf(first) >= 0;
    }

    private boolean nextIsLonger(int index) {
        for (int next = index + 1; next < kinds.length; next++) {
            if (isOpen(next)) {
                return Sentences.isProse(words(next));
            }
            if (kinds[next] == BlockKind.COMMENT) {
                return false;
            }
        }
        return false;
    }
}
