package org.rapporteur.web.data;

import org.jspecify.annotations.Nullable;

/**
 * A report in lists.
 *
 * @param outlet who published it, else the host of its address, else the name of its file
 * @param title its title, else its first words
 * @param published null where unknown
 */
public record ReportRow(
        String id, String outlet, String title, @Nullable String published, int statements, int events) {}
