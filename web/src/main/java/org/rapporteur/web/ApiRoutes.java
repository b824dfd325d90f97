package org.rapporteur.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rapporteur.correction.Correction;
import org.rapporteur.web.api.Endpoint;
import org.rapporteur.web.api.Json;
import org.rapporteur.web.api.OpenApi;
import org.rapporteur.web.page.BadQuery;

/** The addresses of the API. */
final class ApiRoutes {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String JSON = "application/json; charset=utf-8";

    private ApiRoutes() {}

    /** @param ask makes a document of a request */
    static void install(Javalin app, BiFunction<Context, Endpoint, Object> ask, Function<Wish, Correction> correct) {
        String version = Objects.requireNonNullElse(ApiRoutes.class.getPackage().getImplementationVersion(), "0");
        String description = Json.write(OpenApi.document(version));
        app.get("/api/openapi.json", ctx -> ctx.contentType(JSON).result(description));
        for (Endpoint endpoint : Endpoint.all()) {
            app.get("/api" + endpoint.path(), ctx -> ctx.contentType(JSON)
                    .result(Json.write(ask.apply(ctx, endpoint))));
        }
        app.post("/api/corrections", ctx -> {
            Correction made = correct.apply(wish(ctx.body()));
            ctx.status(HttpStatus.CREATED).contentType(JSON).result(Json.write(Map.of("id", made.id())));
        });
    }

    private static Wish wish(String body) {
        try {
            Map<String, List<String>> fields = new LinkedHashMap<>();
            JsonNode wish = MAPPER.readTree(body);
            if (!wish.isObject()) {
                throw new BadQuery("the body must be a JSON object with the field “do”");
            }
            wish.properties().forEach(field -> fields.put(field.getKey(), texts(field.getValue())));
            return new Wish(fields);
        } catch (JsonProcessingException e) {
            throw new BadQuery("the body is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(one -> texts.add(one.asText()));
        } else {
            texts.add(value.asText());
        }
        return texts;
    }
}
