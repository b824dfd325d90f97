package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.text.WordList;

/** Standing lines that any number of reports share: terms of use, calls to subscribe, credits. */
final class Formulas {

    private static final Map<String, List<List<String>>> RUNS = byFirstWord();

    private Formulas() {}

    private static Map<String, List<List<String>>> byFirstWord() {
        Map<String, List<List<String>>> runs = new HashMap<>();
        for (WordList.Row row : WordList.read(Formulas.class, "formulas.txt").rows()) {
            List<String> run = row.values(0, "\\s+");
            runs.computeIfAbsent(run.get(0), first -> new ArrayList<>()).add(run);
        }
        return runs;
    }

    /** Whether the words hold a formula. */
    static boolean holds(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            for (List<String> run : RUNS.getOrDefault(words.get(i).form(), List.of())) {
                if (stands(run, words, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean stands(List<String> run, List<Word> words, int at) {
        if (at + run.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < run.size(); i++) {
            if (!run.get(i).equals(words.get(at + i).form())) {
                return false;
            }
        }
        return true;
    }
}
