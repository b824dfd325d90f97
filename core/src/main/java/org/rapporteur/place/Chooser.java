package org.rapporteur.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.NameMention;
import org.rapporteur.place.Place.Kind;
import org.rapporteur.place.PlaceMention.Reason;

/**
 * Chooses among the places of one name: the sum of how well known each is and of what the report says for it, both as
 * powers of ten of inhabitants. A choice must be clear of the next, and an unknown small town needs the report's word.
 */
final class Chooser {

    /** By how much the best must lead: not quite three times the inhabitants. */
    private static final double LEAD = 0.4;
    /** By how much it must lead to be settled first and then speak for others. */
    private static final double CLEAR_LEAD = 1.0;
    /** How well known a place must be to be meant where the report speaks of other countries only: half a million. */
    private static final double WELL_KNOWN = 5.6;
    /** The same where the report speaks of no country, or where there is no other of that name: eighty thousand. */
    private static final double KNOWN = 4.9;

    private static final double COUNTRY = 6.7;
    private static final double REGION = 6.3;
    private static final double DIVISION = 5.5;
    private static final double CAPITAL = 0.5;
    private static final double OTHER_LANGUAGE = 1.2;
    private static final double TYPE = 0.7;
    /** "San José" with the accent is rather Costa Rica's than California's. */
    private static final double ACCENTED = 0.4;

    private record Scored(Gazetteer.Entry entry, double known, double support) {
        double sum() {
            return known + support;
        }
    }

    private final List<Draft> drafts;
    private final List<PlaceNames.Demonym> demonyms;
    private final int[] blocks;
    private Evidence evidence = new Evidence();

    Chooser(PlaceNames names, int[] blocks) {
        this.drafts = names.drafts;
        this.demonyms = names.demonyms;
        this.blocks = blocks;
    }

    void choose() {
        repeatExplained();
        settleCountries();
        gather();
        for (double lead : new double[] {CLEAR_LEAD, LEAD, LEAD}) {
            for (Draft draft : drafts) {
                if (draft.place == null && !draft.entries.isEmpty()) {
                    choose(draft, lead);
                }
            }
            gather();
        }
    }

    /** A name that is explained once means the same place throughout, unless it is explained as another too. */
    private void repeatExplained() {
        Map<String, Place> explained = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Draft draft : drafts) {
            Place place = draft.place;
            if (place != null) {
                Place other = explained.putIfAbsent(draft.key, place);
                if (other != null && !other.id().equals(place.id())) {
                    several.add(draft.key);
                }
            }
        }
        for (Draft draft : drafts) {
            Place place = explained.get(draft.key);
            if (draft.place == null && place != null && !several.contains(draft.key) && allows(draft, place)) {
                draft.settle(place, Reason.EXPLAINED_ELSEWHERE);
            }
        }
    }

    private static boolean allows(Draft draft, Place place) {
        return place.kind() == Kind.LOCALITY
                || draft.entries.stream().anyMatch(entry -> entry.place().equals(place));
    }

    private void settleCountries() {
        for (Draft draft : drafts) {
            List<Gazetteer.Entry> entries = draft.entries;
            if (draft.place != null || entries.isEmpty()) {
                continue;
            }
            Place first = entries.get(0).place();
            boolean rival = entries.stream()
                    .anyMatch(entry -> entry.main()
                            && entry.place().kind() != Kind.TOWN
                            && !entry.place().countries().equals(first.countries()));
            Place town = cityOf(first, entries);
            if (first.kind() == Kind.COUNTRY && town != null) {
                draft.settle(town, Reason.ONLY);
            } else if (first.kind() == Kind.COUNTRY && !rival) {
                draft.settle(first, Reason.COUNTRY);
            } else if (first.kind() == Kind.REGION && first.country() == null && !rival) {
                draft.settle(first, Reason.ONLY);
            }
        }
    }

    /** A city whose name some take for its country's: Dubai. */
    private static @Nullable Place cityOf(Place country, List<Gazetteer.Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.main() && entry.place().kind() == Kind.TOWN)
                .map(Gazetteer.Entry::place)
                .filter(town -> town.people() >= 500 && town.isIn(country))
                .filter(town -> !Keys.of(town.name()).contains(Keys.of(country.name())))
                .findFirst()
                .orElse(null);
    }

    private void gather() {
        evidence = new Evidence();
        for (Draft draft : drafts) {
            if (draft.place != null) {
                evidence.add(draft.place, draft.sentence, draft.block);
            }
        }
        for (PlaceNames.Demonym demonym : demonyms) {
            evidence.add(demonym.country(), demonym.sentence(), blocks[demonym.sentence()]);
        }
    }

    private void choose(Draft draft, double lead) {
        List<Scored> scored = new ArrayList<>();
        for (Gazetteer.Entry entry : draft.entries) {
            if (!isShadowed(entry, draft)) {
                scored.add(new Scored(entry, known(entry, draft), evidence.of(entry.place(), draft)));
            }
        }
        scored.sort(Comparator.comparingDouble((Scored each) -> -each.sum())
                .thenComparing(each -> each.entry().place().id()));
        Scored best = scored.get(0);
        Scored next = scored.size() > 1 ? scored.get(1) : null;
        boolean alone = evidence.isEmpty() || draft.entries.size() == 1;
        double enough = alone ? KNOWN : WELL_KNOWN;
        if (best.support() == 0 && (best.known() < enough || draft.doubted)) {
            draft.reason = Reason.UNSUPPORTED;
        } else if (next == null || best.sum() - next.sum() >= lead) {
            draft.settle(best.entry().place(), why(draft, best, next));
        } else if (lead == LEAD) {
            Place country = sameCountry(draft, scored, best);
            if (country != null) {
                draft.settle(country, Reason.CONTEXT);
            }
        }
    }

    private static Reason why(Draft draft, Scored best, @Nullable Scored next) {
        if (draft.entries.size() == 1) {
            return Reason.ONLY;
        }
        boolean largest = next == null || best.known() - next.known() >= LEAD;
        return largest && best.support() == 0 ? Reason.LARGEST : Reason.CONTEXT;
    }

    /** Where all that may be meant lies in one country of which the report speaks, the country alone is told. */
    private @Nullable Place sameCountry(Draft draft, List<Scored> scored, Scored best) {
        String country = best.entry().place().country();
        boolean one = country != null
                && best.support() > 0
                && scored.stream()
                        .filter(each -> best.sum() - each.sum() < 2 * LEAD)
                        .allMatch(each -> country.equals(each.entry().place().country()));
        return one ? Localities.of(draft.name, best.entry().place()) : null;
    }

    /** A province of the town's own name in the same country, and other languages' names beside a main one. */
    private static boolean isShadowed(Gazetteer.Entry entry, Draft draft) {
        Place place = entry.place();
        if (place.kind() == Kind.DIVISION) {
            return draft.entries.stream()
                    .anyMatch(other -> other.main()
                            && other.place().kind() == Kind.TOWN
                            && place.countries().equals(other.place().countries())
                            && place.name().equals(other.place().division()));
        }
        return !entry.main() && draft.entries.stream().anyMatch(Gazetteer.Entry::main) && place.people() < 1000;
    }

    private static double known(Gazetteer.Entry entry, Draft draft) {
        Place place = entry.place();
        boolean country = draft.type == NameMention.Type.COUNTRY;
        double known =
                switch (place.kind()) {
                    case COUNTRY -> COUNTRY;
                    case REGION -> REGION;
                    case DIVISION -> DIVISION;
                    case TOWN, LOCALITY -> 3 + Math.log10(Math.max(1, place.people()));
                };
        double type = country == (place.kind() == Kind.COUNTRY) ? 0 : TYPE;
        boolean accented =
                draft.name.equals(place.name()) && !Keys.of(draft.name).equals(draft.name.toLowerCase(Locale.ROOT));
        return known
                + (place.capital() ? CAPITAL : 0)
                + (accented ? ACCENTED : 0)
                - (entry.main() ? 0 : OTHER_LANGUAGE)
                - type;
    }
}
