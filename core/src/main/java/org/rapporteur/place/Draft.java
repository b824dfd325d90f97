package org.rapporteur.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.NameMention;
import org.rapporteur.place.PlaceMention.Reason;

/** A place's name while it is being worked out which place it means. */
final class Draft {

    final int from;
    final int to;
    final int sentence;
    final int block;
    final NameMention.Type type;
    final String key;
    final String name;
    /** Candidates that are left. */
    List<Gazetteer.Entry> entries;
    /** All places of the name. */
    final List<Place> all;

    @Nullable
    Place place;

    Reason reason;

    @Nullable
    String where;
    /** Whether it only says where another place lies. */
    boolean qualifies;
    /** Whether a name that no list has is said to be where it lies: "Boston, Lincolnshire". */
    boolean doubted;

    Draft(AnnotatedText text, int from, int to, int sentence, NameMention.Type type, List<Gazetteer.Entry> entries) {
        this.from = from;
        this.to = to;
        this.sentence = sentence;
        this.block = text.sentences().get(sentence).block();
        this.type = type;
        this.name = text.words(text.span(from, to));
        this.key = Keys.of(name);
        this.entries = new ArrayList<>(entries);
        this.all = entries.stream().map(Gazetteer.Entry::place).toList();
        this.reason = entries.isEmpty() ? Reason.UNKNOWN : Reason.AMBIGUOUS;
    }

    void settle(Place chosen, Reason why) {
        place = chosen;
        reason = why;
    }

    PlaceMention mention(AnnotatedText text) {
        return new PlaceMention(text.span(from, to), sentence, all, place, reason, qualifies ? null : where);
    }
}
