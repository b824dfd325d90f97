package org.rapporteur.provenance;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What made a finding and how sure it is.
 *
 * @param stage the stage's package name, for example {@code attribution}
 * @param version the version of that stage's rules; it changes when its findings may
 * @param model the SHA-256 of the model used, null where only rules were
 * @param confidence the estimated probability that a careful reader agrees, 0 to 1; of the finding as it was made
 * @param amendments what people did to the finding since, in that order
 */
public record Provenance(
        String stage, String version, @Nullable String model, double confidence, List<Amendment> amendments) {

    /** A finding that is as it was made. */
    public Provenance(String stage, String version, @Nullable String model, double confidence) {
        this(stage, version, model, confidence, List.of());
    }

    public Provenance {
        amendments = List.copyOf(amendments);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence outside 0 to 1: " + confidence);
        }
    }

    /** A finding made by rules alone. */
    public static Provenance rules(String stage, String version, double confidence) {
        return new Provenance(stage, version, null, confidence);
    }

    /** The same with one more amendment. */
    public Provenance amended(Amendment amendment) {
        return new Provenance(
                stage,
                version,
                model,
                confidence,
                Stream.concat(amendments.stream(), Stream.of(amendment)).toList());
    }
}
