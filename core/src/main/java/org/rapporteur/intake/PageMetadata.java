package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.EvidencedDate;

/**
 * What a page's head and markup say about the report.
 *
 * @param titles titles by falling trust, as they stand there
 * @param outlet the outlet's name, null where the page names none
 * @param authors names of people
 * @param address the page's own address
 */
record PageMetadata(
        List<String> titles,
        @Nullable String outlet,
        List<String> authors,
        Optional<EvidencedDate> published,
        @Nullable String address) {

    private static final String[] TITLE_NAMES = {"og:title", "twitter:title", "citation_title", "dc.title", "title"};
    private static final String[] DATE_NAMES = {
        "article:published_time",
        "og:article:published_time",
        "article:published",
        "datepublished",
        "publishdate",
        "pubdate",
        "publish-date",
        "publish_date",
        "published_time",
        "parsely-pub-date",
        "sailthru.date",
        "citation_publication_date",
        "citation_date",
        "citation_online_date",
        "dc.date.issued",
        "dcterms.created",
        "dcterms.date",
        "dc.date",
        "date",
        "cxenseparse:recs:publishtime",
        "og:published_time",
        "article.published",
        "created",
        "originalpublicationdate",
        "rnews:datepublished"
    };
    private static final String[] AUTHOR_NAMES = {
        "citation_author",
        "author",
        "article:author",
        "parsely-author",
        "sailthru.author",
        "byl",
        "dc.creator",
        "dcterms.creator",
        "citation_author",
        "og:article:author",
        "cxenseparse:author",
        "authors",
        "article.author",
        "rnews:author"
    };

    static PageMetadata of(Document page, @Nullable String url) {
        MetaTags tags = MetaTags.of(page);
        JsonLd article = JsonLd.of(page);
        List<String> titles = new ArrayList<>(article.headlines());
        for (String name : TITLE_NAMES) {
            titles.addAll(tags.all(name));
        }
        String address = address(page, tags, url);
        String outlet = tags.first("og:site_name");
        outlet = outlet != null ? outlet : article.publisher();
        outlet = outlet != null ? outlet : tags.first("application-name");
        outlet = outlet != null ? outlet : Outlets.host(address);
        return new PageMetadata(
                titles, outlet, authors(page, tags, article, outlet), published(page, tags, article, address), address);
    }

    private static @Nullable String address(Document page, MetaTags tags, @Nullable String url) {
        if (url != null) {
            return url;
        }
        Element canonical = page.selectFirst("link[rel=canonical]");
        String href = canonical == null ? "" : canonical.attr("href");
        return href.startsWith("http") ? href : tags.first("og:url");
    }

    private static List<String> authors(Document page, MetaTags tags, JsonLd article, @Nullable String outlet) {
        Set<String> names = new LinkedHashSet<>();
        for (String author : article.authors()) {
            names.addAll(Bylines.names(author));
        }
        for (int i = 0; i < AUTHOR_NAMES.length && names.isEmpty(); i++) {
            for (String author : tags.all(AUTHOR_NAMES[i])) {
                names.addAll(Bylines.names(turned(AUTHOR_NAMES[i], author)));
            }
        }
        if (names.isEmpty()) {
            PageBylines.add(page, names);
        }
        names.removeIf(name -> outlet != null && name.equalsIgnoreCase(outlet));
        return List.copyOf(names);
    }

    /** Scholarly pages give one author a tag, the family name first. */
    private static String turned(String tag, String author) {
        int comma = author.indexOf(", ");
        boolean family = tag.equals("citation_author") && comma > 0 && author.indexOf(',', comma + 1) < 0;
        return family ? author.substring(comma + 2) + " " + author.substring(0, comma) : author;
    }

    private static Optional<EvidencedDate> published(
            Document page, MetaTags tags, JsonLd article, @Nullable String address) {
        Optional<EvidencedDate> date = WrittenDates.parse(article.published(), "JSON-LD datePublished");
        for (int i = 0; i < DATE_NAMES.length && date.isEmpty(); i++) {
            date = WrittenDates.parse(tags.first(DATE_NAMES[i]), "meta " + DATE_NAMES[i]);
        }
        return date.or(() -> PageDates.inBody(page)).or(() -> PageDates.inAddress(address));
    }
}
