package org.rapporteur.place;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Token;

/** Finds the preposition of place that governs a name: "in the Syrian port of Latakia", "near Kyiv, Lviv and Odesa". */
final class Locatives {

    private static final int FARTHEST = 14;

    private final AnnotatedText text;
    private final PlaceWords words;
    private final boolean[] name;

    Locatives(AnnotatedText text, PlaceWords words, PlaceNames names) {
        this.text = text;
        this.words = words;
        this.name = new boolean[text.tokens().size()];
        for (Draft draft : names.drafts) {
            Arrays.fill(name, draft.from, draft.to, true);
        }
        for (PlaceNames.Demonym demonym : names.demonyms) {
            Arrays.fill(name, demonym.from(), demonym.to(), true);
        }
    }

    void apply(List<Draft> drafts) {
        drafts.forEach(draft -> draft.where = governing(draft));
    }

    private @Nullable String governing(Draft draft) {
        int first = text.sentences().get(draft.sentence).firstToken();
        List<Token> tokens = text.tokens();
        for (int i = draft.from - 1; i >= Math.max(first, draft.from - FARTHEST); i--) {
            Token token = tokens.get(i);
            if (words.is(token, PlaceWords.Kind.WHERE)) {
                return token.form().toLowerCase(Locale.ROOT);
            }
            if (!passes(tokens, i)) {
                return null;
            }
        }
        return null;
    }

    /** Whether the search may go on to the left of a token. */
    private boolean passes(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean afterName = i > 0 && name[i - 1];
        if (token.is(",") || token.is("and") || token.is("or")) {
            return afterName
                    || (i > 0
                            && (words.isNoun(tokens.get(i - 1))
                                    || tokens.get(i - 1).is(",")));
        }
        if (token.is("of")) {
            return i > 0
                    && (words.isNoun(tokens.get(i - 1))
                            || tokens.get(i - 1).pos().equals("NOUN"));
        }
        return name[i]
                || words.isNoun(token)
                || words.is(token, PlaceWords.Kind.DIRECTION)
                || token.is("'s")
                || token.is("\u2019s")
                || token.pos().equals("DET")
                || token.pos().equals("ADJ")
                || token.pos().equals("NUM");
    }
}
