package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.VerbForms;
import org.rapporteur.attribution.Stance.Direction;
import org.rapporteur.text.WordList;

/** The words of {@code stances.tsv} that take sides, found by any of their forms. */
final class StanceLexicon {

    /** How a word shows a side; see the data file. */
    enum Use {
        VERB,
        TO,
        NOT,
        ACT,
        BID,
        OWN,
        IS,
        NAMING,
        WITH
    }

    /** Words found at a place: how many tokens, and which side; the side of a naming verb is null. */
    record Hit(int length, @Nullable Direction side) {}

    private record Entry(List<String> rest, @Nullable Direction side) {}

    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "our", "your", "my");

    private final Map<Use, Map<String, List<Entry>>> entries = new EnumMap<>(Use.class);

    StanceLexicon() {
        for (WordList.Row row :
                WordList.read(StanceLexicon.class, "stances.tsv").rows()) {
            Use use = Use.valueOf(row.field(2).toUpperCase(Locale.ROOT));
            List<String> words = row.values(0, " ");
            List<String> rest = words.subList(1, words.size());
            Entry entry = new Entry(rest, side(row.field(1)));
            for (String form : forms(words, use, row)) {
                entries.computeIfAbsent(use, key -> new HashMap<>())
                        .computeIfAbsent(form, key -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    private static @Nullable Direction side(String field) {
        return field.equals("for") ? Direction.FOR : field.equals("against") ? Direction.AGAINST : null;
    }

    private static Set<String> forms(List<String> words, Use use, WordList.Row row) {
        String first = words.get(0);
        boolean noun = use == Use.IS || use == Use.OWN;
        if (use == Use.WITH || (noun && words.size() > 1)) {
            return Set.of(first);
        }
        return noun
                ? Set.of(first, plural(first))
                : new TreeSet<>(VerbForms.of(first, row.values(3, " ")).keySet());
    }

    private static String plural(String noun) {
        if (noun.matches(".*[^aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.matches(".*(s|x|z|ch|sh)") ? noun + "es" : noun + "s";
    }

    /** The longest words of a use that begin at a token; null for none. */
    @Nullable
    Hit find(SentenceView view, int at, Use use) {
        Hit best = null;
        for (Entry entry : entries.getOrDefault(use, Map.of()).getOrDefault(word(view, at), List.of())) {
            boolean same = true;
            for (int k = 0; k < entry.rest.size() && same; k++) {
                same = isSame(entry.rest.get(k), word(view, at + k + 1));
            }
            if (same && (best == null || best.length() <= entry.rest.size())) {
                best = new Hit(entry.rest.size() + 1, entry.side);
            }
        }
        return best;
    }

    /** Whether words {@code [from, to)} hold a word of praise, or bring the speaker in: they are no plain blame. */
    boolean praises(SentenceView view, int from, int to) {
        for (int i = from; i < to; i++) {
            Hit is = find(view, i, Use.IS);
            Hit act = is == null ? find(view, i, Use.ACT) : is;
            if (view.isAny(i, "our ours we us my") || (act != null && act.side() == Direction.FOR)) {
                return true;
            }
        }
        return false;
    }

    /** {@code one's} stands for whoever's. */
    private static boolean isSame(String entry, String word) {
        return entry.equals("one's") ? OWNERS.contains(word) : entry.equals(word);
    }

    private static String word(SentenceView view, int at) {
        return view.lower(at).replace('\u2019', '\'');
    }
}
