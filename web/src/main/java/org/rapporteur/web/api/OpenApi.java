package org.rapporteur.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The description of the API after OpenAPI 3.1, made from the addresses that are served. */
public final class OpenApi {

    private static final Map<String, Object> TEXT = Map.of("type", "string");

    private OpenApi() {}

    public static Map<String, Object> document(String version) {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Endpoint endpoint : Endpoint.all()) {
            Map<String, Object> methods = new LinkedHashMap<>();
            methods.put("get", get(endpoint));
            if (endpoint.path().equals("/corrections")) {
                methods.put("post", post());
            }
            paths.put("/api" + endpoint.path(), methods);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", info(version));
        document.put("paths", paths);
        document.put("components", Schemas.all());
        return document;
    }

    private static Map<String, Object> info(String version) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", "Rapporteur's reading room");
        info.put("version", version);
        info.put(
                "description",
                "What the pages show, as JSON. Places of words are [begin, end), in UTF-16 code units of a report's clean"
                        + " text. A list is read to its end by asking again with the cursor in \"next\" until that is null.");
        info.put("license", Map.of("name", "Apache-2.0", "identifier", "Apache-2.0"));
        return info;
    }

    private static Map<String, Object> get(Endpoint endpoint) {
        List<Object> parameters = new ArrayList<>();
        if (endpoint.hasId()) {
            parameters.add(parameter("id", "path", true, TEXT, "the id of what is asked for"));
        }
        for (String name : endpoint.parameters()) {
            boolean required = name.equals("a") || name.equals("b");
            parameters.add(parameter(name, "query", required, schema(name), describe(name)));
        }
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("summary", endpoint.summary());
        operation.put("operationId", operationId(endpoint));
        operation.put("parameters", parameters);
        operation.put("responses", responses(Schemas.answer(endpoint), "200"));
        return operation;
    }

    private static String operationId(Endpoint endpoint) {
        String name = endpoint.path().substring(1).replace("/{id}", "");
        return (endpoint.hasId() ? "one-of-" : "get-") + name;
    }

    private static Map<String, Object> parameter(
            String name, String in, boolean required, Map<String, Object> schema, String description) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", in);
        parameter.put("required", required);
        parameter.put("description", description);
        parameter.put("schema", schema);
        return parameter;
    }

    private static Map<String, Object> schema(String name) {
        return switch (name) {
            case "limit" -> Map.of("type", "integer", "minimum", 1, "maximum", 1000, "default", 100);
            case "quad" -> Map.of("type", "integer", "minimum", 1, "maximum", 4);
            case "kind" -> Map.of("enum", List.of("direct", "indirect", "mixed"));
            case "mark" -> Map.of("enum", List.of("unsettled", "shaky", "relayed", "altered"));
            case "stance" -> Map.of("enum", List.of("for", "against"));
            default -> TEXT;
        };
    }

    private static String describe(String name) {
        return switch (name) {
            case "limit" -> "how many entries a page has at most";
            case "cursor" -> "the \"next\" of the page before; none for the first";
            case "q" -> "words that all must occur; words in quotation marks stand together";
            case "who" -> "the id of an actor that speaks or takes part";
            case "about" -> "the id of an actor that a statement is for or against";
            case "stance" -> "whether a statement is for or against somebody";
            case "outlet" -> "the name of the outlet";
            case "kind" -> "how much of what was said stands in quotation marks: all, none, part";
            case "mark" -> "source not settled; more likely wrong than right; passed on; changed in print";
            case "quad" -> "PLOVER's quad class";
            case "from" -> "the first day, month or year";
            case "to" -> "the last day, month or year";
            default -> "the id of a report";
        };
    }

    private static Map<String, Object> post() {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("summary", "Corrects a finding");
        operation.put("operationId", "correct");
        operation.put("security", List.of(Map.of("changeToken", List.of())));
        operation.put("requestBody", Map.of("required", true, "content", content("Wish")));
        operation.put("responses", responses("Correction", "201"));
        return operation;
    }

    private static Map<String, Object> responses(String schema, String code) {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put(code, Map.of("description", "as asked for", "content", content(schema)));
        responses.put("default", Map.of("description", "why not", "content", content("Problem")));
        return responses;
    }

    private static Map<String, Object> content(String schema) {
        return Map.of("application/json", Map.of("schema", Schemas.named(schema)));
    }
}
