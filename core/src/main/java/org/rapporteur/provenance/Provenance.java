package org.rapporteur.provenance;

import org.jspecify.annotations.Nullable;

/**
 * What made a finding and how sure it is.
 *
 * @param stage the stage's package name, for example {@code attribution}
 * @param version the version of that stage's rules; it changes when its findings may
 * @param model the SHA-256 of the model used, null where only rules were
 * @param confidence the estimated probability that a careful reader agrees, 0 to 1
 */
public record Provenance(String stage, String version, @Nullable String model, double confidence) {

    public Provenance {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence outside 0 to 1: " + confidence);
        }
    }

    /** A finding made by rules alone. */
    public static Provenance rules(String stage, String version, double confidence) {
        return new Provenance(stage, version, null, confidence);
    }
}
