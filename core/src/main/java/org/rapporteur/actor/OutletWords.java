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

    /** Whether the tokens {@code [from, to)} end in a noun for an outlet, or are a name with an outlet's word. */
    boolean isOutlet(SentenceView view, int from, int to) {
        String head = view.lower(to - 1);
        if ("noun".equals(words.get(head.toLowerCase(Locale.ROOT)))) {
            return true;
        }
        for (int i = from; i < to; i++) {
            String kind = words.get(view.form(i));
            if (kind != null && view.isCapitalised(i) && (kind.equals("name") || (kind.equals("last") && i == to - 1))) {
                return true;
            }
            if (view.isCapitalised(i) && "noun".equals(words.get(view.lower(i))) && i == to - 1) {
                return true;
            }
        }
        return false;
    }
}
