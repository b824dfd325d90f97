package org.rapporteur.place;

import java.util.List;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.Token;

/** Where one clause of a sentence ends and another begins, by marks, conjunctions and verbs: a guess without a parser. */
final class Clauses {

    private final AnnotatedText text;
    private final PlaceWords words;

    Clauses(AnnotatedText text, PlaceWords words) {
        this.text = text;
        this.words = words;
    }

    /** Whether a place and an act, given by their tokens, stand in one clause. */
    boolean isOne(Sentence sentence, int place, int act) {
        int from = Math.min(place, act);
        int to = Math.max(place, act);
        for (int i = from + 1; i < to; i++) {
            Token token = text.tokens().get(i);
            boolean mark = token.is(";") || token.is(":") || token.is("\u2014") || token.is("\u2013");
            boolean opens = opens(token);
            boolean coordinated = token.pos().equals("CCONJ") && hasVerb(i + 1, to);
            if (mark || opens || coordinated) {
                return false;
            }
        }
        return act < place || !isAside(sentence, place, act);
    }

    /** Whether the place stands in a clause of its own before the act: "who met in Vienna, agreed", "After talks in Doha,". */
    private boolean isAside(Sentence sentence, int place, int act) {
        int opening = opening(sentence, place);
        if (opening < 0 || text.tokens().subList(place, act).stream().noneMatch(token -> token.is(","))) {
            return false;
        }
        Token token = text.tokens().get(opening);
        return token.is("after") || token.is("before") || token.is("since") || hasVerb(opening + 1, place);
    }

    /** Whether a place's clause is opened by "as", "when" or "while". */
    boolean setsScene(Sentence sentence, int place) {
        int opening = opening(sentence, place);
        Token token = opening < 0 ? null : text.tokens().get(opening);
        return token != null && (token.is("as") || token.is("when") || token.is("while"));
    }

    /** The last word before a place that opens a clause, -1 for none. */
    private int opening(Sentence sentence, int place) {
        for (int i = place - 1; i >= sentence.firstToken(); i--) {
            if (opens(text.tokens().get(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean opens(Token token) {
        return words.is(token, PlaceWords.Kind.BREAKS) && !token.pos().equals("DET");
    }

    private boolean hasVerb(int from, int to) {
        List<Token> between = text.tokens().subList(Math.min(from, to), to);
        return between.stream()
                .anyMatch(token -> token.pos().equals("VERB") || token.pos().equals("AUX"));
    }
}
