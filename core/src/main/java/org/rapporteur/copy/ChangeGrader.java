package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.copy.VariantGrader.Verdict;

/** Grades two versions of a quotation that differ in words. */
final class ChangeGrader {

    private static final int SPLICE = 4;

    private final Quoted first;
    private final Quoted version;
    private final List<Quoted> others;
    private final List<WordDiff.Change> changes;
    private final List<QuotedWord> removed;
    private final List<QuotedWord> added;
    private final List<Verdict> verdicts = new ArrayList<>();

    ChangeGrader(Quoted first, Quoted version, List<Quoted> others, List<WordDiff.Change> changes) {
        this.first = first;
        this.version = version;
        this.others = others;
        this.changes = changes;
        removed = words(changes, WordDiff.Change::before);
        added = words(changes, WordDiff.Change::after).stream()
                .filter(word -> !word.bracketed())
                .toList();
    }

    private static List<QuotedWord> words(
            List<WordDiff.Change> changes, java.util.function.Function<WordDiff.Change, List<QuotedWord>> side) {
        return changes.stream()
                .filter(change -> !change.kept())
                .flatMap(change -> side.apply(change).stream())
                .toList();
    }

    List<Verdict> verdicts() {
        polarity();
        if (added.isEmpty()) {
            verdicts.add(cut());
            return verdicts;
        }
        List<QuotedWord> strange = splicedOrSwallowed();
        List<QuotedWord> own =
                added.stream().filter(word -> !strange.contains(word)).toList();
        modality(own);
        numbers(own);
        names(own);
        new SenseGrader(first, version, changes, strange).grade(verdicts);
        return verdicts;
    }

    private void polarity() {
        long before = count(removed, word -> SenseWords.isNegator(word.key()));
        long after = count(added, word -> SenseWords.isNegator(word.key()));
        boolean moved = before != after && before + (first.governor() ? 1 : 0) == after + (version.governor() ? 1 : 0);
        String words = quoted(Stream.concat(removed.stream(), added.stream())
                .filter(word -> SenseWords.isNegator(word.key()))
                .toList());
        if (moved) {
            verdicts.add(new Verdict(Grade.REWORDED, "the negation moved across the marks: " + words));
        } else if (before != after && added.isEmpty()) {
            verdicts.add(new Verdict(Grade.POLARITY_CHANGED, "the cut took away " + words));
        } else if (before != after) {
            verdicts.add(new Verdict(Grade.POLARITY_CHANGED, "the negation differs: " + words));
        } else if (!words.isEmpty()) {
            verdicts.add(new Verdict(Grade.UNSURE, "the negation stands elsewhere: " + words));
        }
    }

    /** Nothing was added, so what is left are the first version's words; the question is what was left out. */
    private Verdict cut() {
        List<QuotedWord> sense =
                removed.stream().filter(ChangeGrader::carriesSense).toList();
        if (!sense.isEmpty()) {
            return new Verdict(Grade.UNSURE, "the cut took away " + quoted(sense));
        }
        boolean marked = isMarked();
        String words = "\"" + WordDiff.written(removed) + "\"";
        return marked
                ? new Verdict(Grade.MARKED_CUT, "left out, and marked or before or after the marks: " + words)
                : new Verdict(Grade.UNMARKED_CUT, "left out without a mark: " + words);
    }

    /** Whether a word says whether, how surely or on what condition something is said. */
    static boolean carriesSense(QuotedWord word) {
        return SenseWords.isNegator(word.key()) || word.isModal() || SenseWords.isCondition(word.key());
    }

    /** Whether each gap within has its ellipsis or bracket; at the ends the quotation marks themselves say it. */
    private boolean isMarked() {
        for (int i = 1; i + 1 < changes.size(); i++) {
            WordDiff.Change change = changes.get(i);
            boolean bracket = change.after().stream().anyMatch(QuotedWord::bracketed);
            if (!change.kept() && !bracket && !changes.get(i + 1).after().get(0).afterCut()) {
                return false;
            }
        }
        return true;
    }

    /** Added words that the first report has elsewhere: in another quotation, or as its reporter's own words. */
    private List<QuotedWord> splicedOrSwallowed() {
        List<QuotedWord> strange = new ArrayList<>();
        for (WordDiff.Change change : changes) {
            List<QuotedWord> content = change.after().stream()
                    .filter(word -> !change.kept() && !word.function() && !word.bracketed())
                    .toList();
            if (content.size() >= SPLICE && others.stream().anyMatch(other -> holds(other, content))) {
                verdicts.add(new Verdict(Grade.SPLICED, "joined with words of another quotation: " + quoted(content)));
                strange.addAll(change.after());
            } else {
                swallowed(change, content, strange);
            }
        }
        return strange;
    }

    private void swallowed(WordDiff.Change change, List<QuotedWord> content, List<QuotedWord> strange) {
        List<QuotedWord> reporters = content.stream()
                .filter(word ->
                        first.around().contains(word.stem()) || first.around().contains(Stems.of(word.written())))
                .filter(word -> change.before().stream().noneMatch(old -> Synonyms.areNear(old.stem(), word.stem())))
                .toList();
        if (!reporters.isEmpty()) {
            verdicts.add(new Verdict(
                    Grade.WORDS_ADDED,
                    "the reporter's words in the earlier report, now inside the marks: " + quoted(reporters)));
            strange.addAll(reporters);
        }
    }

    private static boolean holds(Quoted other, List<QuotedWord> content) {
        Set<String> stems = other.words().stream().map(QuotedWord::stem).collect(Collectors.toSet());
        long held = content.stream().filter(word -> stems.contains(word.stem())).count();
        return held >= Math.max(SPLICE, 0.7 * content.size());
    }

    private void modality(List<QuotedWord> own) {
        Set<String> before = keys(removed, QuotedWord::isModal);
        Set<String> after = keys(own, QuotedWord::isModal);
        if (!before.equals(after)) {
            verdicts.add(new Verdict(Grade.MODALITY_CHANGED, changed(before, after)));
        }
    }

    private void numbers(List<QuotedWord> own) {
        Set<String> before = keys(removed, QuotedWord::isNumber);
        Set<String> after = keys(own, QuotedWord::isNumber);
        if (!before.equals(after)) {
            verdicts.add(new Verdict(Grade.NUMBER_CHANGED, changed(before, after)));
        }
    }

    private void names(List<QuotedWord> own) {
        List<QuotedWord> before = removed.stream().filter(QuotedWord::name).toList();
        List<QuotedWord> after = own.stream().filter(QuotedWord::name).toList();
        List<QuotedWord> lost =
                before.stream().filter(name -> isMissing(name, own)).toList();
        List<QuotedWord> found =
                after.stream().filter(name -> isMissing(name, removed)).toList();
        if (!lost.isEmpty() || !found.isEmpty()) {
            verdicts.add(new Verdict(Grade.NAME_CHANGED, changed(written(lost), written(found))));
        }
    }

    /** Whether no word of the other version is the same name in another form or transliteration. */
    private static boolean isMissing(QuotedWord name, List<QuotedWord> other) {
        String skeleton = Stems.skeleton(name.key());
        return other.stream()
                .noneMatch(word -> Synonyms.areNear(name.stem(), word.stem())
                        || (!skeleton.isEmpty() && word.name() && skeleton.equals(Stems.skeleton(word.key()))));
    }

    private static Set<String> keys(List<QuotedWord> words, Predicate<QuotedWord> is) {
        return words.stream().filter(is).map(QuotedWord::key).collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static Set<String> written(List<QuotedWord> words) {
        return words.stream().map(QuotedWord::written).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static String changed(Set<String> before, Set<String> after) {
        String from = "\"" + String.join(" ", before) + "\"";
        String to = "\"" + String.join(" ", after) + "\"";
        if (before.isEmpty()) {
            return to + " was added";
        }
        return after.isEmpty() ? from + " was dropped" : from + " became " + to;
    }

    private static long count(List<QuotedWord> words, Predicate<QuotedWord> is) {
        return words.stream().filter(is).count();
    }

    static String quoted(List<QuotedWord> words) {
        return words.isEmpty() ? "" : "\"" + WordDiff.written(words) + "\"";
    }
}
