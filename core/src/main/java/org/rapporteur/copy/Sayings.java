package org.rapporteur.copy;

import java.util.List;
import java.util.Set;
import org.rapporteur.annotation.Annotator;
import org.rapporteur.text.WordList;

/** Verbs of saying, which make what depends on them somebody's words. */
final class Sayings {

    private static final Set<String> FORMS = WordList.read(Annotator.class, "verbs-of-saying.tsv").rows().stream()
            .flatMap(row -> row.values(1, "\\s+").stream())
            .collect(java.util.stream.Collectors.toUnmodifiableSet());

    private static final Set<String> COMMON =
            Set.of("say", "says", "said", "saying", "tell", "tells", "told", "claim", "claims", "claimed");

    private Sayings() {}

    private static final Set<String> TELLING = Set.of(
            "told", "tells", "tell", "said", "says", "informed", "warned", "assured", "promised", "wrote", "asked");

    /** Whether a verb has one who says and one who hears. */
    static boolean isTelling(String key) {
        return TELLING.contains(key);
    }

    /** Whether the words end in a verb of saying, or in one and "that". */
    static boolean isSaying(List<QuotedWord> words) {
        return words.stream()
                .skip(Math.max(0, words.size() - 4L))
                .anyMatch(word -> COMMON.contains(word.key()) || FORMS.contains(word.key()));
    }
}
