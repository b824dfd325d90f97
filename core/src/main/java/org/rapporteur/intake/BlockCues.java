package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;

/** Lines that are no prose, told by their words; the words stand in {@code block-cues.txt}. */
final class BlockCues {

    private static final int LONGEST = 700;
    private static final int LONGEST_HOLDING = 200;

    /** How far a cue reaches. */
    enum Scope {
        LINE,
        NEXT,
        LIST,
        REST
    }

    private enum Where {
        WHOLE,
        START,
        END,
        HOLDS,
        INVITES
    }

    /** What a line with the cue's words is, and how far that goes. */
    record Cue(BlockKind kind, Scope scope) {}

    private record Pattern(int order, Where where, String words, Cue cue) {}

    private static final Map<String, Cue> WHOLE = new TreeMap<>();
    private static final List<Pattern> PARTS = new ArrayList<>();
    /** The patterns for the start of a line by their first letter, so that few are tried on each paragraph. */
    private static final Map<Character, List<Pattern>> STARTS = new TreeMap<>();

    private static final Set<String> INVITATIONS = Cues.words("invitation-words.txt");

    static {
        int order = 0;
        for (WordList.Row row : Cues.rows("block-cues.txt", 4)) {
            Cue cue = new Cue(
                    BlockKind.valueOf(row.field(0).toUpperCase(Locale.ROOT)),
                    Scope.valueOf(row.field(1).toUpperCase(Locale.ROOT)));
            Where where = Where.valueOf(row.field(2).toUpperCase(Locale.ROOT));
            if (where == Where.WHOLE) {
                WHOLE.put(row.field(3), cue);
            } else {
                boolean start = where == Where.START || where == Where.INVITES;
                List<Pattern> patterns =
                        start ? STARTS.computeIfAbsent(row.field(3).charAt(0), any -> new ArrayList<>()) : PARTS;
                patterns.add(new Pattern(order++, where, row.field(3), cue));
            }
        }
    }

    private BlockCues() {}

    /** The cue of a line, null where it has none. */
    static @Nullable Cue of(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        String plain = plain(line);
        Cue whole = WHOLE.get(withoutTail(plain));
        if (whole != null) {
            return whole;
        }
        if (plain.isEmpty()) {
            return null;
        }
        Pattern start = first(plain, STARTS.getOrDefault(plain.charAt(0), List.of()));
        Pattern part = first(plain, PARTS);
        if (start == null || part == null) {
            Pattern found = start == null ? part : start;
            return found == null ? CreditTails.cue(line) : found.cue;
        }
        return start.order < part.order ? start.cue : part.cue;
    }

    private static @Nullable Pattern first(String line, List<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            if (matches(line, pattern)) {
                return pattern;
            }
        }
        return null;
    }

    private static boolean matches(String line, Pattern pattern) {
        String words = pattern.words;
        return switch (pattern.where) {
            case WHOLE -> line.equals(words);
            case START -> line.startsWith(words) && endsWord(line, words.length());
            case END -> withoutTail(line).endsWith(words);
            case HOLDS -> line.length() <= LONGEST_HOLDING && line.contains(words);
            case INVITES ->
                line.length() <= LONGEST_HOLDING
                        && line.startsWith(words)
                        && endsWord(line, words.length())
                        && invites(line.substring(words.length()));
        };
    }

    /** Whether the rest of a line asks its readers for something: an address, a newsletter, the comments. */
    private static boolean invites(String rest) {
        return INVITATIONS.stream().anyMatch(rest::contains);
    }

    private static boolean endsWord(String line, int index) {
        return index >= line.length()
                || !Character.isLetterOrDigit(line.charAt(index))
                || !Character.isLetterOrDigit(line.charAt(index - 1))
                || (Character.isDigit(line.charAt(index)) && Character.isDigit(line.charAt(index - 1)));
    }

    /** Lower case, straight quotation marks, single spaces. */
    static String plain(String line) {
        return line.strip()
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u2013', '-')
                .replace('\u2014', '-');
    }

    private static String withoutTail(String line) {
        int end = line.length();
        while (end > 0 && ":.-!?\u2026>\u203a\u00bb\u2192\u2193 |".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        int begin = 0;
        while (begin < end && "<\u00ab\u2190#*-\u2022| ".indexOf(line.charAt(begin)) >= 0) {
            begin++;
        }
        return line.substring(begin, end);
    }
}
