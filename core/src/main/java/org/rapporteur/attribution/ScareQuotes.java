package org.rapporteur.attribution;

import java.util.List;
import org.rapporteur.text.Span;

/** A few words in quotation marks that nobody says: the so-called "fish war", a film titled "The Long Herring". */
final class ScareQuotes {

    private static final int LONGEST = 5;

    private ScareQuotes() {}

    /** Whether a draft has no source, no verb of saying, and for content only a few words in one pair of marks. */
    static boolean isOne(Draft draft) {
        if (draft.hasSource() || draft.cue != null || draft.content.size() != 1) {
            return false;
        }
        Span content = draft.content.get(0);
        List<String> words = List.of(draft.view.text().words(content).split("\\s+"));
        boolean quoted = draft.view.text().quotations().stream()
                .anyMatch(quotation -> quotation.marked().equals(content));
        return quoted && words.size() <= LONGEST;
    }
}
