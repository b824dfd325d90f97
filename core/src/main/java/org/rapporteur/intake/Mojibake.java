package org.rapporteur.intake;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.Repair.Kind;
import org.rapporteur.text.Span;

/**
 * Undoes UTF-8 that was read as Windows-1252 or Latin-1, once or several times over. A stretch is mended only where it
 * decodes to something that a text may hold and cannot well be meant as it stands; see {@link MojibakeEvidence}.
 */
final class Mojibake {

    private static final int MOST_LAYERS = 3;
    private static final Map<Character, Integer> WINDOWS_BYTES = windowsBytes();

    private Mojibake() {}

    static MappedText mend(MappedText text, String raw, RepairLog log) {
        MappedText now = text;
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            MappedText next = mendOnce(now, raw, log);
            if (next == now) {
                return now;
            }
            now = next;
        }
        return now;
    }

    private static MappedText mendOnce(MappedText text, String raw, RepairLog log) {
        String words = text.text();
        MojibakeEvidence evidence = new MojibakeEvidence(words);
        MappedText.Builder builder = null;
        // What was mended in a row is noted as one repair: a misread Cyrillic word is one, not ten.
        @Nullable Span run = null;
        StringBuilder runWords = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < 0xC2 || c > 0xF4) {
                continue;
            }
            Mended mended = mendedAt(words, i, evidence);
            if (mended == null) {
                continue;
            }
            if (builder == null) {
                builder = new MappedText.Builder(words.length());
            }
            builder.copy(text, copied, i);
            Span from = text.raw(i, i + mended.length);
            builder.append(mended.words, from);
            if (i > copied || run == null) {
                note(run, runWords, raw, log);
                run = from;
                runWords.setLength(0);
            } else {
                run = run.hull(from);
            }
            runWords.append(mended.words);
            copied = i + mended.length;
            i = copied - 1;
        }
        note(run, runWords, raw, log);
        return builder == null
                ? text
                : builder.copy(text, copied, words.length()).build();
    }

    private static void note(@Nullable Span run, CharSequence words, String raw, RepairLog log) {
        if (run != null) {
            log.note(Kind.ENCODING, run, run.of(raw), words.toString());
        }
    }

    /** What the code units from an index on, {@code length} of them, should have been. */
    record Mended(String words, int length) {}

    private static @Nullable Mended mendedAt(String words, int index, MojibakeEvidence evidence) {
        Mended whole = sequence(words, index);
        if (whole != null) {
            return evidence.isSure(words, index, whole) ? whole : null;
        }
        return MojibakeRemnants.at(words, index, evidence);
    }

    /** The character of the UTF-8 sequence whose bytes stand here as characters; null where there is none. */
    static @Nullable Mended sequence(String words, int index) {
        int length = Utf8.length(words.charAt(index));
        if (length == 0 || index + length > words.length()) {
            return null;
        }
        int point = words.charAt(index) & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++) {
            int one = byteOf(words.charAt(index + i));
            if (!Utf8.continues(one)) {
                return null;
            }
            point = point << 6 | (one & 0x3F);
        }
        boolean shortest = length == 2 || point >= (length == 3 ? 0x800 : 0x10000);
        boolean real =
                shortest && point <= 0x10FFFF && Character.isDefined(point) && (point < 0xD800 || point > 0xDFFF);
        return real ? new Mended(Character.toString(point), length) : null;
    }

    /** The byte that reads as this character in Windows-1252 or Latin-1; -1 for none. */
    static int byteOf(char c) {
        return c <= 0xFF ? c : WINDOWS_BYTES.getOrDefault(c, -1);
    }

    private static Map<Character, Integer> windowsBytes() {
        Map<Character, Integer> bytes = new TreeMap<>();
        Charset windows = Charset.forName("windows-1252");
        for (int one = 0x80; one < 0xA0; one++) {
            bytes.put(new String(new byte[] {(byte) one}, windows).charAt(0), one);
        }
        bytes.remove('\uFFFD');
        return Map.copyOf(bytes);
    }
}
