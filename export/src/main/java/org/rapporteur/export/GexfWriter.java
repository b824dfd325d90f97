package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.rapporteur.actor.Actor;

/** The network as GEXF 1.2 (https://gexf.net), its dated edges on Gephi's timeline. */
final class GexfWriter {

    private static final String NAMESPACE = "http://www.gexf.net/1.2draft";
    private static final String[] NODE_ATTRIBUTES = {"kind", "country", "sectors"};

    private GexfWriter() {}

    static void write(Draft draft) throws IOException {
        try (OutputStream out = draft.sink().open(Sink.MAIN)) {
            write(draft, new Xml(out));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void write(Draft draft, Xml xml) throws IOException, XMLStreamException {
        Network network = new Network(draft);
        xml.begin("gexf", "xmlns", NAMESPACE, "version", "1.2");
        xml.begin("meta").words("creator", "Rapporteur").end();
        xml.begin("graph", "mode", "dynamic", "timeformat", "date", "defaultedgetype", "directed");
        xml.begin("attributes", "class", "node");
        for (String name : NODE_ATTRIBUTES) {
            xml.empty("attribute", "id", "n_" + name, "title", name, "type", "string");
        }
        xml.end().begin("attributes", "class", "edge");
        for (Map.Entry<String, Tie.Type> attribute : Tie.attributes().entrySet()) {
            String name = attribute.getKey();
            xml.empty(
                    "attribute",
                    "id",
                    "e_" + name,
                    "title",
                    name,
                    "type",
                    attribute.getValue().gexf());
        }
        xml.end().begin("nodes");
        for (Actor actor : network.nodes().values()) {
            node(xml, actor);
        }
        xml.end().begin("edges");
        network.edges(tie -> edge(xml, tie));
        xml.end().end().end().finish();
    }

    private static void node(Xml xml, Actor actor) throws XMLStreamException {
        xml.begin("node", "id", actor.id(), "label", actor.name()).begin("attvalues");
        xml.empty("attvalue", "for", "n_kind", "value", actor.kind().name());
        if (actor.country() != null) {
            xml.empty("attvalue", "for", "n_country", "value", actor.country());
        }
        if (!actor.sectors().isEmpty()) {
            xml.empty("attvalue", "for", "n_sectors", "value", String.join(" ", actor.sectors()));
        }
        xml.end().end();
    }

    private static void edge(Xml xml, Tie tie) throws IOException {
        LocalDate day = tie.day();
        try {
            xml.begin(
                    "edge",
                    "id",
                    tie.id(),
                    "source",
                    tie.from(),
                    "target",
                    tie.to(),
                    "label",
                    tie.label(),
                    "weight",
                    tie.weight(),
                    "start",
                    day,
                    "end",
                    day);
            xml.begin("attvalues");
            for (Map.Entry<String, String> value : tie.values().entrySet()) {
                xml.empty("attvalue", "for", "e_" + value.getKey(), "value", value.getValue());
            }
            xml.end().end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
