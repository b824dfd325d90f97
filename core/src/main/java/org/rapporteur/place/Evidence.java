package org.rapporteur.place;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Of which countries and divisions a report, its paragraphs and its sentences speak, by the places settled so far. */
final class Evidence {

    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private int all;

    /** Counts one mention of a place; one that lies in no country or several says nothing. */
    void add(Place place, int sentence, int block) {
        String country = place.country();
        if (country == null) {
            return;
        }
        add(country, sentence, block);
        countries.merge(country, 1, Integer::sum);
        all++;
        String division = place.kind() == Place.Kind.DIVISION ? place.name() : place.division();
        if (division != null) {
            add(country + "/" + division, sentence, block);
        }
    }

    private void add(String area, int sentence, int block) {
        seen.merge(area, 1, Integer::sum);
        seen.merge(area + " b" + block, 1, Integer::sum);
        seen.merge(area + " s" + sentence, 1, Integer::sum);
    }

    /** Whether no country is spoken of. */
    boolean isEmpty() {
        return all == 0;
    }

    /**
     * How much speaks for a place at a mention, 0 for nothing: more for its division than for its country, more near the
     * mention, more where the report speaks of no other country. The unit is a power of ten of inhabitants.
     */
    double of(Place place, Draft at) {
        String country = place.country();
        if (country == null || all == 0) {
            return 0;
        }
        double share = countries.getOrDefault(country, 0) / (double) all;
        double support = near(country, at, 1.2, 1.0, 0.7) + (share == 1 ? 0.8 : 0.5 * share);
        boolean division = place.division() != null && place.kind() != Place.Kind.DIVISION;
        String within = division ? place.division() : place.kind() == Place.Kind.DIVISION ? place.name() : null;
        return support + (within == null ? 0 : near(country + "/" + within, at, 1.6, 1.4, 1.1));
    }

    private double near(@Nullable String area, Draft at, double sentence, double block, double report) {
        if (seen.containsKey(area + " s" + at.sentence)) {
            return sentence;
        }
        if (seen.containsKey(area + " b" + at.block)) {
            return block;
        }
        return seen.containsKey(area) ? report : 0;
    }
}
