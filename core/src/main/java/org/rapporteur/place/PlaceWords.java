package org.rapporteur.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.Token;
import org.rapporteur.text.WordList;

/** What a word beside a place's name says of it: {@code place-words.tsv}. */
final class PlaceWords {

    enum Kind {
        DIVISION,
        SETTLEMENT,
        LAND,
        DIRECTION,
        WHERE,
        BREAKS
    }

    private final Map<String, Kind> kinds = new HashMap<>();

    PlaceWords() {
        WordList.read(PlaceWords.class, "place-words.tsv")
                .rows()
                .forEach(row -> kinds.putIfAbsent(
                        row.field(0), Kind.valueOf(row.field(1).toUpperCase(Locale.ROOT))));
    }

    /** The kind of a word, null for any other. */
    @Nullable
    Kind of(Token token) {
        return kinds.get(token.form().toLowerCase(Locale.ROOT));
    }

    boolean is(Token token, Kind kind) {
        return of(token) == kind;
    }

    /** Whether it is a common noun for a place: "province", "city", "coast". */
    boolean isNoun(Token token) {
        Kind kind = of(token);
        return kind == Kind.DIVISION || kind == Kind.SETTLEMENT || kind == Kind.LAND;
    }
}
