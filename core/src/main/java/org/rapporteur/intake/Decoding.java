package org.rapporteur.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.Repair.Kind;
import org.rapporteur.text.Span;

/**
 * Bytes to text: byte order mark, then UTF-8 if valid, then the declared character set, then UTF-8 with single stray
 * bytes of Windows-1252, then what ICU detects. Whatever was not plain UTF-8 nor as declared is noted as a repair.
 */
final class Decoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int DETECTED = 1 << 16;

    private Decoding() {}

    static String decode(byte[] bytes, @Nullable String declared, RepairLog log) {
        Charset marked = ByteOrderMark.charset(bytes);
        if (marked != null) {
            return lenient(bytes, marked);
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        if (Utf8.isValidButForSurrogates(bytes)) {
            return mixed(bytes, log);
        }
        Optional<String> asDeclared = charset(declared).flatMap(charset -> strict(bytes, charset));
        if (asDeclared.isPresent()) {
            return asDeclared.get();
        }
        return mostlyUtf8(bytes) ? mixed(bytes, log) : detected(bytes, log);
    }

    private static Optional<Charset> charset(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        String plain = name.trim().toLowerCase(Locale.ROOT);
        // Browsers read Latin-1 as Windows-1252, and so do those who write "iso-8859-1" on their pages.
        if (plain.equals("iso-8859-1") || plain.equals("us-ascii") || plain.equals("latin1")) {
            return Optional.of(WINDOWS);
        }
        try {
            return Charset.isSupported(plain) && !plain.startsWith("utf-16")
                    ? Optional.of(Charset.forName(plain))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            CharsetDecoder decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String lenient(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }

    /** Whether there are more good multi-byte sequences than bad bytes. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            int length = Utf8.sequence(bytes, i);
            if (length > 1) {
                good++;
                i += length - 1;
            } else {
                bad++;
            }
        }
        return good > bad;
    }

    private static String mixed(byte[] bytes, RepairLog log) {
        StringBuilder text = new StringBuilder(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        while (in.hasRemaining()) {
            CoderResult result = decoder.decode(in, out, true);
            text.append(out.flip());
            out.clear();
            if (result.isError() && Utf8.isSurrogate(bytes, in.position())) {
                lost(text, log);
                in.position(in.position() + 3);
            } else if (result.isError()) {
                for (int i = 0; i < result.length(); i++) {
                    stray(in.get(), text, log);
                }
            }
        }
        return text.toString();
    }

    /** Half a surrogate pair, written as if it were a character. */
    private static void lost(StringBuilder text, RepairLog log) {
        Span at = new Span(text.length(), text.length() + 1);
        text.append(Characters.UNKNOWN);
        log.note(Kind.ENCODING, at, "half a surrogate pair", Characters.UNKNOWN);
    }

    private static void stray(byte one, StringBuilder text, RepairLog log) {
        String read = new String(new byte[] {one}, WINDOWS);
        Span at = new Span(text.length(), text.length() + read.length());
        text.append(read);
        log.note(Kind.ENCODING, at, String.format(Locale.ROOT, "byte 0x%02X", one & 0xFF), read);
    }

    private static String detected(byte[] bytes, RepairLog log) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > DETECTED ? Arrays.copyOf(bytes, DETECTED) : bytes);
        CharsetMatch match = detector.detect();
        Charset charset = match == null ? WINDOWS : charset(match.getName()).orElse(WINDOWS);
        log.note(Kind.ENCODING, new Span(0, 0), "not UTF-8", "read as " + charset.name());
        return lenient(bytes, charset);
    }
}
