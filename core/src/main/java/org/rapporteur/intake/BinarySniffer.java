package org.rapporteur.intake;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells content that is no text at all by its first bytes, or by bytes that no text holds. */
final class BinarySniffer {

    private static final int SAMPLE = 1 << 16;
    /** One byte in so many may be a stray zero in a text that is otherwise good. */
    private static final int TOLERATED = 500;
    /** Other control bytes are commoner in text; these few always are let pass. */
    private static final int TOLERATED_CONTROLS = 20;

    private static final int LEAST = 3;

    private record Magic(String name, String bytes) {}

    private static final Magic[] MAGIC = {
        new Magic("a PDF document", "%PDF-"),
        new Magic("a ZIP archive or office document", "PK\u0003\u0004"),
        new Magic("an empty ZIP archive", "PK\u0005\u0006"),
        new Magic("a gzip archive", "\u001f\u008b"),
        new Magic("an SQLite database", "SQLite format 3\u0000"),
        new Magic("a PNG image", "\u0089PNG"),
        new Magic("a JPEG image", "\u00ff\u00d8\u00ff"),
        new Magic("a GIF image", "GIF8"),
        new Magic("a RIFF file (image, sound or video)", "RIFF"),
        new Magic("a program", "\u007fELF"),
        new Magic("a Java class", "\u00ca\u00fe\u00ba\u00be"),
        new Magic("a bzip2 archive", "BZh"),
        new Magic("an xz archive", "\u00fd7zXZ"),
        new Magic("a 7z archive", "7z\u00bc\u00af"),
        new Magic("a Zstandard archive", "(\u00b5/\u00fd"),
        new Magic("a Parquet file", "PAR1"),
        new Magic("an old office document", "\u00d0\u00cf\u0011\u00e0"),
        new Magic("an RTF document", "{\\rtf"),
        new Magic("a web archive (WARC)", "WARC/")
    };

    private BinarySniffer() {}

    /** What kind of other file the content is; empty where it may be text. */
    static Optional<String> otherFormat(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        for (Magic magic : MAGIC) {
            if (start.startsWith(magic.bytes)) {
                return Optional.of(magic.name);
            }
        }
        return Optional.empty();
    }

    /** The offset of the first byte that no text holds, where there are too many of them for a stray one; -1 for text. */
    static int binaryAt(byte[] bytes) {
        if (ByteOrderMark.charset(bytes) != null) {
            return -1;
        }
        int length = Math.min(SAMPLE, bytes.length);
        int first = -1;
        int zeros = 0;
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int one = bytes[i] & 0xFF;
            if (one < 0x20 && one != '\t' && one != '\n' && one != '\r' && one != '\f' && one != 0x1B) {
                first = first < 0 ? i : first;
                zeros += one == 0 ? 1 : 0;
                controls++;
            }
        }
        boolean many = controls > LEAST && controls * TOLERATED_CONTROLS > length;
        return many || zeros * TOLERATED > length ? first : -1;
    }
}
