package org.rapporteur.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.NameMention;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.Token;
import org.rapporteur.place.Place.Kind;
import org.rapporteur.place.PlaceMention.Reason;

/**
 * The words beside a name that say where the place lies: "Paris, Texas", "Paris in northern Texas", "Tripoli (Lebanon)",
 * "the Lebanese port of Tripoli", "Lebanon's Tripoli", "Tripoli, the Libyan capital".
 */
final class Qualifiers {

    private static final int FARTHEST = 8;
    /** "AR" by itself is hardly Arkansas. */
    private static final int LONGEST_POSTAL = 2;

    private final PlaceWords words;
    private final AnnotatedText text;
    private final List<Draft> drafts;

    /** What stands at a token: the place's name that begins or ends there, or a country's adjective. */
    private final @Nullable Draft[] draftAt;

    private final @Nullable Place[] demonymAt;

    Qualifiers(PlaceWords words, AnnotatedText text, PlaceNames names) {
        this.words = words;
        this.text = text;
        this.drafts = names.drafts;
        this.draftAt = new Draft[text.tokens().size()];
        this.demonymAt = new Place[text.tokens().size()];
        for (Draft draft : drafts) {
            Arrays.fill(draftAt, draft.from, draft.to, draft);
        }
        for (PlaceNames.Demonym demonym : names.demonyms) {
            Arrays.fill(demonymAt, demonym.from(), demonym.to(), demonym.country());
        }
    }

    void apply() {
        for (Draft draft : drafts) {
            if (!behind(draft)) {
                before(draft);
            }
        }
        for (Draft draft : drafts) {
            if (!draft.qualifies && draft.name.length() <= LONGEST_POSTAL) {
                draft.entries.removeIf(entry -> entry.place().kind() == Kind.DIVISION);
            }
        }
    }

    /** What follows: a comma, a bracket or "in", and then a name with nothing but words for places between. */
    private boolean behind(Draft draft) {
        Sentence sentence = text.sentences().get(draft.sentence);
        int at = draft.to;
        if (at >= sentence.endToken() || !opens(text.tokens().get(at))) {
            return false;
        }
        boolean capital = false;
        for (int i = at + 1; i < Math.min(sentence.endToken(), at + FARTHEST); i++) {
            Draft other = draftAt[i];
            if (other != null) {
                boolean direct = i == at + 1;
                draft.doubted = direct && other.all.isEmpty() && !isList(draft, other, sentence);
                Place country =
                        other.entries.isEmpty() ? null : other.entries.get(0).place();
                if (capital && country != null && country.kind() == Kind.COUNTRY) {
                    return capital(draft, country);
                }
                boolean list = direct && text.tokens().get(at).is(",") && isList(draft, other, sentence);
                return !list
                        && qualify(draft, other, direct || text.tokens().get(at).is("in"));
            }
            Place country = demonymAt[i];
            Token token = text.tokens().get(i);
            if (country != null) {
                boolean noun = i + 1 < sentence.endToken()
                        && words.isNoun(text.tokens().get(i + 1));
                boolean itsCapital = noun && text.tokens().get(i + 1).is("capital");
                return itsCapital ? capital(draft, country) : (noun && filter(draft, country));
            }
            capital |= token.is("capital");
            if (!isBetween(token)) {
                return false;
            }
        }
        return false;
    }

    private static boolean opens(Token token) {
        return token.is(",") || token.is("(") || token.is("in");
    }

    /** "Paris, Georgia and London": a list, unless a place of the first name lies in the second. */
    private boolean isList(Draft draft, Draft other, Sentence sentence) {
        boolean goesOn = other.to < sentence.endToken()
                && (text.tokens().get(other.to).is("and")
                        || text.tokens().get(other.to).is("or"));
        boolean inIt = draft.entries.stream().anyMatch(entry -> isIn(entry.place(), other));
        boolean bothCountries =
                !draft.entries.isEmpty() && draft.entries.get(0).place().kind() == Kind.COUNTRY;
        return bothCountries || (goesOn && !inIt);
    }

    private static boolean isIn(Place place, Draft area) {
        return area.entries.stream().anyMatch(entry -> !place.equals(entry.place()) && place.isIn(entry.place()));
    }

    /** What stands before: "the Libyan city of", "Ukraine's", "the Libyan capital,". */
    private void before(Draft draft) {
        int first = text.sentences().get(draft.sentence).firstToken();
        boolean noun = false;
        boolean capital = false;
        for (int i = draft.from - 1; i >= Math.max(first, draft.from - FARTHEST); i--) {
            Token token = text.tokens().get(i);
            Draft other = draftAt[i];
            Place country = demonymAt[i];
            boolean owned = text.tokens().get(i + 1).is("'s")
                    || text.tokens().get(i + 1).is("\u2019s");
            if (country != null) {
                if (capital) {
                    capital(draft, country);
                } else if (noun) {
                    filter(draft, country);
                }
                return;
            }
            if (other != null) {
                if (owned || (noun && draftAt[i + 1] == null)) {
                    if (capital && other.type == NameMention.Type.COUNTRY) {
                        other.entries.stream()
                                .filter(entry -> entry.place().kind() == Kind.COUNTRY)
                                .findFirst()
                                .ifPresent(entry -> capital(draft, entry.place()));
                    } else {
                        qualify(draft, other, false);
                    }
                }
                return;
            }
            noun |= words.isNoun(token);
            capital |= token.is("capital");
            boolean comma = token.is(",") && i == draft.from - 1;
            boolean possessive = token.is("'s") || token.is("\u2019s");
            if (!comma && !possessive && !isBetween(token)) {
                break;
            }
        }
        if (capital && !isProvincial(draft)) {
            keepCapital(draft);
        }
    }

    /** "the state capital, Springfield". */
    private boolean isProvincial(Draft draft) {
        for (int i = Math.max(0, draft.from - 4); i < draft.from; i++) {
            Token token = text.tokens().get(i);
            if (token.is("state") || token.is("provincial") || token.is("regional") || token.is("former")) {
                return true;
            }
        }
        return false;
    }

    /** "the capital, Victoria" is the capital of that name, though the country is named elsewhere or not at all. */
    private static void keepCapital(Draft draft) {
        List<Gazetteer.Entry> capitals = draft.entries.stream()
                .filter(entry -> entry.main() && entry.place().capital())
                .toList();
        if (capitals.size() == 1) {
            choose(draft, capitals);
        }
    }

    private boolean isBetween(Token token) {
        return words.isNoun(token)
                || words.is(token, PlaceWords.Kind.DIRECTION)
                || token.pos().equals("DET")
                || token.pos().equals("ADJ")
                || token.is("of")
                || token.is("in")
                || token.is("the");
    }

    /** Keeps the candidates that lie in the other place, or makes a place of that country alone. */
    private boolean qualify(Draft draft, Draft other, boolean strict) {
        List<Gazetteer.Entry> kept = draft.entries.stream()
                .filter(entry -> isIn(entry.place(), other))
                .toList();
        if (kept.isEmpty()) {
            boolean area = !other.entries.isEmpty()
                    && (other.entries.get(0).place().kind() == Kind.COUNTRY
                            || other.entries.get(0).place().kind() == Kind.DIVISION);
            return strict && area && draft.entries.stream().noneMatch(Qualifiers::isKnown) && locality(draft, other);
        }
        List<Gazetteer.Entry> areas = other.entries.stream()
                .filter(area -> kept.stream().anyMatch(entry -> entry.place().isIn(area.place())))
                .toList();
        other.entries = new ArrayList<>(areas);
        other.qualifies = true;
        choose(draft, kept);
        return true;
    }

    /** Known by that name anywhere; then a country behind it more likely begins something else. */
    private static boolean isKnown(Gazetteer.Entry entry) {
        return entry.main()
                && (entry.place().kind() != Kind.TOWN || entry.place().people() >= 200);
    }

    private static boolean locality(Draft draft, Draft other) {
        Place area = other.entries.get(0).place();
        other.qualifies = true;
        draft.settle(Localities.of(draft.name, area), Reason.QUALIFIED);
        return true;
    }

    private boolean filter(Draft draft, Place country) {
        List<Gazetteer.Entry> kept = draft.entries.stream()
                .filter(entry ->
                        entry.place().kind() != Kind.COUNTRY && entry.place().isIn(country))
                .toList();
        if (kept.isEmpty()) {
            boolean bare = draft.entries.stream().noneMatch(Qualifiers::isKnown);
            if (bare) {
                draft.settle(Localities.of(draft.name, country), Reason.QUALIFIED);
            }
            return bare;
        }
        choose(draft, kept);
        return true;
    }

    private static boolean capital(Draft draft, Place country) {
        List<Gazetteer.Entry> kept = draft.entries.stream()
                .filter(entry -> entry.place().capital() && entry.place().isIn(country))
                .toList();
        if (!kept.isEmpty()) {
            choose(draft, kept);
        }
        return !kept.isEmpty();
    }

    /** The largest of those that lie there, where it is twice the next. */
    private static void choose(Draft draft, List<Gazetteer.Entry> kept) {
        List<Gazetteer.Entry> main = kept.stream().filter(Gazetteer.Entry::main).toList();
        List<Gazetteer.Entry> best = main.isEmpty() ? kept : main;
        List<Gazetteer.Entry> towns =
                best.stream().filter(entry -> entry.place().kind() == Kind.TOWN).toList();
        draft.entries = new ArrayList<>(towns.isEmpty() ? best : towns);
        Place first = draft.entries.get(0).place();
        boolean clear = draft.entries.size() == 1
                || first.capital()
                || first.people() >= 2 * draft.entries.get(1).place().people();
        Place country = Localities.of(draft.name, first);
        draft.settle(clear ? first : country, Reason.QUALIFIED);
    }
}
