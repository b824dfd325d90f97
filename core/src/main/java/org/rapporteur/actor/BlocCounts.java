package org.rapporteur.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.BlocItems.Item;
import org.rapporteur.annotation.SentenceView;

/** Numbers of members: "the 32-member alliance", "the bloc's 27 members", "NATO's 32 members", "the ten-nation group". */
final class BlocCounts {

    /** A number with the tokens that say it, and the bloc it is of, null where no bloc is named for it. */
    record Count(int number, int from, int to, @Nullable Actor bloc) {}

    private static final Pattern JOINED =
            Pattern.compile("(\\d{1,3}|[a-z]+)-(?:member|nation|country|state)(?:-strong)?|(\\d{1,3})-strong");
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("twenty", 20));

    private final BlocNouns nouns;
    private final Blocs blocs;

    BlocCounts(BlocNouns nouns, Blocs blocs) {
        this.nouns = nouns;
        this.blocs = blocs;
    }

    /**
     * The counts of a sentence. A description means the bloc named last; where that one is known to have another number
     * of members on the day, the nearest one before it that has this number.
     */
    List<Count> find(SentenceView view, BlocItems sentence, List<Actor> named, LocalDate day) {
        List<Count> counts = new ArrayList<>();
        for (int i = 0; i < view.size(); i++) {
            Matcher joined = JOINED.matcher(view.lower(i));
            if (joined.matches()) {
                int number = number(joined.group(1) == null ? joined.group(2) : joined.group(1));
                int noun = noun(view, i + 1);
                if (number > 0 && noun > 0) {
                    int from = i > 0 && view.isAny(i - 1, "the a its this") ? i - 1 : i;
                    counts.add(new Count(number, from, noun + 1, bloc(sentence, named, i, noun, number, day)));
                }
            }
            Item bloc = blocBefore(sentence, i);
            if (bloc == null || !view.isAny(i - 1, "'s \u2019s ' \u2019")) {
                continue;
            }
            int number = number(view.lower(i));
            if (number > 0 && view.isAny(members(view, i), "members countries nations states allies")) {
                counts.add(new Count(number, bloc.from(), members(view, i) + 1, bloc.bloc()));
            }
        }
        return counts;
    }

    private static int members(SentenceView view, int number) {
        return view.isAny(number + 1, "member full") ? number + 2 : number + 1;
    }

    private static @Nullable Item blocBefore(BlocItems sentence, int token) {
        return sentence.items().stream()
                .filter(item -> item.bloc() != null && item.to() == token - 1)
                .findFirst()
                .orElse(null);
    }

    /** The noun for a bloc, at most two words on; -1 for none. */
    private int noun(SentenceView view, int from) {
        for (int i = from; i < from + 3; i++) {
            if (nouns.isCounted(view.lower(i))) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Actor bloc(BlocItems sentence, List<Actor> named, int at, int noun, int number, LocalDate day) {
        for (Item item : sentence.items()) {
            boolean apposed = item.bloc() != null && (item.from() >= at && item.from() <= noun + 2);
            if (apposed && item.to() > noun + 1) {
                return item.bloc();
            }
        }
        Actor last = null;
        for (int i = named.size() - 1; i >= 0; i--) {
            Actor bloc = named.get(i);
            last = last == null ? bloc : last;
            if (blocs.membersOn(bloc.id(), day).size() == number) {
                return bloc;
            }
        }
        return last;
    }

    private static int number(String word) {
        return word.matches("\\d{1,3}") ? Integer.parseInt(word) : WORDS.getOrDefault(word, 0);
    }
}
