package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.NameMarks.Mark;
import org.rapporteur.annotation.SentenceView;
import org.rapporteur.annotation.Subjects.Range;
import org.rapporteur.intake.BlockKind;
import org.rapporteur.text.WordList;

/**
 * Finds people's names in a sentence: runs of capitalised words that follow an office or title, begin with a known
 * given name, or are explained by an office after a comma.
 */
final class PeopleFinder {

    private static final Set<String> ORGANISATION_WORDS =
            WordList.read(PeopleFinder.class, "organisation-words.txt").asSet();
    private static final String PARTICLES = "de da do dos del della di du van von der den ter bin ibn al el la le bint";
    private static final String TIMES =
            "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
                    + " september october november december";

    private final ActorLexicon lexicon;
    private final NameKinds kinds;

    PeopleFinder(ActorLexicon lexicon, NameKinds kinds) {
        this.lexicon = lexicon;
        this.kinds = kinds;
    }

    /** A name found in a sentence: tokens {@code [from, to)}, and what stands beside it, within {@code [begin, end)}. */
    record Found(
            int from,
            int to,
            int begin,
            int end,
            List<String> name,
            @Nullable String country,
            Set<String> offices,
            @Nullable String gender) {}

    List<Found> find(SentenceView view) {
        List<Found> found = new ArrayList<>();
        if (view.sentence().kind() != BlockKind.BODY && isShouting(view)) {
            return found;
        }
        NameMarks marks = new NameMarks(view, lexicon);
        ReadNames read = ReadNames.of(view);
        int at = 0;
        while (at < view.size()) {
            int end = runEnd(view, marks, at);
            Range name = end == at ? Range.NONE : read.within(at, end);
            Found person = end == at ? null : person(view, marks, name.from(), name.to(), read);
            if (person != null) {
                found.add(person);
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    private static boolean isShouting(SentenceView view) {
        int capitals = 0;
        int words = 0;
        for (int i = 0; i < view.size(); i++) {
            if (view.form(i).length() > 3) {
                words++;
                capitals += view.isCapitalised(i) ? 1 : 0;
            }
        }
        return words > 3 && capitals * 10 > words * 7;
    }

    private int runEnd(SentenceView view, NameMarks marks, int from) {
        int at = from;
        while (at < view.size() && (isName(view, marks, at) || isParticle(view, marks, at, from))) {
            at++;
        }
        return at;
    }

    private boolean isName(SentenceView view, NameMarks marks, int index) {
        String form = view.form(index);
        if (!view.isCapitalised(index)
                || marks.at(index) != Mark.NONE
                || (form.length() < 2 && !isInitial(view, index))) {
            return false;
        }
        if ((view.isAny(index, TIMES) && !isSurname(view, index))
                || form.endsWith("'s")
                || !Character.isLetter(form.codePointAt(0))) {
            return false;
        }
        boolean function =
                switch (view.pos(index)) {
                    case "DET", "PRON", "ADP", "CCONJ", "SCONJ", "NUM" -> lexicon.gender(form) == null;
                    default -> false;
                };
        if (function) {
            return false;
        }
        boolean first = index == 0 || view.isQuoted(index) != view.isQuoted(index - 1);
        return !first || view.pos(index).equals("PROPN") || lexicon.gender(form) != null;
    }

    /** "Theresa May": a month or day right after a given name. */
    private boolean isSurname(SentenceView view, int index) {
        return index > 0 && view.isCapitalised(index - 1) && lexicon.gender(view.form(index - 1)) != null;
    }

    private static boolean isInitial(SentenceView view, int index) {
        return view.form(index).length() == 1
                && view.isCapitalised(index)
                && !view.is(index, "i")
                && !view.is(index, "a");
    }

    private boolean isParticle(SentenceView view, NameMarks marks, int index, int from) {
        boolean dotted = view.is(index, ".") && isInitial(view, index - 1);
        boolean joins = view.isAny(index, PARTICLES) || dotted;
        return index > from && joins && isName(view, marks, index + 1);
    }

    private @Nullable Found person(SentenceView view, NameMarks marks, int from, int to, ReadNames read) {
        List<String> name = new ArrayList<>();
        for (int i = from; i < to; i++) {
            name.add(view.form(i));
        }
        boolean cutShort = name.get(name.size() - 1).endsWith(".") && name.size() > 1;
        if (cutShort || name.size() > 5 || name.stream().anyMatch(ORGANISATION_WORDS::contains)) {
            return null;
        }
        Set<String> offices = new TreeSet<>();
        String country = before(view, marks, from, offices);
        boolean titled = !offices.isEmpty();
        boolean given = lexicon.gender(name.get(0)) != null;
        Set<String> explaining = new TreeSet<>();
        String after = after(view, marks, to, explaining);
        boolean explained = !explaining.isEmpty() && name.size() > 1;
        offices.addAll(explaining);
        boolean shown = titled || explained || (given && name.size() > 1);
        boolean lone = name.size() == 1;
        boolean other = lone ? read.isOther(from, to) || kinds.isOther(name.get(0)) : read.isOther(from, to) && !titled;
        if (shown ? other : !read.isPerson(from, to) || (lone && other)) {
            return null;
        }
        boolean ownCountry = country == null && !offices.isEmpty();
        return new Found(
                from,
                to,
                titled ? TitleRange.begin(view, marks, from) : from,
                explained ? TitleRange.end(view, marks, to) : to,
                List.copyOf(name),
                ownCountry ? after : country,
                offices,
                gender(name, offices));
    }

    /** Reads offices and a country leftward from a name, as in "Chinese Foreign Ministry spokesman Lin Jian". */
    private @Nullable String before(SentenceView view, NameMarks marks, int from, Set<String> offices) {
        String country = null;
        boolean adjacent = true;
        boolean apposed = view.is(from - 1, ",") && isDescription(view, marks, from - 2);
        for (int i = apposed ? from - 2 : from - 1; i >= Math.max(0, from - 8); i--) {
            Mark mark = marks.at(i);
            String value = marks.value(i);
            if (mark == Mark.OFFICE && adjacent && value != null) {
                offices.add(value.toLowerCase(Locale.ROOT));
            } else if (mark == Mark.COUNTRY && country == null) {
                country = value;
            } else if (mark == Mark.ORGANISATION && country == null && value != null) {
                country = countryOf(value);
            } else if (mark == Mark.NONE && !view.isCapitalised(i) && !isLink(view, i)) {
                break;
            }
            adjacent &= mark == Mark.OFFICE || view.isAny(i, "and .") || apposed;
        }
        return offices.isEmpty() ? null : country;
    }

    /** "the foreign minister, Jane Doe": a description that ends in an office, or one "head of" something. */
    private static boolean isDescription(SentenceView view, NameMarks marks, int last) {
        for (int i = last; i > Math.max(-1, last - 14); i--) {
            if (view.isAny(i, ", and ;") || view.pos(i).equals("VERB")) {
                return false;
            }
            if (marks.at(i) == Mark.OFFICE) {
                return i == last || view.isAny(i + 1, "of for to at in from");
            }
        }
        return false;
    }

    /** The country of a national body; null for an international one. */
    private @Nullable String countryOf(String id) {
        Actor actor = lexicon.byId(id);
        String country = actor == null ? null : actor.country();
        ActorLexicon.CountryName name = country == null ? null : lexicon.country(country);
        return name != null || (country != null && lexicon.byId(country) != null) ? country : null;
    }

    private static boolean isLink(SentenceView view, int index) {
        return view.isAny(
                        index,
                        "'s \u2019s foreign defense defence ministry of for the chief senior top deputy former . and to in at")
                || view.pos(index).equals("ADJ")
                || view.pos(index).equals("NOUN");
    }

    /** Reads an apposition after a name: ", deputy head of Norway's delegation,". */
    private static @Nullable String after(SentenceView view, NameMarks marks, int to, Set<String> offices) {
        String country = null;
        boolean another = view.isAny(to + 1, "and but while as when");
        if (another || (!view.is(to, ",") && !view.is(to, "("))) {
            return null;
        }
        for (int i = to + 1; i < Math.min(view.size(), to + 16); i++) {
            boolean ends = view.isAny(i, ", ) . ;")
                    || view.pos(i).equals("VERB")
                    || view.pos(i).equals("AUX");
            if (ends || view.isQuoted(i)) {
                break;
            }
            String value = marks.value(i);
            if (!offices.isEmpty()
                    && marks.at(i) == Mark.NONE
                    && marks.at(i - 1) == Mark.OFFICE
                    && view.pos(i).equals("PROPN")) {
                offices.clear();
                return null;
            }
            if (marks.at(i) == Mark.OFFICE && value != null && i <= to + 6 && offices.isEmpty()) {
                offices.add(value.toLowerCase(Locale.ROOT));
            } else if (marks.at(i) == Mark.COUNTRY && country == null) {
                country = value;
            }
        }
        return country;
    }

    private @Nullable String gender(List<String> name, Set<String> offices) {
        for (String office : offices) {
            if (office.endsWith("woman") || office.matches("mrs\\.?|ms\\.?|queen|princess|madame|lady")) {
                return "f";
            }
            if (office.matches(".*(?<!wo)man|mr\\.?|king|prince|sir|pope")) {
                return "m";
            }
        }
        String given = name.size() > 1 ? lexicon.gender(name.get(0)) : null;
        return "u".equals(given) ? null : given;
    }
}
