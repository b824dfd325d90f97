package org.rapporteur.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The shape of UTF-8, RFC 3629. */
final class Utf8 {

    private Utf8() {}

    /** How many bytes a sequence with this lead byte has; 0 for a byte that leads none of more than one. */
    static int length(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 3;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    static boolean continues(int one) {
        return one >= 0x80 && one <= 0xBF;
    }

    /** Whether the three bytes at the index would be a surrogate, which UTF-8 does not allow. */
    static boolean isSurrogate(byte[] bytes, int index) {
        return index + 2 < bytes.length
                && (bytes[index] & 0xFF) == 0xED
                && (bytes[index + 1] & 0xFF) >= 0xA0
                && continues(bytes[index + 1] & 0xFF)
                && continues(bytes[index + 2] & 0xFF);
    }

    /** Whether nothing but surrogates keeps the bytes from being UTF-8, and there are some. */
    static boolean isValidButForSurrogates(byte[] bytes) {
        boolean any = false;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                int length = sequence(bytes, i);
                if (length == 0) {
                    return false;
                }
                any |= isSurrogate(bytes, i);
                i += length - 1;
            }
        }
        return any;
    }

    /** UTF-8, with half a surrogate pair as three bytes, so that the reader of the bytes can tell and mend it. */
    static byte[] bytes(String text) {
        if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (point >= 0xD800 && point <= 0xDFFF) {
                out.write(0xE0 | point >> 12);
                out.write(0x80 | (point >> 6 & 0x3F));
                out.write(0x80 | (point & 0x3F));
            } else {
                out.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
            }
        });
        return out.toByteArray();
    }

    /** The length of the good multi-byte sequence at the index, 0 where there is none. */
    static int sequence(byte[] bytes, int index) {
        int length = length(bytes[index] & 0xFF);
        if (length == 0 || index + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if (!continues(bytes[index + i] & 0xFF)) {
                return 0;
            }
        }
        return length;
    }
}
