package org.rapporteur.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The character set that a page declares in its first bytes. */
final class DeclaredCharset {

    private static final int SEARCHED = 8192;
    private static final Pattern CHARSET =
            Pattern.compile("(?i)(?:charset|encoding)\\s{0,4}=\\s{0,4}[\"']?\\s{0,4}([a-z0-9_:.-]{2,40})");

    private DeclaredCharset() {}

    static @Nullable String of(byte[] page) {
        String start = new String(page, 0, Math.min(SEARCHED, page.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(start);
        return matcher.find() ? matcher.group(1) : null;
    }
}
