package org.rapporteur.pipeline;

/** What a long run tells whoever waits. All methods are called from the thread that started the run. */
public interface Progress {

    /** A run that nobody watches. */
    Progress NONE = new Progress() {};

    /** The run begins; {@code total} is the number of inputs, -1 where it is not known beforehand. */
    default void started(long total) {}

    /** An input was read, skipped or rejected. */
    default void step(String origin) {}

    /** The work across reports goes on with this: "copies", "quotations", "stories", "occurrences". */
    default void stage(String name) {}

    /** The run is over and everything is written. Not called for a run that failed. */
    default void done() {}
}
