package org.rapporteur.intake;

/**
 * Limits of intake.
 *
 * @param maxBytes the largest report that is read, in bytes after decompression; a larger one is rejected with a message
 * @param maxText the longest clean text of one report, in UTF-16 code units; a longer one is rejected with a message
 */
public record IntakeSettings(long maxBytes, int maxText) {

    /** 64 MiB and two million code units: no page of a newsroom comes near. */
    public static final IntakeSettings DEFAULT = new IntakeSettings(64L << 20, 2_000_000);

    public IntakeSettings {
        if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("limit out of range: " + maxBytes + " bytes");
        }
        if (maxText < 1) {
            throw new IllegalArgumentException("limit out of range: " + maxText + " code units of text");
        }
    }

    /** The usual limit of text, and one of bytes. */
    public IntakeSettings(long maxBytes) {
        this(maxBytes, 2_000_000);
    }
}
