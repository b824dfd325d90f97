package org.rapporteur.actor;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.WordList;

/** Countries by what a report that names them in full calls them for short: "the North", "the mainland". */
final class ShortNames {

    private static final List<WordList.Row> ROWS =
            WordList.read(ShortNames.class, "short-names.tsv").rows();

    private final ActorLexicon lexicon;
    private final List<WordList.Row> rows;

    /** Those that a report's words allow. */
    ShortNames(ActorLexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.rows = ROWS.stream()
                .filter(row -> row.values(2, ";").stream().anyMatch(text::contains))
                .toList();
    }

    /** Whom "the North" means; null where the phrase is none of these. */
    @Nullable
    ActorReference find(Phrase phrase) {
        int last = phrase.head() - 1;
        boolean candidate = phrase.view().is(last - 1, "the") && phrase.from() >= last - 1;
        String word = phrase.view().form(last);
        List<Actor> meant = candidate
                ? rows.stream()
                        .filter(row -> row.field(0).equals(word))
                        .flatMap(row -> Stream.ofNullable(lexicon.byId(row.field(1))))
                        .toList()
                : List.of();
        if (meant.isEmpty()) {
            return null;
        }
        return meant.size() == 1
                ? ActorReference.resolved(phrase.words(), meant.get(0))
                : ActorReference.unresolved(phrase.words(), meant);
    }
}
