package org.rapporteur.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names for what a record holds, where a format needs an IRI. */
final class Iris {

    /** Before the id of anything of a record. */
    static final String BASE = "urn:x-rapporteur:";

    private Iris() {}

    /** {@code urn:x-rapporteur:report:efcf86875a3d}; what a URN cannot hold is escaped by percent signs. */
    static String of(String kind, String id) {
        return BASE + kind + ":" + escape(id);
    }

    static String escape(String id) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            escaped.append(
                    plain || "-._:".indexOf(c) >= 0
                            ? String.valueOf(c)
                            : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return escaped.toString();
    }

    /** An address as it stands where it is an absolute one of the web; null for everything else. */
    static @Nullable String web(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            URI uri = new URI(url.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri.toString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
