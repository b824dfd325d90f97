package org.rapporteur.encoder;

import com.ibm.icu.text.Normalizer2;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Cuts words into the pieces of BERT's uncased English vocabulary (Wu et al. 2016, as in Devlin et al. 2019): lower
 * case, accents off, marks apart, then the longest piece first. Quotation marks of every form become the straight double
 * one, so that a report's typography does not change how it is read. Safe for use by several threads.
 */
public final class WordPieces {

    /** Pieces kept of one word: an address of two hundred characters tells no more than its beginning. */
    private static final int MOST_PIECES = 16;

    private static final int MOST_LETTERS = 100;
    private static final String RESOURCE = "vocabulary.txt";

    private final Map<String, Integer> ids;
    private final int unknown;
    private final int opening;
    private final int separator;
    private final Normalizer2 decomposition = Normalizer2.getNFDInstance();

    private WordPieces(Map<String, Integer> ids) {
        this.ids = ids;
        this.unknown = special("[UNK]");
        this.opening = special("[CLS]");
        this.separator = special("[SEP]");
    }

    private int special(String piece) {
        return Objects.requireNonNull(ids.get(piece), piece);
    }

    /** The vocabulary that the program ships. */
    public static WordPieces load() {
        InputStream stream = Objects.requireNonNull(WordPieces.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Map<String, Integer> ids = new HashMap<>(65536);
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                ids.put(line, ids.size());
            }
            return new WordPieces(ids);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of {@code [CLS]}, which opens a window. */
    public int opening() {
        return opening;
    }

    /** The id of {@code [SEP]}, which closes a paragraph. */
    public int separator() {
        return separator;
    }

    /** The ids of a word's pieces, at least one and at most 16. */
    public int[] of(String word) {
        if (word.length() > MOST_LETTERS) {
            return new int[] {unknown};
        }
        String quotation = quotationMark(word);
        Cutter cutter = new Cutter();
        cutter.cut(quotation.isEmpty() ? plain(word) : quotation);
        return cutter.count == 0 ? new int[] {unknown} : Arrays.copyOf(cutter.pieces, cutter.count);
    }

    private static String quotationMark(String word) {
        return switch (word) {
            case "''", "``", "\u201c", "\u201d", "\u201e", "\u201f", "\u00ab", "\u00bb" -> "\"";
            case "\u2018", "\u2019", "\u201a", "`" -> "'";
            default -> "";
        };
    }

    private String plain(String word) {
        boolean ascii = word.chars().allMatch(c -> c < 128);
        return ascii ? word.toLowerCase(Locale.ROOT) : decomposition.normalize(word.toLowerCase(Locale.ROOT));
    }

    /** Collects the pieces of one word. */
    private final class Cutter {
        private final int[] pieces = new int[MOST_PIECES];
        private int count;

        void cut(String word) {
            StringBuilder run = new StringBuilder();
            for (int i = 0; i < word.length(); ) {
                int letter = word.codePointAt(i);
                i += Character.charCount(letter);
                int type = Character.getType(letter);
                if (type == Character.NON_SPACING_MARK || Character.isISOControl(letter) || type == Character.FORMAT) {
                    continue;
                }
                if (isMark(letter, type) || Character.isIdeographic(letter)) {
                    flush(run);
                    run.appendCodePoint(letter == '\u2019' ? '\'' : letter);
                    flush(run);
                } else {
                    run.appendCodePoint(letter);
                }
            }
            flush(run);
        }

        private void flush(StringBuilder run) {
            int from = 0;
            int before = count;
            while (from < run.length()) {
                int to = longest(run, from);
                if (to < 0) {
                    count = before;
                    add(unknown);
                    break;
                }
                from = to;
            }
            run.setLength(0);
        }

        /** Adds the longest piece that begins at {@code from}; its end, -1 where the vocabulary has none. */
        private int longest(StringBuilder run, int from) {
            for (int to = run.length(); to > from; to--) {
                Integer id = ids.get(from == 0 ? run.substring(0, to) : "##" + run.substring(from, to));
                if (id != null) {
                    add(id);
                    return to;
                }
            }
            return -1;
        }

        private void add(int id) {
            if (count < MOST_PIECES) {
                pieces[count++] = id;
            }
        }
    }

    private static boolean isMark(int letter, int type) {
        boolean ascii = letter < 128 && letter > 32 && !Character.isLetterOrDigit(letter);
        return ascii
                || type == Character.CONNECTOR_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || type == Character.START_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }
}
