package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.copy.VariantGrader.Verdict;
import org.rapporteur.copy.WordDiff.Change;

/** Words of two quotations that stood apart in the earlier report, in one pair of marks. */
final class Splices {

    /** So much of what was put in must be the other quotation's. */
    private static final double HELD = 0.7;

    private Splices() {}

    static List<Verdict> judge(Versions versions, List<Quoted> others) {
        List<Verdict> verdicts = new ArrayList<>();
        List<Change> added = new ArrayList<>(versions.additions());
        versions.rest().stream().filter(change -> !change.kept()).forEach(added::add);
        boolean keeps = versions.changes().stream().anyMatch(Change::kept);
        for (Change change : added) {
            List<QuotedWord> content = change.after().stream()
                    .filter(word -> word.isContent() && !word.bracketed())
                    .toList();
            boolean enough = content.size() >= 2
                    || (content.size() == 1 && change.after().size() >= 3);
            if (keeps && enough && others.stream().anyMatch(other -> holds(other, change.after(), content))) {
                verdicts.add(new Verdict(
                        Grade.SPLICED, "joined with words of another quotation: " + Written.quoted(content)));
            }
        }
        return verdicts;
    }

    private static boolean holds(Quoted other, List<QuotedWord> all, List<QuotedWord> content) {
        Set<String> stems = other.words().stream().map(QuotedWord::stem).collect(Collectors.toSet());
        long held = content.stream().filter(word -> stems.contains(word.stem())).count();
        long any = all.stream().filter(word -> stems.contains(word.stem())).count();
        return held >= HELD * content.size() && any >= HELD * all.size();
    }
}
