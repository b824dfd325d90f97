package org.rapporteur.pipeline;

import java.time.Duration;
import java.util.Objects;

/**
 * How a run is carried out. None of it changes what is found.
 *
 * @param threads how many reports are read at once, at least 1
 * @param batchReports how many reports are committed together, at least 1
 * @param batchTime how long a finished report waits for its batch to fill
 */
public record Settings(int threads, int batchReports, Duration batchTime) {

    public Settings {
        Objects.requireNonNull(batchTime);
        if (threads < 1 || batchReports < 1) {
            throw new IllegalArgumentException("at least one thread and one report: " + threads + ", " + batchReports);
        }
    }

    /** One thread for each processor, batches of 16 reports or two seconds. */
    public static Settings standard() {
        return new Settings(Runtime.getRuntime().availableProcessors(), 16, Duration.ofSeconds(2));
    }

    public Settings withThreads(int count) {
        return new Settings(count, batchReports, batchTime);
    }
}
