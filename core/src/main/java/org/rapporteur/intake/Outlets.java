package org.rapporteur.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names an outlet by its address where nothing else names it. */
final class Outlets {

    private Outlets() {}

    /** The host of an address without {@code www.}, null where there is none. */
    static @Nullable String host(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            String host = new URI(url.strip()).getHost();
            if (host == null || host.indexOf('.') < 0) {
                return null;
            }
            String plain = host.toLowerCase(Locale.ROOT);
            return plain.startsWith("www.") ? plain.substring(4) : plain;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
