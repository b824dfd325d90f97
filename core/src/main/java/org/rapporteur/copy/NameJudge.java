package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.copy.VariantGrader.Verdict;

/** Whether another person, place or body is named. */
final class NameJudge {

    private NameJudge() {}

    static List<Verdict> judge(Versions versions) {
        List<List<QuotedWord>> before = phrases(versions.before());
        List<List<QuotedWord>> after = phrases(versions.after());
        List<List<QuotedWord>> lost = new ArrayList<>(before);
        List<List<QuotedWord>> found = new ArrayList<>(after);
        lost.removeIf(phrase -> after.stream().anyMatch(other -> areSame(phrase, other)));
        found.removeIf(phrase -> before.stream().anyMatch(other -> areSame(phrase, other)));
        return lost.isEmpty() || found.isEmpty()
                ? List.of()
                : List.of(new Verdict(Grade.NAME_CHANGED, Written.changed(flat(lost), flat(found))));
    }

    private static List<QuotedWord> flat(List<List<QuotedWord>> phrases) {
        return phrases.stream().flatMap(List::stream).toList();
    }

    /** Runs of names, with the "of" and the "and" between them. */
    private static List<List<QuotedWord>> phrases(List<QuotedWord> words) {
        List<List<QuotedWord>> phrases = new ArrayList<>();
        List<QuotedWord> phrase = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            QuotedWord word = words.get(i);
            boolean joint = !phrase.isEmpty()
                    && word.key().equals("of")
                    && i + 1 < words.size()
                    && NameForms.isName(words.get(i + 1));
            boolean name = NameForms.isName(word) && !(word.pause() || word.opens());
            boolean before = word.opens()
                    && SenseWords.isTitle(word.key())
                    && i + 1 < words.size()
                    && NameForms.isName(words.get(i + 1))
                    && !words.get(i + 1).pause();
            boolean opening = (NameForms.isName(word) || before) && !name;
            if (!name && !joint && !phrase.isEmpty()) {
                phrases.add(List.copyOf(phrase));
                phrase.clear();
            }
            if (name || opening) {
                phrase.add(word);
            }
        }
        if (!phrase.isEmpty()) {
            phrases.add(phrase);
        }
        return phrases;
    }

    /**
     * Whether two phrases are one name. One may be longer, as a surname with a given name is; not where one is a
     * country's, since Guinea is not Guinea-Bissau, and not where the order is another.
     */
    private static boolean areSame(List<QuotedWord> one, List<QuotedWord> other) {
        List<QuotedWord> shorter = one.size() <= other.size() ? one : other;
        List<QuotedWord> longer = one.size() <= other.size() ? other : one;
        if (shorter.size() < longer.size() && NameForms.isCountry(shorter.get(0))) {
            return false;
        }
        QuotedWord end = longer.get(longer.size() - 1);
        QuotedWord last = shorter.get(shorter.size() - 1);
        boolean spelled = longer.stream().anyMatch(word -> word.key().equals(last.key()));
        if (shorter.size() < longer.size() && !spelled && !NameForms.areSame(last, end)) {
            return false;
        }
        int at = 0;
        for (QuotedWord word : longer) {
            if (at < shorter.size() && NameForms.areSame(shorter.get(at), word)) {
                at++;
            }
        }
        return at == shorter.size();
    }
}
