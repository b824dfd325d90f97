package org.rapporteur.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.NameMention;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.Token;

/**
 * Finds the names of places in a text with all places that bear them: what the encoder reads as a place or a country. A
 * person's or an organisation's name that is also a town's is none.
 */
final class PlaceNames {

    /** A country's adjective or people: no place, but it says of which country a report speaks. */
    record Demonym(int from, int to, int sentence, Place country) {}

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final AnnotatedText text;
    final List<Draft> drafts = new ArrayList<>();
    final List<Demonym> demonyms = new ArrayList<>();

    PlaceNames(Gazetteer gazetteer, PlaceWords words, AnnotatedText text) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.text = text;
    }

    PlaceNames find() {
        int sentence = 0;
        for (NameMention name : text.names()) {
            while (text.sentences().get(sentence).endToken() <= name.from()) {
                sentence++;
            }
            if (name.type() == NameMention.Type.PLACE || name.type() == NameMention.Type.COUNTRY) {
                add(name, sentence);
            }
        }
        return this;
    }

    private void add(NameMention name, int sentence) {
        String form = text.words(text.span(name.from(), name.to()));
        List<Gazetteer.Entry> entries = gazetteer.entries(form);
        if (!entries.isEmpty()) {
            put(name, name.from(), name.to(), sentence, entries);
            return;
        }
        Place country = gazetteer.countryOrDemonym(form);
        if (country != null) {
            demonyms.add(new Demonym(name.from(), name.to(), sentence, country));
            return;
        }
        int start = name.from();
        for (int i = name.from(); i <= name.to(); i++) {
            if (i == name.to() || text.tokens().get(i).is(",")) {
                addPart(name, start, i, sentence);
                start = i + 1;
            }
        }
    }

    /** A name with a word before or behind it that belongs to no name: "northern Mali", "Kherson Oblast". */
    private void addPart(NameMention name, int from, int to, int sentence) {
        int begin = from;
        while (begin < to - 1 && words.is(text.tokens().get(begin), PlaceWords.Kind.DIRECTION)) {
            begin++;
        }
        int end = to;
        while (end > begin + 1
                && entries(begin, end).isEmpty()
                && words.isNoun(text.tokens().get(end - 1))) {
            end--;
        }
        if (begin < end) {
            List<Gazetteer.Entry> entries = entries(begin, end);
            boolean bare = entries.isEmpty();
            put(name, bare ? from : begin, bare ? to : end, sentence, entries);
        }
    }

    private List<Gazetteer.Entry> entries(int from, int to) {
        return gazetteer.entries(text.words(text.span(from, to)));
    }

    private void put(NameMention name, int from, int to, int sentence, List<Gazetteer.Entry> entries) {
        Draft draft = new Draft(text, from, to, sentence, name.type(), entries);
        narrow(draft);
        drafts.add(draft);
    }

    /** "Kharkiv region", "the state of Washington" against "Kharkiv", "the city of Washington". */
    private void narrow(Draft draft) {
        Sentence sentence = text.sentences().get(draft.sentence);
        Token next = draft.to < sentence.endToken() ? text.tokens().get(draft.to) : null;
        boolean of = draft.from - 2 >= sentence.firstToken()
                && text.tokens().get(draft.from - 1).is("of");
        Token before = of ? text.tokens().get(draft.from - 2) : null;
        boolean division = isLower(next) && words.is(next, PlaceWords.Kind.DIVISION)
                || before != null && words.is(before, PlaceWords.Kind.DIVISION)
                || next != null && next.form().equals("Oblast");
        boolean town = before != null && words.is(before, PlaceWords.Kind.SETTLEMENT);
        if (division) {
            keep(draft, Place.Kind.DIVISION, Place.Kind.REGION);
        } else if (town) {
            keep(draft, Place.Kind.TOWN, Place.Kind.TOWN);
        }
    }

    @org.jspecify.annotations.NullUnmarked
    private static boolean isLower(Token token) {
        return token != null && token.form().equals(token.form().toLowerCase(Locale.ROOT));
    }

    private static void keep(Draft draft, Place.Kind one, Place.Kind other) {
        List<Gazetteer.Entry> kept = draft.entries.stream()
                .filter(entry -> entry.place().kind() == one || entry.place().kind() == other)
                .toList();
        if (!kept.isEmpty()) {
            draft.entries = new ArrayList<>(kept);
        }
    }
}
