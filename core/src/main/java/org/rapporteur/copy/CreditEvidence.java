package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who credits whom: a copy names the agency or the outlet that it took the text from. */
final class CreditEvidence implements CopyDirection.Evidence {

    /** A station's own letters in brackets look like an agency's. */
    private static final double UNKNOWN = 0.6;

    @Override
    public List<CopyDirection.Clue> clues(Sides sides) {
        List<CopyDirection.Clue> clues = new ArrayList<>();
        Set<String> ofOriginal = Agencies.creditedBy(sides.original().report());
        Set<String> ofCopy = Agencies.creditedBy(sides.copy().report());
        for (String agency : ofCopy) {
            if (Agencies.isOutlet(sides.original().report(), agency)) {
                clues.add(clue(4, "the copy credits \"" + agency + "\", which published the original"));
            } else if (agency.equals("agencies") && ofOriginal.isEmpty()) {
                clues.add(clue(1, "the copy says that it draws on agencies"));
            }
        }
        if (Agencies.isAgency(sides.original().report())
                && !Agencies.isAgency(sides.copy().report())) {
            clues.add(clue(2, "the original's outlet is a news agency, the copy's is not"));
        }
        for (String agency : ofOriginal) {
            if (ofCopy.isEmpty() && !agency.equals("agencies")) {
                double weight = Agencies.isKnown(agency) ? 1 : UNKNOWN;
                clues.add(clue(weight, "the original carries the credit \"" + agency + "\", which the copy dropped"));
            }
        }
        if (namesOutlet(sides.copy(), sides.original())) {
            clues.add(clue(
                    2,
                    "the copy's text names \""
                            + sides.original().report().report().outlet() + "\", where the original appeared"));
        }
        return clues;
    }

    private static boolean namesOutlet(CopyText text, CopyText other) {
        @Nullable String outlet = other.report().report().outlet();
        @Nullable String own = text.report().report().outlet();
        if (outlet == null || outlet.length() < 4 || outlet.equalsIgnoreCase(own)) {
            return false;
        }
        String words = text.report().report().text().text().toLowerCase(Locale.ROOT);
        String theirs = other.report().report().text().text().toLowerCase(Locale.ROOT);
        String name = outlet.toLowerCase(Locale.ROOT);
        // An outlet that names itself says nothing about the other that names it too.
        return words.contains(name) && !theirs.contains(name);
    }

    private static CopyDirection.Clue clue(double weight, String reason) {
        return new CopyDirection.Clue(weight, reason);
    }
}
