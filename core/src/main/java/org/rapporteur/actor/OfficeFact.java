package org.rapporteur.actor;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.Span;

/**
 * That a report gives somebody an office, on the report's day.
 *
 * @param holder the person
 * @param office the office, role or rank in lower case, as {@code offices.tsv} has it
 * @param country of which country it is, ISO 3166 alpha-3; null where the report does not say
 * @param past whether the report says that they hold it no more
 * @param evidence the words
 * @param provenance what found it
 */
public record OfficeFact(
        Actor holder, String office, @Nullable String country, boolean past, Span evidence, Provenance provenance) {

    public OfficeFact {
        Objects.requireNonNull(holder);
        Objects.requireNonNull(office);
    }
}
