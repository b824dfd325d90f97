package org.rapporteur.cli.page;

import java.util.List;
import org.rapporteur.web.html.Html;

/**
 * A section of the page.
 *
 * @param id its anchor
 * @param title its heading
 * @param size how many entries it has; one without any is left out
 * @param lead one sentence on how to read it
 * @param content what stands in it
 */
record Section(String id, String title, int size, String lead, List<Html> content) {}
