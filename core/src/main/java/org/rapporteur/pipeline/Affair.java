package org.rapporteur.pipeline;

import java.util.List;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;

/** All that was found across reports; every list in the order of its ids. */
public record Affair(
        List<CopyLink> copies, List<QuotationVariants> quotations, List<Story> stories, List<Occurrence> occurrences) {

    public static final Affair NONE = new Affair(List.of(), List.of(), List.of(), List.of());

    public Affair {
        copies = List.copyOf(copies);
        quotations = List.copyOf(quotations);
        stories = List.copyOf(stories);
        occurrences = List.copyOf(occurrences);
    }
}
