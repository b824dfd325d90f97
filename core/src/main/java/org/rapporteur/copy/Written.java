package org.rapporteur.copy;

import java.util.Collection;
import java.util.List;

/** Words as reasons print them. */
final class Written {

    private Written() {}

    /** Words in their marks, nothing for none. */
    static String quoted(List<QuotedWord> words) {
        return words.isEmpty() ? "" : "\"" + WordDiff.written(words) + "\"";
    }

    /** What became of some words. */
    static String changed(List<QuotedWord> before, List<QuotedWord> after) {
        return changed(
                before.stream().map(QuotedWord::written).toList(),
                after.stream().map(QuotedWord::written).toList());
    }

    static String changed(Collection<String> before, Collection<String> after) {
        String from = "\"" + String.join(" ", before) + "\"";
        String to = "\"" + String.join(" ", after) + "\"";
        if (before.isEmpty()) {
            return to + " was added";
        }
        return after.isEmpty() ? from + " was dropped" : from + " became " + to;
    }
}
