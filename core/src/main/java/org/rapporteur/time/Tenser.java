package org.rapporteur.time;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/** The tense in which an expression is to be read: what the words right before it say, else what its clause says. */
final class Tenser {

    private static final Pattern SINCE = Pattern.compile("(?i)\\bsince( (?:the|at least|early|late|about))?\\s+$");
    private static final Pattern UNTIL =
            Pattern.compile("(?i)\\b(?:until|till)( (?:the|at least|early|late|about))?\\s+$");

    /** How many code units before "until" tell what goes on until then. */
    private static final int CLAUSE = 60;

    private static final Pattern LASTING = Pattern.compile(
            "\\b(?:" + new TimeWords().pattern("lasting") + ")\\b(?! \\w+ed\\b)", Pattern.CASE_INSENSITIVE);

    private Tenser() {}

    static @Nullable Tense of(String text, Span within, RuleMatch match, TimeReader.Tenses tenses) {
        String before = text.substring(Math.max(within.begin(), match.begin() - 24), match.begin());
        if (SINCE.matcher(before).find()) {
            return Tense.PAST;
        }
        if (UNTIL.matcher(before).find()) {
            String clause = text.substring(Math.max(within.begin(), match.begin() - CLAUSE), match.begin());
            return LASTING.matcher(clause).find() ? tenses.at(match.begin()) : Tense.FUTURE;
        }
        return tenses.at(match.begin());
    }
}
