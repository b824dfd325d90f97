package org.rapporteur.correction;

import org.rapporteur.copy.CopyLink;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;

/** What corrections make of the findings across reports: as much as they touch, however large the affair. */
public record AffairChanges(
        Changes<CopyLink> copies,
        Changes<QuotationVariants> quotations,
        Changes<Story> stories,
        Changes<Occurrence> occurrences) {

    /** Everything is as it was found. */
    public static final AffairChanges NONE =
            new AffairChanges(Changes.none(), Changes.none(), Changes.none(), Changes.none());

    static AffairChanges between(Affair found, Affair corrected) {
        return new AffairChanges(
                Changes.between(found.copies(), corrected.copies(), CopyLink::id),
                Changes.between(found.quotations(), corrected.quotations(), QuotationVariants::id),
                Changes.between(found.stories(), corrected.stories(), Story::id),
                Changes.between(found.occurrences(), corrected.occurrences(), Occurrence::id));
    }

    /** What was found across reports as corrected. */
    public Affair over(Affair found) {
        return new Affair(
                copies.over(found.copies(), CopyLink::id),
                quotations.over(found.quotations(), QuotationVariants::id),
                stories.over(found.stories(), Story::id),
                occurrences.over(found.occurrences(), Occurrence::id));
    }
}
