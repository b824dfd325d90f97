package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.rapporteur.actor.Actor;

/** The network as GraphML 1.0 (http://graphml.graphdrawing.org): a directed graph that may have parallel edges. */
final class GraphmlWriter {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String[] NODE_ATTRIBUTES = {"label", "kind", "country", "sectors"};

    private GraphmlWriter() {}

    static void write(Draft draft) throws IOException {
        try (OutputStream out = draft.sink().open(Sink.MAIN)) {
            write(draft, new Xml(out));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void write(Draft draft, Xml xml) throws IOException, XMLStreamException {
        Network network = new Network(draft);
        xml.begin("graphml", "xmlns", NAMESPACE);
        for (String name : NODE_ATTRIBUTES) {
            xml.empty("key", "id", "n_" + name, "for", "node", "attr.name", name, "attr.type", "string");
        }
        for (Map.Entry<String, Tie.Type> attribute : Tie.attributes().entrySet()) {
            String name = attribute.getKey();
            xml.empty(
                    "key",
                    "id",
                    "e_" + name,
                    "for",
                    "edge",
                    "attr.name",
                    name,
                    "attr.type",
                    attribute.getValue().graphml());
        }
        xml.begin("graph", "id", "affair", "edgedefault", "directed");
        for (Actor actor : network.nodes().values()) {
            node(xml, actor);
        }
        network.edges(tie -> edge(xml, tie));
        xml.end().end().finish();
    }

    private static void node(Xml xml, Actor actor) throws XMLStreamException {
        xml.begin("node", "id", actor.id());
        xml.words("data", actor.name(), "key", "n_label");
        xml.words("data", actor.kind().name(), "key", "n_kind");
        if (actor.country() != null) {
            xml.words("data", actor.country(), "key", "n_country");
        }
        if (!actor.sectors().isEmpty()) {
            xml.words("data", String.join(" ", actor.sectors()), "key", "n_sectors");
        }
        xml.end();
    }

    private static void edge(Xml xml, Tie tie) throws IOException {
        try {
            xml.begin("edge", "id", tie.id(), "source", tie.from(), "target", tie.to());
            for (Map.Entry<String, String> value : tie.values().entrySet()) {
                xml.words("data", value.getValue(), "key", "e_" + value.getKey());
            }
            xml.end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
