package org.rapporteur.intake;

/**
 * Limits of intake.
 *
 * @param maxBytes the largest report that is read, in bytes after decompression; a larger one is rejected with a message
 */
public record IntakeSettings(long maxBytes) {

    /** 64 MiB: no page of a newsroom comes near. */
    public static final IntakeSettings DEFAULT = new IntakeSettings(64L << 20);

    public IntakeSettings {
        if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("limit out of range: " + maxBytes + " bytes");
        }
    }
}
