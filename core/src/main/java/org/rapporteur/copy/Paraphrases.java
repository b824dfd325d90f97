package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.text.WordList;

/**
 * Phrases of one sense, "step down" and "resign", read from {@code same-sense-phrases.txt}. Where two versions each have
 * another phrase of one set, both are read as one word, so that the phrases' own words are no longer compared.
 */
final class Paraphrases {

    /** So many words may stand in a phrase's gap: "hold the owner to account". */
    private static final int GAP = 4;

    private static final String ANY = "*";

    /** A phrase of a set: its words' stems, {@code *} for the gap. */
    private record Phrase(int set, int number, List<String> stems) {

        long words() {
            return stems.stream().filter(stem -> !stem.equals(ANY)).count();
        }
    }

    /** A phrase among words: the places of its own words. */
    private record Hit(Phrase phrase, List<Integer> places) {}

    private static final Map<String, List<Phrase>> PHRASES = read();

    private Paraphrases() {}

    private static Map<String, List<Phrase>> read() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        int set = 0;
        for (WordList.Row row :
                WordList.read(Paraphrases.class, "same-sense-phrases.txt").rows()) {
            int number = 0;
            for (String phrase : row.values(0, ";")) {
                List<String> stems = new ArrayList<>();
                for (String word : phrase.strip().split(" ", -1)) {
                    stems.add(word.equals(ANY) ? ANY : Spellings.stem(word));
                }
                phrases.computeIfAbsent(stems.get(0), first -> new ArrayList<>())
                        .add(new Phrase(set, number++, List.copyOf(stems)));
            }
            set++;
        }
        return phrases;
    }

    /** The sets that have a phrase which begins with a verb and a particle. */
    static Set<Integer> beginning(QuotedWord verb, QuotedWord particle) {
        Set<Integer> sets = new HashSet<>();
        for (Phrase phrase : PHRASES.getOrDefault(verb.stem(), List.of())) {
            if (phrase.stems().size() > 1 && phrase.stems().get(1).equals(particle.stem())) {
                sets.add(phrase.set());
            }
        }
        return sets;
    }

    /**
     * Both versions as they were, or with the phrases that stand for each other read as one word each. Only phrases in one
     * place of the comparison stand for each other.
     */
    static List<Quoted> evened(Quoted first, Quoted version) {
        Map<Integer, Hit> before = hits(first.words());
        Map<Integer, Hit> after = hits(version.words());
        if (before.isEmpty() || after.isEmpty()) {
            return List.of(first, version);
        }
        Places places = Places.of(first.words(), version.words());
        List<Match> matches = new ArrayList<>();
        before.forEach((set, hit) -> {
            Hit other = after.get(set);
            if (other != null && hit.phrase().number() != other.phrase().number() && places.meet(hit, other)) {
                matches.add(new Match(hit, other));
            }
        });
        List<Match> chosen = longestFirst(matches);
        return List.of(
                first.reading(
                        joined(first.words(), chosen.stream().map(Match::before).toList())),
                version.reading(joined(
                        version.words(), chosen.stream().map(Match::after).toList())));
    }

    /** A phrase and the other that stands for it. */
    private record Match(Hit before, Hit after) {

        long words() {
            return before.phrase().words() + after.phrase().words();
        }

        boolean overlaps(Match other) {
            return overlap(before, other.before) || overlap(after, other.after);
        }
    }

    /** Of matches that overlap the one of most words. */
    private static List<Match> longestFirst(List<Match> matches) {
        List<Match> chosen = new ArrayList<>();
        matches.stream()
                .sorted(Comparator.comparingLong((Match match) -> -match.words())
                        .thenComparingInt(match -> match.before().phrase().set()))
                .filter(match -> match.words() > 2)
                .forEach(match -> {
                    if (chosen.stream().noneMatch(match::overlaps)) {
                        chosen.add(match);
                    }
                });
        return chosen;
    }

    /** In which change of the comparison each word stands; -1 for a word that was kept. */
    private static final class Places {
        private final int[] before;
        private final int[] after;

        Places(int before, int after) {
            this.before = new int[before];
            this.after = new int[after];
        }

        static Places of(List<QuotedWord> before, List<QuotedWord> after) {
            Places places = new Places(before.size(), after.size());
            int number = 0;
            int i = 0;
            int j = 0;
            for (WordDiff.Change change : WordDiff.changes(before, after)) {
                int at = change.kept() ? -1 : number;
                Arrays.fill(places.before, i, i += change.before().size(), at);
                Arrays.fill(places.after, j, j += change.after().size(), at);
                number++;
            }
            return places;
        }

        boolean meet(Hit hit, Hit other) {
            return hit.places().stream()
                    .map(place -> before[place])
                    .filter(change -> change >= 0)
                    .anyMatch(change -> other.places().stream().anyMatch(place -> after[place] == change));
        }
    }

    /** The one phrase of each set; none where the set is met twice, since nobody could tell which stands for which. */
    private static Map<Integer, Hit> hits(List<QuotedWord> words) {
        Map<Integer, Hit> hits = new TreeMap<>();
        Set<Integer> twice = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            for (Hit hit : at(words, i)) {
                Hit known = hits.putIfAbsent(hit.phrase().set(), hit);
                if (known != null && hit.phrase().words() > known.phrase().words() && overlap(hit, known)) {
                    hits.put(hit.phrase().set(), hit);
                } else if (known != null && !overlap(hit, known)) {
                    twice.add(hit.phrase().set());
                }
            }
        }
        hits.keySet().removeAll(twice);
        return hits;
    }

    private static boolean overlap(Hit one, Hit other) {
        return one.places().stream().anyMatch(other.places()::contains);
    }

    private static List<Hit> at(List<QuotedWord> words, int begin) {
        List<Hit> hits = new ArrayList<>();
        for (Phrase phrase : PHRASES.getOrDefault(words.get(begin).stem(), List.of())) {
            match(phrase, words, begin).ifPresent(places -> hits.add(new Hit(phrase, places)));
        }
        return hits;
    }

    private static Optional<List<Integer>> match(Phrase phrase, List<QuotedWord> words, int begin) {
        List<Integer> places = new ArrayList<>();
        int at = begin;
        boolean gap = false;
        for (String stem : phrase.stems()) {
            if (stem.equals(ANY)) {
                gap = true;
                continue;
            }
            int last = gap ? at + GAP : at;
            int from = gap ? at + 1 : at;
            int found = from;
            while (found <= last && found < words.size() && !stands(words, found, stem, begin)) {
                found++;
            }
            if (found > last || found >= words.size() || isParted(words, at, found, begin)) {
                return Optional.empty();
            }
            places.add(found);
            at = found + 1;
            gap = false;
        }
        return Optional.of(places);
    }

    private static boolean stands(List<QuotedWord> words, int at, String stem, int begin) {
        QuotedWord word = words.get(at);
        boolean name = word.name() && !word.opens();
        return word.stem().equals(stem) && !word.bracketed() && !name && (at == begin || !word.opens());
    }

    /** Whether a sign stands between the phrase's words. */
    private static boolean isParted(List<QuotedWord> words, int from, int to, int begin) {
        for (int i = Math.max(from, begin + 1); i <= to; i++) {
            if (words.get(i).pause() || words.get(i).opens()) {
                return true;
            }
        }
        return false;
    }

    private static List<QuotedWord> joined(List<QuotedWord> words, List<Hit> hits) {
        List<QuotedWord> joined = new ArrayList<>(words);
        Set<Integer> gone = new HashSet<>();
        for (Hit hit : hits) {
            List<QuotedWord> own = hit.places().stream().map(words::get).toList();
            joined.set(
                    hit.places().get(0),
                    own.get(0).standingFor(own, hit.phrase().set(), hit.phrase().number()));
            gone.addAll(hit.places().subList(1, hit.places().size()));
        }
        List<QuotedWord> left = new ArrayList<>();
        for (int i = 0; i < joined.size(); i++) {
            if (!gone.contains(i)) {
                left.add(joined.get(i));
            }
        }
        return left;
    }
}
