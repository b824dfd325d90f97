package org.rapporteur.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells the UTF-16 and UTF-32 encodings by their byte order mark, or UTF-16 by its zero bytes where the mark is missing. */
final class ByteOrderMark {

    private static final int SAMPLE = 4096;

    private ByteOrderMark() {}

    static @Nullable Charset charset(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return unmarked(bytes);
    }

    /** UTF-16 of a mostly Latin text has a zero in every other byte, on one side only. */
    private static @Nullable Charset unmarked(byte[] bytes) {
        int length = Math.min(SAMPLE, bytes.length) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int most = length * 2 / 5;
        if (length < 8) {
            return null;
        }
        if (odd >= most && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even >= most && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
