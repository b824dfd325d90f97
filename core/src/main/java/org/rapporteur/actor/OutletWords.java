package org.rapporteur.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.text.WordList;

/** The words of {@code outlet-words.tsv}: outlets that no list knows are known by what they call themselves. */
final class OutletWords {

    private final Map<String, String> words = new HashMap<>();

    OutletWords() {
        WordList.read(OutletWords.class, "outlet-words.tsv")
                .rows()
                .forEach(row -> words.put(row.field(0), row.field(1)));
    }

    /** Whether the tokens {@code [from, to)} end in a noun for an outlet, or are a name with or after an outlet's word. */
    boolean isOutlet(SentenceView view, int from, int to) {
        if (isNoun(view, to - 1)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            String kind = view.isCapitalised(i) ? words.get(view.form(i)) : null;
            boolean named = "name".equals(kind) || ("last".equals(kind) && i == to - 1);
            boolean before = isNoun(view, i) && view.isCapitalised(i + 1) && i + 1 < to;
            if (named || before) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoun(SentenceView view, int at) {
        return "noun".equals(words.get(view.lower(at).toLowerCase(Locale.ROOT)));
    }
}
