package org.rapporteur.story;

import org.jspecify.annotations.Nullable;

/**
 * What a report is compared by.
 *
 * @param report the report's id
 * @param headline its title, else its first sentence, else empty
 * @param features its weighted terms: the dot product of two reports is the weighted sum of the cosines of their
 *     words, names, leads and figures
 * @param day the day of publication counted from 1970-01-01, null where unknown
 */
record Profile(String report, String headline, SparseVector features, @Nullable Long day) {}
