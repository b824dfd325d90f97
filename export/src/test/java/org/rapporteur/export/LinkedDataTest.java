package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openprovenance.prov.json.Converter;
import org.openprovenance.prov.model.Agent;
import org.openprovenance.prov.model.Document;
import org.openprovenance.prov.model.Entity;
import org.openprovenance.prov.model.StatementOrBundle;
import org.openprovenance.prov.model.WasDerivedFrom;
import org.openprovenance.prov.vanilla.ProvFactory;
import org.rapporteur.copy.CopyFamily;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.record.RecordFile;
import org.rapporteur.text.Digest;

/**
 * JSON-LD is read by Titanium, which fails on a term that its context does not define; PROV-JSON by ProvToolbox. The
 * contexts are extracts of the published ones with the terms that may be used.
 */
class LinkedDataTest {

    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String SCHEMA = "http://schema.org/";

    private static JsonArray expanded(String document) throws JsonLdError {
        JsonLdOptions options = new JsonLdOptions((url, loading) -> {
            String name = url.toString().contains("anno.jsonld") ? "anno-extract.jsonld" : "schemaorg-extract.jsonld";
            var context = LinkedDataTest.class.getResourceAsStream(name);
            if (context == null) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, name);
            }
            return JsonDocument.of(context);
        });
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        return JsonLd.expand(JsonDocument.of(new StringReader(document)))
                .options(options)
                .get();
    }

    private static JsonValue value(JsonObject object, String property) {
        return Objects.requireNonNull(
                object.getJsonArray(property).getJsonObject(0).get("@value"));
    }

    @Test
    void annotations_select_their_words_by_code_points() throws Exception {
        try (RecordFile record = Samples.record()) {
            JsonArray pages = expanded(Mackerel.text(record, ExportFormat.WEBANNO, Wording.FULL));
            int checked = 0;
            JsonArray items = pages.getJsonObject(0)
                    .getJsonArray("http://www.w3.org/ns/activitystreams#items")
                    .getJsonObject(0)
                    .getJsonArray("@list");
            for (JsonObject annotation : items.getValuesAs(JsonObject.class)) {
                for (JsonObject target :
                        annotation.getJsonArray(OA + "hasTarget").getValuesAs(JsonObject.class)) {
                    checked += check(record, target);
                }
            }
            assertThat(checked).isGreaterThan(10);
        }
    }

    private static int check(RecordFile record, JsonObject target) {
        JsonObject source = target.getJsonArray(OA + "hasSource").getJsonObject(0);
        String id = source.getString("@id");
        String text = record.text(id.substring(id.lastIndexOf(':') + 1));
        String hash = value(source, SCHEMA + "sha256").toString().replace("\"", "");
        assertThat(hash).isEqualTo(Digest.sha256(text.getBytes(StandardCharsets.UTF_8)));
        JsonArray selectors = target.getJsonArray(OA + "hasSelector");
        JsonObject position = selectors.getJsonObject(0);
        int begin = Integer.parseInt(value(position, OA + "start").toString());
        int end = Integer.parseInt(value(position, OA + "end").toString());
        String words = text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
        JsonObject quote = selectors.getJsonObject(1);
        assertThat(((jakarta.json.JsonString) value(quote, OA + "exact")).getString())
                .isEqualTo(words);
        return 1;
    }

    @Test
    void all_annotations_of_the_affair_are_json_ld() throws Exception {
        String full = Mackerel.text(ExportFormat.WEBANNO, Wording.FULL);
        assertThat(expanded(full).getJsonObject(0).getString("@id")).isEqualTo("urn:x-rapporteur:annotations");
        assertThat(expanded(Mackerel.text(ExportFormat.WEBANNO, Wording.TEXT_FREE)))
                .hasSize(1);
    }

    @Test
    void schema_org_has_articles_quotations_and_claims() throws Exception {
        JsonArray all = expanded(Mackerel.text(ExportFormat.SCHEMAORG, Wording.FULL));
        Set<String> types = new HashSet<>();
        Set<String> articles = new HashSet<>();
        for (JsonObject one : all.getValuesAs(JsonObject.class)) {
            String type = one.getJsonArray("@type").getString(0);
            types.add(type);
            if (type.equals(SCHEMA + "NewsArticle")) {
                articles.add(one.getString("@id"));
            }
        }
        assertThat(types).containsExactlyInAnyOrder(SCHEMA + "NewsArticle", SCHEMA + "Quotation", SCHEMA + "Claim");
        assertThat(articles).hasSize(19);
        for (JsonObject one : all.getValuesAs(JsonObject.class)) {
            for (String property : new String[] {"appearance", "isPartOf"}) {
                if (one.containsKey(SCHEMA + property)) {
                    assertThat(articles)
                            .contains(one.getJsonArray(SCHEMA + property)
                                    .getJsonObject(0)
                                    .getString("@id"));
                }
            }
        }
    }

    @Test
    void prov_knows_what_was_derived_from_what() throws Exception {
        byte[] json = Mackerel.text(ExportFormat.PROV, Wording.FULL).getBytes(StandardCharsets.UTF_8);
        Document document = new Converter(new ProvFactory()).readDocument(new ByteArrayInputStream(json));
        Set<String> entities = new HashSet<>();
        Set<String> derivations = new HashSet<>();
        int agents = 0;
        for (StatementOrBundle one : document.getStatementOrBundle()) {
            if (one instanceof Entity entity) {
                entities.add(entity.getId().getUri());
            } else if (one instanceof WasDerivedFrom derived) {
                derivations.add(derived.getGeneratedEntity().getUri() + " < "
                        + derived.getUsedEntity().getUri());
            } else if (one instanceof Agent) {
                agents++;
            }
        }
        assertThat(agents).isGreaterThan(10);
        try (RecordFile record = Mackerel.open()) {
            assertThat(entities).hasSize((int) (record.totals().reports()
                    + record.totals().statements()
                    + record.totals().events()));
            for (CopyLink link : record.affair().copies()) {
                String base = Iris.BASE + "report.";
                assertThat(derivations.contains(base + link.copy() + " < " + base + link.original()))
                        .isEqualTo(link.directed());
            }
        }
        try (RecordFile record = Mackerel.open()) {
            Kinship.families(record).all().stream()
                    .flatMap(family -> family.members().stream())
                    .filter(CopyFamily.Member::isDirected)
                    .forEach(member -> assertThat(derivations)
                            .as("a tree's branches are derivations")
                            .contains(Iris.BASE + "report." + member.reportId() + " < " + Iris.BASE + "report."
                                    + member.parent()));
        }
        derivations.forEach(one -> assertThat(entities).contains(one.split(" < ", -1)));
    }
}
