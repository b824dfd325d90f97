package org.rapporteur.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML as it comes, indented by lines, without the signs that XML 1.0 cannot hold. */
final class Xml {

    private final XMLStreamWriter out;

    /** Java's own writer, whatever else is on the class path: the bytes must be the same everywhere. */
    Xml(OutputStream stream) throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    /** Begins an element with attributes: name, value, name, value …; those whose value is null are left out. */
    Xml begin(String element, @Nullable Object... attributes) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement(element);
        attributes(attributes);
        return this;
    }

    /** An element without content. */
    Xml empty(String element, @Nullable Object... attributes) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeEmptyElement(element);
        attributes(attributes);
        return this;
    }

    private void attributes(@Nullable Object... attributes) throws XMLStreamException {
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.writeAttribute(String.valueOf(attributes[i]), clean(String.valueOf(attributes[i + 1])));
            }
        }
    }

    /** An element that holds words. */
    Xml words(String element, String words, @Nullable Object... attributes) throws XMLStreamException {
        begin(element, attributes);
        out.writeCharacters(clean(words));
        out.writeEndElement();
        return this;
    }

    Xml end() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    void finish() throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeEndDocument();
        out.flush();
    }

    /** White space as single spaces; what XML 1.0 cannot hold, lone surrogates too, as U+FFFD. */
    static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        words.replaceAll("\\s+", " ").codePoints().forEach(c -> clean.appendCodePoint(isXml(c) ? c : 0xFFFD));
        return clean.toString();
    }

    private static boolean isXml(int c) {
        boolean low = c >= 0x20 && c <= 0xD7FF && !(c >= 0x7F && c <= 0x9F);
        return low || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
