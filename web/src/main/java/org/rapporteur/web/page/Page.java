package org.rapporteur.web.page;

import org.rapporteur.web.html.Html;

/**
 * One page without its frame.
 *
 * @param title for the browser's tab; a reader with many tabs tells pages by its first words
 * @param section the path of the main menu's entry that it belongs to
 * @param content what stands in the main landmark; its first heading is the page's only h1
 */
public record Page(String title, String section, Html content) {

    /** Makes a page of what was asked for. */
    @FunctionalInterface
    public interface Maker {
        Page of(View view);
    }
}
