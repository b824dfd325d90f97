package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.SentenceView;

/** Which words of a sentence belong to known offices, countries and organisations; the longest form wins. */
final class NameMarks {

    /** What a word belongs to. */
    enum Mark {
        NONE,
        OFFICE,
        COUNTRY,
        ORGANISATION
    }

    private static final int LONGEST_OFFICE = 5;

    private final Mark[] marks;
    private final @Nullable String[] value;

    NameMarks(SentenceView view, ActorLexicon lexicon) {
        marks = new Mark[view.size()];
        value = new @Nullable String[view.size()];
        List<String> words = new ArrayList<>();
        for (int i = 0; i < view.size(); i++) {
            words.add(view.form(i));
            marks[i] = Mark.NONE;
        }
        for (int i = 0; i < view.size(); ) {
            i += Math.max(1, mark(lexicon, words, i));
        }
    }

    private int mark(ActorLexicon lexicon, List<String> words, int at) {
        int office = officeAt(lexicon, words, at);
        if (lexicon.mayBeginName(words.get(at))) {
            int name = lexicon.longestName(words, at);
            if (name > 0 && name >= office) {
                String form = String.join(" ", words.subList(at, at + name));
                ActorLexicon.CountryName country = lexicon.country(form);
                if (country != null && isPeople(words, at, country)) {
                    return name;
                }
                Actor actor = country != null ? country.country() : lexicon.organisation(form);
                fill(at, name, country != null ? Mark.COUNTRY : Mark.ORGANISATION, actor == null ? null : actor.id());
                return name;
            }
        }
        if (office > 0) {
            fill(at, office, Mark.OFFICE, String.join(" ", words.subList(at, at + office)));
        }
        return office;
    }

    /** "Ethnic Albanians" live anywhere, and Albania has no say in what they do. */
    private static boolean isPeople(List<String> words, int at, ActorLexicon.CountryName name) {
        return at > 0
                && name.form() == ActorLexicon.CountryForm.DEMONYM
                && words.get(at - 1).equalsIgnoreCase("ethnic");
    }

    private static int officeAt(ActorLexicon lexicon, List<String> words, int at) {
        for (int n = Math.min(LONGEST_OFFICE, words.size() - at); n > 0; n--) {
            String form = String.join(" ", words.subList(at, at + n));
            if (lexicon.offices().find(form) != null) {
                return n;
            }
        }
        return 0;
    }

    private void fill(int from, int count, Mark mark, @Nullable String what) {
        for (int i = from; i < from + count; i++) {
            marks[i] = mark;
            value[i] = what;
        }
    }

    Mark at(int index) {
        return index >= 0 && index < marks.length ? marks[index] : Mark.NONE;
    }

    /** The office's words or the actor's id, null where there is no mark. */
    @Nullable
    String value(int index) {
        return index >= 0 && index < value.length ? value[index] : null;
    }
}
