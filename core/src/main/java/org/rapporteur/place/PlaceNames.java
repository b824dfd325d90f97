package org.rapporteur.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

    /** Below this the encoder is no surer of its type than of another. */
    private static final double DOUBTFUL = 0.6;

    private static final int LONGEST_UNREAD = 4;

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
        People people = new People(text);
        int sentence = 0;
        for (NameMention name : text.names()) {
            sentence = sentenceAt(sentence, name.from());
            switch (name.type()) {
                case PLACE, COUNTRY -> {
                    if (!people.isSurname(name) || isGoverned(name.from(), sentence)) {
                        add(name, sentence);
                    }
                }
                case PERSON, ORGANISATION -> {
                    boolean doubtful = name.confidence() < DOUBTFUL && name.to() - name.from() <= 2;
                    if (doubtful && !people.isSurname(name) && isInPlace(name.from(), sentence)) {
                        addKnown(name.from(), name.to(), sentence);
                    }
                }
                case TITLE -> {}
            }
        }
        addUnread();
        return this;
    }

    private int sentenceAt(int from, int token) {
        int sentence = from;
        while (text.sentences().get(sentence).endToken() <= token) {
            sentence++;
        }
        return sentence;
    }

    /** What stands capitalised after "in" or "near" and is a place's main name, though the encoder reads no name there. */
    private void addUnread() {
        boolean[] read = new boolean[text.tokens().size()];
        text.names().forEach(name -> Arrays.fill(read, name.from(), name.to(), true));
        for (int s = 0; s < text.sentences().size(); s++) {
            Sentence sentence = text.sentences().get(s);
            for (int i = sentence.firstToken() + 1; i < sentence.endToken(); i++) {
                int to = i;
                while (to < sentence.endToken()
                        && !read[to]
                        && isNameWord(text.tokens().get(to))) {
                    to++;
                }
                boolean apart = to == sentence.endToken() || !read[to];
                if (to > i && to - i <= LONGEST_UNREAD && apart && isInPlace(i, s)) {
                    addKnown(i, to, s);
                }
                i = Math.max(i, to - 1);
            }
        }
        drafts.sort(Comparator.comparingInt(draft -> draft.from));
    }

    private static boolean isNameWord(Token token) {
        return token.pos().equals("PROPN") && Character.isUpperCase(token.form().codePointAt(0));
    }

    private void addKnown(int from, int to, int sentence) {
        List<Gazetteer.Entry> entries =
                entries(from, to).stream().filter(Gazetteer.Entry::main).toList();
        if (!entries.isEmpty()) {
            put(NameMention.Type.PLACE, from, to, sentence, entries);
        }
    }

    private boolean isInPlace(int token, int sentence) {
        return token > text.sentences().get(sentence).firstToken()
                && words.is(text.tokens().get(token - 1), PlaceWords.Kind.WHERE);
    }

    private boolean isGoverned(int token, int sentence) {
        return token > text.sentences().get(sentence).firstToken()
                && text.tokens().get(token - 1).pos().equals("ADP");
    }

    private void add(NameMention name, int sentence) {
        String form = text.words(text.span(name.from(), name.to()));
        Place country = gazetteer.demonym(form);
        if (country != null) {
            demonyms.add(new Demonym(name.from(), name.to(), sentence, country));
            return;
        }
        List<Gazetteer.Entry> entries = gazetteer.entries(form);
        if (!entries.isEmpty()) {
            put(name.type(), name.from(), name.to(), sentence, entries);
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
            put(name.type(), bare ? from : begin, bare ? to : end, sentence, entries);
        }
    }

    private List<Gazetteer.Entry> entries(int from, int to) {
        return gazetteer.entries(text.words(text.span(from, to)));
    }

    private void put(NameMention.Type type, int from, int to, int sentence, List<Gazetteer.Entry> entries) {
        Draft draft = new Draft(text, from, to, sentence, type, entries);
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
        boolean behind = next != null
                && ((isLower(next) && words.is(next, PlaceWords.Kind.DIVISION))
                        || next.form().equals("Oblast"));
        boolean division = behind || (before != null && words.is(before, PlaceWords.Kind.DIVISION));
        boolean town = before != null && words.is(before, PlaceWords.Kind.SETTLEMENT);
        if (division) {
            keep(draft, Place.Kind.DIVISION, Place.Kind.REGION);
        } else if (town
                && draft.entries.stream().noneMatch(entry -> entry.place().kind() == Place.Kind.COUNTRY)) {
            keep(draft, Place.Kind.TOWN, Place.Kind.TOWN);
        }
    }

    private static boolean isLower(Token token) {
        return token.form().equals(token.form().toLowerCase(Locale.ROOT));
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
