package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotation.NameMention;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.text.Sorted;

/** The names that the encoder read in one sentence, by tokens of the sentence. */
final class ReadNames {

    /** How sure the encoder must be of a person whom nothing else shows. */
    private static final double SURE = 0.7;

    /** How sure it must be of a place or body to take back what a given name shows. */
    private static final double SURE_OF_OTHER = 0.9;

    private static final double SURE_OF_TITLE = 0.5;

    private record Name(int from, int to, NameMention.Type type, double confidence) {}

    private final List<Name> names;

    private ReadNames(List<Name> names) {
        this.names = names;
    }

    static ReadNames of(SentenceView view) {
        List<NameMention> all = view.text().names();
        int first = view.sentence().firstToken();
        List<Name> names = new ArrayList<>();
        for (int i = Sorted.first(all.size(), at -> all.get(at).to() > first);
                i < all.size() && all.get(i).from() < view.sentence().endToken();
                i++) {
            NameMention one = all.get(i);
            names.add(new Name(one.from() - first, one.to() - first, one.type(), one.confidence()));
        }
        return new ReadNames(names);
    }

    /** The one person's name that a run of capitalised words holds, or all of the run. */
    Range within(int from, int to) {
        Range within = new Range(from, to);
        int persons = 0;
        for (Name name : names) {
            if (name.type() == NameMention.Type.PERSON
                    && from <= name.from()
                    && name.to() <= to
                    && name.confidence() >= SURE) {
                within = new Range(name.from(), name.to());
                persons++;
            }
        }
        return persons == 1 ? within : new Range(from, to);
    }

    /** Whether these tokens, and no others, are surely a person's name. */
    boolean isPerson(int from, int to) {
        return names.stream()
                .anyMatch(name -> name.type() == NameMention.Type.PERSON
                        && name.from() == from
                        && name.to() == to
                        && name.confidence() >= SURE);
    }

    /** Whether a token is part of an office or profession. */
    boolean isTitle(int at) {
        return names.stream()
                .anyMatch(name -> name.type() == NameMention.Type.TITLE
                        && name.from() <= at
                        && at < name.to()
                        && name.confidence() >= SURE_OF_TITLE);
    }

    /** Whether these tokens are surely the name of a place or body, or part of one. */
    boolean isOther(int from, int to) {
        return names.stream()
                .anyMatch(
                        name -> (name.type() == NameMention.Type.ORGANISATION || name.type() == NameMention.Type.PLACE)
                                && name.from() <= from
                                && name.to() >= to
                                && name.confidence() >= SURE_OF_OTHER);
    }
}
