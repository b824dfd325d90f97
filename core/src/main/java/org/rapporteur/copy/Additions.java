package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.copy.SensePhrases.Hit;
import org.rapporteur.copy.VariantGrader.Verdict;
import org.rapporteur.copy.WordDiff.Change;

/** Words inside the marks that the earlier report has not there: its reporter's, or nobody's that is known. */
final class Additions {

    private static final Set<String> LIMITING = Set.of("hedge", "condition", "may", "likely", "wish");

    private Additions() {}

    static List<Verdict> judge(Versions versions) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Change change : versions.additions()) {
            List<QuotedWord> own =
                    change.after().stream().filter(word -> !word.bracketed()).toList();
            if (own.isEmpty()) {
                verdicts.add(new Verdict(Grade.MARKED_CUT, "put in brackets: " + Written.quoted(change.after())));
            } else {
                verdicts.add(judge(versions, own));
            }
        }
        unbracketed(versions, verdicts);
        swallowed(versions, verdicts);
        return verdicts;
    }

    private static Verdict judge(Versions versions, List<QuotedWord> words) {
        String written = Written.quoted(words);
        boolean open = !words.get(0).pause() && !words.get(0).opens();
        List<QuotedWord> reporters = reporters(versions.first(), words);
        if (words.size() == 1 && NameForms.isName(words.get(0)) && follows(versions, words.get(0))) {
            return new Verdict(Grade.NAME_CHANGED, "another name: with " + written);
        }
        if (words.stream().filter(QuotedWord::isContent).count() == 1
                && reporters.isEmpty()
                && versions.pairing().of(Pairing.Kind.NEAR).size() > 1) {
            return new Verdict(Grade.REWORDED, "one word more: " + written);
        }
        for (Hit hit : SensePhrases.in(words)) {
            if (LIMITING.contains(hit.kind()) && reporters.isEmpty() && hit.begin() <= 1 && words.size() <= 6) {
                return new Verdict(Grade.MODALITY_CHANGED, "limits the earlier version: " + written);
            }
        }
        boolean negated = words.stream().anyMatch(word -> SenseWords.isNegator(word.key()));
        if (negated && open && words.size() <= 3) {
            return new Verdict(Grade.POLARITY_CHANGED, "the negation is only here: " + written);
        }
        return new Verdict(
                Grade.WORDS_ADDED,
                reporters.isEmpty()
                        ? "not in the earlier version: " + written
                        : "the reporter's words in the earlier report, now inside the marks: "
                                + Written.quoted(reporters));
    }

    /** Whether a word makes another country's name of the one before it. */
    private static boolean follows(Versions versions, QuotedWord word) {
        List<QuotedWord> words = versions.version().words();
        int at = words.indexOf(word);
        return at > 0 && !word.pause() && !word.opens() && NameForms.isCountry(words.get(at - 1));
    }

    static List<QuotedWord> reporters(Quoted first, List<QuotedWord> words) {
        return words.stream()
                .filter(word -> word.isContent() && !word.isNumber())
                .filter(word -> first.around().contains(word.stem())
                        || first.around().contains(Stems.of(Words.fold(word.written()))))
                .toList();
    }

    /** What the earlier report has in brackets, so as its own words, and the later without. */
    private static void unbracketed(Versions versions, List<Verdict> verdicts) {
        List<QuotedWord> taken = versions.changes().stream()
                .filter(Change::kept)
                .flatMap(change -> taken(change).stream())
                .toList();
        if (!taken.isEmpty()) {
            verdicts.add(new Verdict(
                    Grade.WORDS_ADDED,
                    "the reporter's explanation in the earlier report, now inside the marks: "
                            + Written.quoted(taken)));
        }
    }

    private static List<QuotedWord> taken(Change change) {
        List<QuotedWord> taken = new ArrayList<>();
        for (int i = 0; i < change.before().size(); i++) {
            boolean bare =
                    change.before().get(i).bracketed() && !change.after().get(i).bracketed();
            if (bare && change.before().get(i).isContent()) {
                taken.add(change.after().get(i));
            }
        }
        return taken;
    }

    /** Words put for others of the utterance that are the reporter's: an explanation in place of "it". */
    private static void swallowed(Versions versions, List<Verdict> verdicts) {
        for (Change change : versions.rest()) {
            List<QuotedWord> after = change.after().stream()
                    .filter(word -> !change.kept() && versions.pairing().found().contains(word))
                    .toList();
            boolean bare = change.before().stream().noneMatch(QuotedWord::isContent);
            List<QuotedWord> reporters = reporters(versions.first(), after);
            boolean most = reporters.size() * 2 > after.size();
            if (!reporters.isEmpty() && most && (bare || reporters.size() > 2 || versions.isLight())) {
                verdicts.add(new Verdict(
                        Grade.WORDS_ADDED,
                        "the reporter's words in the earlier report, now inside the marks: "
                                + Written.quoted(reporters)));
            } else if (bare && after.size() > 1 && versions.isLight()) {
                verdicts.add(new Verdict(Grade.WORDS_ADDED, "not in the earlier version: " + Written.quoted(after)));
            }
        }
    }
}
