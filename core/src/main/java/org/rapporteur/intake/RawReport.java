package org.rapporteur.intake;

import org.jspecify.annotations.Nullable;

/**
 * Input for one report before cleaning.
 *
 * @param origin see {@link Report#origin()}
 * @param content the raw content: the bytes of a page or text file, or the text field of a JSON line in UTF-8
 * @param format what the content is
 * @param metadata what the container says about it (all fields null for a bare file)
 */
@SuppressWarnings("ArrayRecordComponent") // raw input is bytes; nobody compares two of these
public record RawReport(String origin, byte[] content, Format format, Metadata metadata) {

    /** How a raw report is written. */
    public enum Format {
        TEXT,
        HTML
    }

    /** What a container (a JSON line, an archive header) says about a report; any field may be null. */
    public record Metadata(
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String author,
            @Nullable String published,
            @Nullable String url) {

        public static final Metadata NONE = new Metadata(null, null, null, null, null);
    }
}
