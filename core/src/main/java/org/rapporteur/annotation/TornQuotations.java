package org.rapporteur.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Contents of one quotation that was torn between two windows hang on the cue that one of the windows is surest of. */
final class TornQuotations {

    private record Part(int content, int on, double likely) {}

    private final Map<Integer, List<Part>> byQuotation = new HashMap<>();

    /** Adds a content by its index; {@code quotation} is -1 for one outside quotation marks. */
    void add(int quotation, int content, int on, double likely) {
        if (quotation >= 0) {
            byQuotation.computeIfAbsent(quotation, key -> new ArrayList<>()).add(new Part(content, on, likely));
        }
    }

    /** Sets what the contents hang on. */
    void mend(List<SpeechMark> contents) {
        for (List<Part> parts : byQuotation.values()) {
            Part best = parts.get(0);
            for (Part part : parts) {
                boolean better = part.on() >= 0 && (best.on() < 0 || part.likely() > best.likely());
                best = better ? part : best;
            }
            for (Part part : parts) {
                SpeechMark mark = contents.get(part.content());
                contents.set(part.content(), new SpeechMark(mark.from(), mark.to(), best.on(), mark.confidence()));
            }
        }
    }
}
