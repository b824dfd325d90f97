package org.rapporteur.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.RawReport.Format;
import org.rapporteur.intake.RawReport.Metadata;

/** A report in a JSON object, by the field names that news datasets use; the first one that has a value counts. */
final class JsonReport {

    private static final List<String> ID = List.of("id", "_id", "uuid", "guid", "doc_id", "article_id");
    private static final List<String> TITLE = List.of("title", "headline", "headLine", "heading");
    private static final List<String> TEXT = List.of(
            "text",
            "body",
            "content",
            "maintext",
            "articleBody",
            "article",
            "full_text",
            "fulltext",
            "raw_text",
            "description_text");
    private static final List<String> HTML = List.of("html", "body_html", "content_html", "raw_html");
    private static final List<String> DATE = List.of(
            "date",
            "published",
            "date_publish",
            "datePublished",
            "published_at",
            "publish_date",
            "pubDate",
            "pub_date",
            "publication_date",
            "publishedAt",
            "firstCreated",
            "timestamp");
    private static final List<String> OUTLET = List.of(
            "source", "outlet", "publisher", "source_domain", "site_name", "publication", "domain", "newspaper");
    private static final List<String> AUTHOR = List.of("author", "authors", "byline", "creator", "by");
    private static final List<String> URL = List.of("url", "link", "uri", "source_url", "canonical_url");

    private static final Pattern ENDED = Pattern.compile("[.!?\u2026\u061f\u3002>][\"'\u201d\u2019\u00bb)\\]]*\\s*$");

    private JsonReport() {}

    /**
     * The report of a row, null where no field has text. The origin is the file's with the row's id or number.
     *
     * @param ids the ids met so far in this file; a row with one of them gets its number too
     */
    static @Nullable RawReport of(JsonNode row, String origin, int number, Set<String> ids) {
        String id = about(row, ID);
        String html = first(row, HTML);
        String text = first(row, TEXT);
        String content = text == null ? html : text;
        if (content == null || !isReport(row, id, content)) {
            return null;
        }
        byte[] bytes = Utf8.bytes(content);
        boolean page = text == null || InputFile.looksLikePage(bytes);
        Metadata metadata = new Metadata(
                about(row, TITLE), about(row, OUTLET), about(row, AUTHOR), about(row, DATE), about(row, URL));
        return new RawReport(
                origin + "#" + unique(id == null ? String.valueOf(number) : id, number, ids),
                bytes,
                page ? Format.HTML : Format.TEXT,
                metadata);
    }

    /**
     * Notes and labels are kept in JSON lines too: a row without title, id or address is a report only where its text
     * is one string that ends as a sentence does.
     */
    private static boolean isReport(JsonNode row, @Nullable String id, String content) {
        boolean named = id != null || first(row, TITLE) != null || first(row, URL) != null;
        return named || (ENDED.matcher(content).find() && isString(row));
    }

    private static boolean isString(JsonNode row) {
        return Stream.of(TEXT, HTML).flatMap(List::stream).anyMatch(name -> row.path(name)
                .isTextual());
    }

    private static String unique(String id, int number, Set<String> ids) {
        String unique = id;
        while (!ids.add(unique)) {
            unique += "#" + number;
        }
        return unique;
    }

    /** What is known about a report goes into it as it is, so it must be well-formed itself. */
    private static @Nullable String about(JsonNode row, List<String> names) {
        String value = first(row, names);
        return value == null
                ? null
                : Characters.clean(MappedText.identity(value), new RepairLog()).text();
    }

    private static @Nullable String first(JsonNode row, List<String> names) {
        for (String name : names) {
            String value = value(row.path(name), names == TEXT ? "\n\n" : "; ");
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** A string or number as it is, an object by its name, a list with its items joined. */
    private static @Nullable String value(JsonNode node, String between) {
        if (node.isTextual() || node.isNumber()) {
            return node.asText().isBlank() ? null : node.asText();
        }
        if (node.isObject()) {
            JsonNode name = node.has("name") ? node.path("name") : node.path("title");
            return name.isTextual() && !name.asText().isBlank() ? name.asText() : null;
        }
        List<String> items = new ArrayList<>();
        for (JsonNode item : node) {
            String value = item.isArray() ? null : value(item, between);
            if (value != null) {
                items.add(value);
            }
        }
        return items.isEmpty() ? null : String.join(between, items);
    }
}
