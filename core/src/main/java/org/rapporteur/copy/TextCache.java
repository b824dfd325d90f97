package org.rapporteur.copy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The last used reports, ready for comparison; at most so many at once. */
final class TextCache {

    private final Function<String, ReadReport> loader;
    private final Map<String, CopyText> texts;

    TextCache(Function<String, ReadReport> loader, int most) {
        this.loader = loader;
        this.texts = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, CopyText> eldest) {
                return size() > most;
            }
        };
    }

    CopyText text(String id) {
        CopyText known = texts.get(id);
        if (known == null) {
            known = new CopyText(loader.apply(id));
            texts.put(id, known);
        }
        return known;
    }
}
