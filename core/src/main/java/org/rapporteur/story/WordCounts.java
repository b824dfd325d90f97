package org.rapporteur.story;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report's terms, counted.
 *
 * @param report the report's id
 * @param headline its title, else its first sentence, else empty
 * @param all how often each term stands in it, those of the title counted more
 * @param lead the same for the first words alone
 * @param figures the terms that are numbers, months or weekdays
 * @param capitals for each term how often a capital letter tells that it is a name, less how often its lack tells that
 *     it is none
 * @param pasts the times that its lead looks back on, empty where it is undated
 * @param told the particulars of its lead
 * @param shown for each term a word to show for it
 * @param day the day it was published, counted from 1970-01-01, null where unknown
 */
record WordCounts(
        String report,
        String headline,
        NavigableMap<String, Double> all,
        NavigableMap<String, Double> lead,
        Set<String> figures,
        NavigableMap<String, Integer> capitals,
        List<Past> pasts,
        Told told,
        NavigableMap<String, String> shown,
        @Nullable Long day) {}
