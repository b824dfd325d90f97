package org.rapporteur.intake;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Authors by the markup of a page's body: {@code rel=author}, {@code itemprop=author}, classes of bylines. */
final class PageBylines {

    private static final String[] PLACES = {
        "[itemprop=author] [itemprop=name]",
        "[itemprop=author]",
        "a[rel=author]",
        "[class*=author-name], [class*=author__name], [class*=authorName], [class*=AuthorName]",
        "[class*=byline], [class*=Byline], [class*=by-line]",
        ".author, .authors, .article-author, .post-author, .entry-author, .vcard .fn"
    };

    private PageBylines() {}

    /** Adds the names at the first place that has any. */
    static void add(Document page, Set<String> names) {
        for (String place : PLACES) {
            for (Element element : page.select(place)) {
                String words = element.text();
                if (words.length() <= 120 && names.isEmpty()) {
                    names.addAll(Bylines.written(words));
                }
            }
            if (!names.isEmpty()) {
                return;
            }
        }
    }
}
