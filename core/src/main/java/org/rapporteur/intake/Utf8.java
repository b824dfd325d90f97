package org.rapporteur.intake;

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
