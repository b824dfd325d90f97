package org.rapporteur.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;
import org.rapporteur.time.Tense;

/**
 * The tense of the clause around a word, by the verb nearest before it in the sentence, else by the first one after it. A
 * plain present counts as future: with a time it mostly tells what is arranged ("the games open on Friday").
 */
final class ClauseTenses {

    private static final Map<String, String> WORDS = words();

    /** How far from its verb "on Friday" may stand. */
    private static final int REACH = 25;

    private final List<Token> tokens;

    ClauseTenses(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The tense at a text offset; null where no verb tells. */
    @Nullable
    Tense at(int offset) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().begin() < offset) {
            at++;
        }
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            if (isBreak(i)) {
                break;
            }
            Tense tense = tense(i);
            if (tense != null) {
                return tense;
            }
        }
        for (int i = at; i < Math.min(tokens.size(), at + REACH); i++) {
            Tense tense = tense(i);
            if (tense != null) {
                return tense;
            }
        }
        return null;
    }

    private boolean isBreak(int index) {
        return isWord(index, "break");
    }

    /** The tense that the verb group ending at a token has, null where it is no verb. */
    private @Nullable Tense tense(int index) {
        String form = lower(index);
        String kind = kind(index);
        if (kind.equals("planned") || kind.equals("future")) {
            return Tense.FUTURE;
        }
        if (kind.equals("modal")) {
            return isPerfect(index) ? Tense.PAST : Tense.FUTURE;
        }
        String pos = tokens.get(index).pos();
        if (kind.equals("told")) {
            return governed(index, Tense.PAST);
        }
        if (!pos.equals("VERB") && !pos.equals("AUX")) {
            return null;
        }
        boolean perfect = kind.equals("have") && (pos.equals("AUX") || form.equals("had"));
        if (perfect || kind.equals("past") || (form.endsWith("ed") && form.length() > 3)) {
            return governed(index, Tense.PAST);
        }
        if (form.endsWith("ing")) {
            return governed(index, null);
        }
        return governed(index, Tense.FUTURE);
    }

    /** A verb's group is told by its first word: "will have met", "to be held", "has said". */
    private @Nullable Tense governed(int index, @Nullable Tense alone) {
        for (int i = index - 1; i >= Math.max(0, index - 5); i--) {
            String pos = tokens.get(i).pos();
            String kind = kind(i);
            if (kind.equals("modal")) {
                return isPerfect(i) ? Tense.PAST : Tense.FUTURE;
            }
            if (kind.equals("planned") || kind.equals("future")) {
                return Tense.FUTURE;
            }
            if (kind.equals("past") && pos.equals("AUX")) {
                return Tense.PAST;
            }
            if (isWord(i, "have")) {
                return Tense.PAST;
            }
            if (lower(i).equals("to") && i + 1 == index) {
                return infinitive(i);
            }
            boolean skips = pos.equals("ADV") || pos.equals("AUX") || pos.equals("PART");
            if (!skips) {
                break;
            }
        }
        return alone;
    }

    /** "Plans to meet on Friday" lies ahead, "met to discuss the Friday attack" does not. */
    private @Nullable Tense infinitive(int to) {
        for (int i = to - 1; i >= Math.max(0, to - 4); i--) {
            if (isWord(i, "planned")) {
                return Tense.FUTURE;
            }
        }
        return null;
    }

    private boolean isPerfect(int modal) {
        for (int i = modal + 1; i < Math.min(tokens.size(), modal + 4); i++) {
            if (lower(i).equals("have")) {
                return !isWord(modal, "future") && !lower(modal).equals("will");
            }
        }
        return false;
    }

    private boolean isWord(int index, String kind) {
        return kind(index).equals(kind);
    }

    /** The kind of a word by its form; "May" and "Will" with a capital are no modal verbs. */
    private String kind(int index) {
        String kind = WORDS.getOrDefault(lower(index), "");
        boolean name = kind.equals("modal")
                && Character.isUpperCase(tokens.get(index).form().charAt(0));
        return name ? "" : kind;
    }

    private String lower(int index) {
        return tokens.get(index).form().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        for (WordList.Row row :
                WordList.read(ClauseTenses.class, "tense-words.tsv").rows()) {
            for (String word : row.values(1, " ")) {
                words.putIfAbsent(word, row.field(0));
            }
        }
        return Map.copyOf(words);
    }
}
