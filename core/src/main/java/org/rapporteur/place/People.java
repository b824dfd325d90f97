package org.rapporteur.place;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.NameMention;

/** The given names and surnames of a report's people: "Washington" after "Denise Washington" is no town. */
final class People {

    private final AnnotatedText text;
    private final Set<String> names = new HashSet<>();

    People(AnnotatedText text) {
        this.text = text;
        for (NameMention name : text.names()) {
            if (name.type() == NameMention.Type.PERSON && name.to() - name.from() > 1) {
                names.add(text.tokens().get(name.from()).form());
                names.add(text.tokens().get(name.to() - 1).form());
            }
        }
    }

    /** Whether a name of one word is part of a person's name elsewhere in the report. */
    boolean isSurname(NameMention name) {
        return name.to() - name.from() == 1
                && names.contains(text.tokens().get(name.from()).form());
    }
}
