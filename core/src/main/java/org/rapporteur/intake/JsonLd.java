package org.rapporteur.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page's JSON-LD says about its report, by the terms of schema.org ({@code NewsArticle} and the like). Broken
 * JSON is passed over: the page has its words elsewhere too.
 */
record JsonLd(List<String> headlines, List<String> authors, @Nullable String published, @Nullable String publisher) {

    private static final int LARGEST = 4 << 20;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    static JsonLd of(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode root = parse(script.data());
            if (root != null) {
                collect(root, articles);
            }
        }
        List<String> headlines = new ArrayList<>();
        List<String> authors = new ArrayList<>();
        String published = null;
        String publisher = null;
        for (JsonNode article : articles) {
            headlines.addAll(texts(article.path("headline")));
            if (authors.isEmpty()) {
                people(article.path("author"), authors);
            }
            published = published == null ? text(article.path("datePublished")) : published;
            publisher = publisher == null ? text(article.path("publisher").path("name")) : publisher;
        }
        return new JsonLd(headlines, authors, published, publisher);
    }

    private static @Nullable JsonNode parse(String script) {
        if (script.length() > LARGEST) {
            return null;
        }
        try {
            return MAPPER.readTree(script);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static void collect(JsonNode root, List<JsonNode> articles) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonNode node = open.poll();
            if (node.isObject() && isArticle(node.path("@type"))) {
                articles.add(node);
            } else if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.has("@graph")) {
                node.get("@graph").forEach(open::add);
            } else if (node.has("mainEntity")) {
                open.add(node.get("mainEntity"));
            }
        }
    }

    private static boolean isArticle(JsonNode type) {
        for (String name : texts(type)) {
            if (name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report")) {
                return true;
            }
        }
        return false;
    }

    private static void people(JsonNode author, List<String> names) {
        for (JsonNode one : author.isArray() ? author : List.of(author)) {
            boolean organisation = texts(one.path("@type")).stream().anyMatch(type -> type.endsWith("Organization"));
            if (one.isTextual()) {
                names.add(one.asText());
            } else if (!organisation) {
                names.addAll(texts(one.path("name")));
            }
        }
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            if (one.isTextual() && !one.asText().isBlank()) {
                String unescaped = org.jsoup.parser.Parser.unescapeEntities(one.asText(), false);
                texts.add(Spaces.squeeze(MappedText.identity(unescaped)).text());
            }
        }
        return texts;
    }

    private static @Nullable String text(JsonNode node) {
        List<String> texts = texts(node);
        return texts.isEmpty() ? null : texts.get(0);
    }
}
