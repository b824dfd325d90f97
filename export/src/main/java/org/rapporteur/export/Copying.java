package org.rapporteur.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.CopyFamily;

/** Which report was made from which, as far as the direction is known: in its family the one that it hangs under. */
final class Copying {

    private final Map<String, String> originals = new HashMap<>();

    Copying(Draft draft) throws IOException {
        for (CopyFamily family : Kinship.families(draft.record()).all()) {
            for (CopyFamily.Member member : family.members()) {
                String parent = member.parent();
                if (parent != null && member.isDirected()) {
                    originals.put(member.reportId(), parent);
                }
            }
        }
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
