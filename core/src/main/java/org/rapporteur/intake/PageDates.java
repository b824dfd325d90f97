package org.rapporteur.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.EvidencedDate;

/** Dates of publication by the markup of a page's body and by its address. */
final class PageDates {

    private static final Pattern ADDRESS = Pattern.compile("/(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?=[/._-]|$)");
    private static final String[] PLACES = {
        "[itemprop=datePublished]",
        "time[pubdate]",
        "article time[datetime]",
        "time[datetime]",
        "[class*=publish], [class*=post-date], [class*=entry-date], [class*=article-date], [class*=timestamp], .date"
    };

    private PageDates() {}

    static Optional<EvidencedDate> inBody(Document page) {
        for (String place : PLACES) {
            for (Element element : page.select(place)) {
                String value = element.hasAttr("datetime")
                        ? element.attr("datetime")
                        : element.hasAttr("content") ? element.attr("content") : element.text();
                Optional<EvidencedDate> date =
                        WrittenDates.parse(value, "marked in the page: " + TextReader.shown(value));
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    static Optional<EvidencedDate> inAddress(@Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        Matcher matcher = ADDRESS.matcher(address);
        return matcher.find()
                ? WrittenDates.parse(
                        matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3),
                        "in the address: " + matcher.group())
                : Optional.empty();
    }
}
