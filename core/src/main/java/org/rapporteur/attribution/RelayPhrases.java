package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.NounPhrases;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.text.WordList;

/** The phrases of {@code relays.tsv} that name who passed a statement on: "according to", "citing", "seen by". */
final class RelayPhrases {

    /** Who can stand after a phrase. */
    enum Whom {
        /** Whoever is named. */
        ANY,
        /** Only an outlet or a document; anybody else is a source. */
        CARRIER,
        /** Only a name: an outlet that the lexicon may not know. */
        NAME
    }

    /** How near to the speaker what a phrase names stands, compared with what is named before it. */
    enum Place {
        /** Next after what is named before it. */
        AFTER,
        /** Right before what is named before it: "the agency reported, citing the minutes". */
        BEFORE
    }

    private record Phrase(List<String> words, Whom whom, Place place) {}

    /** A phrase found: the tokens of the phrase begin at {@code at}, who is named are the tokens {@code named}. */
    record Found(int at, Range named, Whom whom, Place place) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    RelayPhrases() {
        for (WordList.Row row : WordList.read(RelayPhrases.class, "relays.tsv").rows()) {
            List<String> words = row.values(0, " ");
            Whom whom = Whom.valueOf(row.field(1).toUpperCase(Locale.ROOT));
            Place place = Place.valueOf(row.field(2).toUpperCase(Locale.ROOT));
            byFirst.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(new Phrase(words, whom, place));
        }
        byFirst.values().forEach(phrases -> phrases.sort(Comparator.comparingInt((Phrase one) -> -one.words.size())));
    }

    /** Every phrase of a sentence outside quotation marks that names somebody. */
    List<Found> in(SentenceView view) {
        List<Found> all = new ArrayList<>();
        for (int i = 0; i < view.size(); i++) {
            Phrase phrase = view.isQuoted(i) ? null : at(view, i);
            if (phrase == null) {
                continue;
            }
            int from = i + phrase.words.size();
            int end = NounPhrases.endOf(view, from, view.size());
            if (end > from && !view.isTime(from)) {
                all.add(new Found(i, new Range(from, end), phrase.whom, phrase.place));
            }
        }
        return all;
    }

    private @Nullable Phrase at(SentenceView view, int index) {
        for (Phrase phrase : byFirst.getOrDefault(view.lower(index), List.of())) {
            boolean same = true;
            for (int k = 0; k < phrase.words.size() && same; k++) {
                same = view.is(index + k, phrase.words.get(k));
            }
            if (same) {
                return phrase;
            }
        }
        return null;
    }
}
