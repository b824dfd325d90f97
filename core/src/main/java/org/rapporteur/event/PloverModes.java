package org.rapporteur.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.text.WordList;

/** The modes that PLOVER 2.0 has for its types, from {@code modes.tsv}. */
public final class PloverModes {

    private final Map<PloverType, List<String>> modes = new EnumMap<>(PloverType.class);

    public PloverModes() {
        for (WordList.Row row : WordList.read(PloverModes.class, "modes.tsv").rows()) {
            modes.computeIfAbsent(PloverType.valueOf(row.field(0)), type -> new ArrayList<>())
                    .add(row.field(1));
        }
    }

    /** The modes of a type in the codebook's order; none for types that have none. */
    public List<String> of(PloverType type) {
        return List.copyOf(modes.getOrDefault(type, List.of()));
    }
}
