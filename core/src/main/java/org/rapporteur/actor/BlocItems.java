package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor.Kind;
import org.rapporteur.annotation.SentenceView;

/**
 * A sentence as the phrases about blocs read it: countries joined by commas and "and" are one item, a bloc is one, other
 * words stand alone in lower case; quotation marks are left out.
 */
final class BlocItems {

    /** The letters of the item kinds in {@link #line()}. */
    static final char COUNTRIES = '\u0001';

    static final char BLOC = '\u0002';

    /** An item: its tokens, and the countries or the bloc it names. */
    record Item(int from, int to, List<Actor> countries, @Nullable Actor bloc) {}

    private final SentenceView view;
    private final ActorLexicon lexicon;
    private final BlocNouns nouns;
    private final List<Item> items = new ArrayList<>();
    private final List<Item> named = new ArrayList<>();
    private @Nullable Actor last;

    /** @param last the bloc that was named last before the sentence, for "the alliance" */
    BlocItems(SentenceView view, ActorLexicon lexicon, BlocNouns nouns, @Nullable Actor last) {
        this.view = view;
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.last = last;
        List<String> words = new ArrayList<>();
        for (int i = 0; i < view.size(); i++) {
            words.add(view.form(i));
        }
        int at = 0;
        while (at < view.size()) {
            at = next(words, at);
        }
    }

    private int next(List<String> words, int at) {
        int length = view.isCapitalised(at) || view.is(at, "the") ? lexicon.longestName(words, at) : 0;
        String form = String.join(" ", words.subList(at, at + length));
        ActorLexicon.CountryName country = length == 0 ? null : lexicon.country(form);
        Actor body = length == 0 ? null : lexicon.organisation(form);
        if (isBloc(body)) {
            last = body;
            items.add(new Item(at, at + length, List.of(), body));
        } else if (country != null) {
            country(country, at, at + length);
        } else if (length == 0 && description(at) > 0) {
            items.add(new Item(at, description(at), List.of(), last));
            return description(at);
        } else if (!view.isAny(at, "\" \u201c \u201d `` '' \u2018")) {
            items.add(new Item(at, Math.max(at + 1, at + length), List.of(), null));
        }
        return Math.max(at + 1, at + length);
    }

    private boolean isBloc(@Nullable Actor body) {
        return body != null
                && (body.kind() == Kind.BLOC || lexicon.blocs().ids().contains(body.id()));
    }

    private void country(ActorLexicon.CountryName country, int from, int to) {
        Item item = new Item(from, to, List.of(country.country()), null);
        named.add(item);
        boolean state =
                country.form() == ActorLexicon.CountryForm.NAME || country.form() == ActorLexicon.CountryForm.CAPITAL;
        if (!state) {
            items.add(new Item(from, to, List.of(), null));
            return;
        }
        int joins = items.size();
        while (joins > 0 && view.isAny(items.get(joins - 1).from(), ", and & or as well the")) {
            joins--;
        }
        boolean listed = joins > 0
                && joins < items.size()
                && !items.get(joins - 1).countries().isEmpty();
        if (!listed) {
            items.add(item);
            return;
        }
        Item before = items.get(joins - 1);
        List<Actor> all = new ArrayList<>(before.countries());
        all.add(country.country());
        items.subList(joins - 1, items.size()).clear();
        items.add(new Item(before.from(), to, List.copyOf(all), null));
    }

    /** The end of "the alliance", "the 32-member military alliance", with a bloc before it to mean; 0 for none. */
    private int description(int at) {
        if (last == null || !view.isAny(at, "the that this its")) {
            return 0;
        }
        for (int i = at + 1; i < Math.min(view.size(), at + 4); i++) {
            if (nouns.isDescription(view.lower(i)) && !view.isAny(i + 1, "of between")) {
                return i + 1;
            }
            if (!view.pos(i).matches("ADJ|NOUN|NUM|VERB|PROPN") || view.is(i, ",")) {
                return 0;
            }
        }
        return 0;
    }

    List<Item> items() {
        return items;
    }

    /** The bloc that was named last, null for none. */
    @Nullable
    Actor last() {
        return last;
    }

    /** Whether a phrase can fit at all: it needs two countries, or one and a bloc. */
    boolean mayTell() {
        return named.size() > 1 || (!named.isEmpty() && items.stream().anyMatch(item -> item.bloc() != null));
    }

    /** All countries named before a token, by name, people or seat of government, each once. */
    List<Actor> countriesBefore(int token) {
        Set<Actor> countries = new LinkedHashSet<>();
        named.stream().filter(item -> item.to() <= token).forEach(item -> countries.addAll(item.countries()));
        return List.copyOf(countries);
    }

    /** The sentence for patterns: each item with a space after it, a sign for countries and blocs. */
    String line() {
        StringBuilder line = new StringBuilder(" ");
        for (Item item : items) {
            String word = !item.countries().isEmpty()
                    ? String.valueOf(COUNTRIES)
                    : item.bloc() != null ? String.valueOf(BLOC) : word(item);
            line.append(word).append(' ');
        }
        return line.toString();
    }

    private String word(Item item) {
        String word = view.lower(item.from());
        return switch (word) {
            case "\u2014", "\u2013", "--", "-" -> "-";
            case "\u2019s", "\u2019" -> "'s";
            case "'" -> "'s";
            default -> item.to() - item.from() > 1 ? word + "_" : word.isBlank() ? "_" : word;
        };
    }
}
