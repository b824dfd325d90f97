package org.rapporteur.time;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/** The tense in which an expression is to be read: what the words right before it say, else what its clause says. */
final class Tenser {

    private static final Pattern SINCE = Pattern.compile("(?i)\\bsince( (?:the|at least|early|late|about))?\\s+$");
    private static final Pattern UNTIL =
            Pattern.compile("(?i)\\b(?:until|till)( (?:the|at least|early|late|about))?\\s+$");

    private Tenser() {}

    static @Nullable Tense of(String text, Span within, RuleMatch match, TimeReader.Tenses tenses) {
        String before = text.substring(Math.max(within.begin(), match.begin() - 24), match.begin());
        if (SINCE.matcher(before).find()) {
            return Tense.PAST;
        }
        Tense clause = tenses.at(match.begin());
        return clause == null && UNTIL.matcher(before).find() ? Tense.FUTURE : clause;
    }
}
