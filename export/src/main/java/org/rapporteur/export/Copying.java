package org.rapporteur.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which report was made from which, as far as the direction is known. */
final class Copying {

    private final Map<String, String> originals = new HashMap<>();

    Copying(Draft draft) throws IOException {
        draft.record().eachCopy(link -> {
            if (link.directed() && link.copyClass().isCopy()) {
                originals.putIfAbsent(link.copy(), link.original());
            }
        });
    }

    /** The report that this one was made from; null for none. */
    @Nullable
    String original(String reportId) {
        return originals.get(reportId);
    }
}
