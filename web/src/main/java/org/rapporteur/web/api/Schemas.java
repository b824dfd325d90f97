package org.rapporteur.web.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.story.HowKnown;
import org.rapporteur.web.words.Fields;

/** What the API's documents look like, for its description. */
final class Schemas {

    private static final Map<String, Object> TEXT = Map.of("type", "string");

    private Schemas() {}

    /** The name of the schema of what an address answers with. */
    static String answer(Endpoint endpoint) {
        return switch (endpoint.path()) {
            case "/families" -> "FamilyPage";
            case "/families/{id}" -> "Family";
            case "/statements/{id}", "/occurrences/{id}", "/stories/{id}" -> "KnownFinding";
            default -> endpoint.isList() ? "Page" : "Finding";
        };
    }

    static Map<String, Object> named(String schema) {
        return Map.of("$ref", "#/components/schemas/" + schema);
    }

    /** All of them, and what a change needs. */
    static Map<String, Object> all() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        schemas.put("Finding", Map.of("type", "object"));
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("items", listOf(Map.of("type", "object")));
        page.put("total", Map.of("type", "integer", "description", "how many entries the whole list has"));
        page.put("next", Map.of("type", List.of("string", "null"), "description", "the cursor of the next page"));
        schemas.put("Page", object(page, List.of("items", "total", "next")));
        Map<String, Object> families = new LinkedHashMap<>(page);
        families.put("items", listOf(named("Family")));
        schemas.put("FamilyPage", object(families, List.of("items", "total", "next")));
        schemas.put("Family", family());
        schemas.put("Source", source());
        schemas.put("KnownFinding", object(Map.of("knownBy", listOf(named("Source"))), List.of("knownBy")));
        schemas.put(
                "Problem",
                object(Map.of("error", TEXT, "status", Map.of("type", "integer")), List.of("error", "status")));
        schemas.put("Correction", object(Map.of("id", Map.of("type", "integer")), List.of("id")));
        Map<String, Object> ids = listOf(TEXT);
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("do", Map.of("enum", WISHES));
        wish.put("id", Map.of("anyOf", List.of(TEXT, ids), "description", "what it is about"));
        for (String field : FIELDS) {
            wish.put(field, TEXT);
        }
        schemas.put("Wish", object(wish, List.of("do")));
        Map<String, Object> token = Map.of("type", "apiKey", "in", "header", "name", "X-Rapporteur-Token");
        return Map.of("schemas", schemas, "securitySchemes", Map.of("changeToken", token));
    }

    /** A tree of copies. */
    private static Map<String, Object> family() {
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("report", TEXT);
        member.put("from", orNull("string", "the report that it hangs under; null for the origin"));
        member.put("directed", orNull("boolean", "whether it is known that it was made from that one"));
        member.put("copy", orNull("string", "the id of the link between the two"));
        Map<String, Object> family = new LinkedHashMap<>();
        family.put("id", Map.of("type", "string", "description", "that of the likeliest origin"));
        family.put("origin", TEXT);
        family.put("members", listOf(object(member, List.of("report", "from", "directed", "copy"))));
        return object(family, List.of("id", "origin", "members"));
    }

    /** An independent source. */
    private static Map<String, Object> source() {
        List<String> ways = Arrays.stream(HowKnown.values()).map(Fields::word).toList();
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("reports", listOf(TEXT));
        source.put("how", Map.of("enum", ways, "description", "how the first of its reports knows"));
        source.put("through", orNull("string", "the agency, document or outlet, or the newsroom's own words"));
        source.put("findings", listOf(TEXT));
        return object(source, List.of("reports", "how", "through"));
    }

    private static Map<String, Object> listOf(Map<String, Object> items) {
        return Map.of("type", "array", "items", items);
    }

    private static Map<String, Object> orNull(String type, String description) {
        return Map.of("type", List.of(type, "null"), "description", description);
    }

    private static final List<String> WISHES = List.of(
            "accept",
            "reject",
            "retype-event",
            "retype-statement",
            "source",
            "party",
            "relays",
            "merge",
            "split",
            "copy",
            "not-copy",
            "date",
            "undo");

    private static final List<String> FIELDS = List.of(
            "type",
            "mode",
            "status",
            "kind",
            "side",
            "party",
            "from",
            "to",
            "role",
            "relays",
            "with",
            "members",
            "as",
            "class",
            "date",
            "correction",
            "by",
            "note");

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        return schema;
    }
}
