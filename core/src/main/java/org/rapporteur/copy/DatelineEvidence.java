package org.rapporteur.copy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place that a report was written from, at its head: whoever copies was not there, and often drops it. */
final class DatelineEvidence implements CopyDirection.Evidence {

    /** "HARBOUR TOWN, May 3 -", "ODESA (Norden Wire) -": capitals, perhaps a date or a bracket, a dash. */
    private static final Pattern DATELINE = Pattern.compile(
            "^\\s*(\\p{Lu}{3,}(?:[ '-]\\p{Lu}{2,}){0,3})"
                    + "(?:, [^\\n.\u2013\u2014-]{2,30})?(?: \\([^)\\n]{2,40}\\))? ?(?:\u2013|\u2014|--|-) ",
            Pattern.MULTILINE);

    /** A dateline stands at the head. */
    private static final int HEAD = 600;

    @Override
    public List<CopyDirection.Clue> clues(Sides sides) {
        Optional<String> original = dateline(sides.original());
        return original.isPresent() && dateline(sides.copy()).isEmpty()
                ? List.of(new CopyDirection.Clue(
                        0.5, "only the original says where it was written: \"" + original.get() + "\""))
                : List.of();
    }

    private static Optional<String> dateline(CopyText text) {
        String words = text.report().report().text().text();
        Matcher matcher = DATELINE.matcher(words.substring(0, Math.min(words.length(), HEAD)));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
