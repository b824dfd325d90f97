package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.RecordFile;
import org.rapporteur.record.SampleAffair;

/** GraphML and GEXF are read by JGraphT, which checks them against the published schemas. */
class NetworkFilesTest {

    private static Graph<String, DefaultEdge> graph() {
        return new DirectedPseudograph<>(DefaultEdge.class);
    }

    private static Graph<String, DefaultEdge> read(GraphImporter<String, DefaultEdge> importer, String file) {
        Graph<String, DefaultEdge> graph = graph();
        importer.importGraph(graph, new StringReader(file));
        return graph;
    }

    private static GraphMLImporter<String, DefaultEdge> graphml() {
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        return importer;
    }

    private static SimpleGEXFImporter<String, DefaultEdge> gexf() {
        SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        return importer;
    }

    @Test
    void both_hold_the_same_network() throws Exception {
        Graph<String, DefaultEdge> one = read(graphml(), Mackerel.text(ExportFormat.GRAPHML, Wording.FULL));
        Graph<String, DefaultEdge> other = read(gexf(), Mackerel.text(ExportFormat.GEXF, Wording.FULL));
        assertThat(one.vertexSet())
                .hasSizeGreaterThan(20)
                .contains("NOR", "ISL")
                .isEqualTo(other.vertexSet());
        assertThat(one.edgeSet()).hasSizeGreaterThan(40).hasSameSizeAs(other.edgeSet());
        assertThat(one.getAllEdges("ISL", "NOR").size())
                .isEqualTo(other.getAllEdges("ISL", "NOR").size())
                .isGreaterThan(2);
    }

    @Test
    void edges_tell_deeds_from_words() throws Exception {
        Map<String, Integer> kinds = new HashMap<>();
        GraphMLImporter<String, DefaultEdge> importer = graphml();
        importer.addEdgeAttributeConsumer((edge, value) -> {
            if (edge.getSecond().equals("kind")) {
                kinds.merge(value.getValue(), 1, Integer::sum);
            }
        });
        read(importer, Mackerel.text(ExportFormat.GRAPHML, Wording.FULL));
        assertThat(kinds).containsOnlyKeys("ACT", "TOLD", "FOR", "AGAINST");
    }

    @Test
    void signs_that_xml_cannot_hold_do_no_harm() throws IOException {
        assertThat(Xml.clean("a\u0000b\ud83dc\n d \ud83d\udea2")).isEqualTo("a\ufffdb\ufffdc d \ud83d\udea2");
        try (RecordFile record = Samples.record()) {
            assertThat(read(graphml(), Mackerel.text(record, ExportFormat.GRAPHML, Wording.FULL))
                            .vertexSet())
                    .isNotEmpty();
            assertThat(SampleAffair.WIRE_TEXT).contains("\ud83d\udea2");
        }
    }
}
