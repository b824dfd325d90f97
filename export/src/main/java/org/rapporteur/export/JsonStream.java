package org.rapporteur.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one large JSON document as it comes: fields, and lists or objects whose entries come one after the other. */
final class JsonStream implements Closeable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonGenerator json;

    /** Begins the document's object. */
    JsonStream(OutputStream out) throws IOException {
        DefaultIndenter indent = new DefaultIndenter(" ", "\n"); // the same on all systems
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indent);
        printer.indentArraysWith(indent);
        json = new JsonFactory().createGenerator(out);
        json.setCodec(MAPPER);
        json.setPrettyPrinter(printer);
        json.writeStartObject();
    }

    JsonStream field(String name, @Nullable Object value) throws IOException {
        json.writePOJOField(name, value);
        return this;
    }

    JsonStream beginList(String name) throws IOException {
        json.writeArrayFieldStart(name);
        return this;
    }

    JsonStream endList() throws IOException {
        json.writeEndArray();
        return this;
    }

    JsonStream beginObject(String name) throws IOException {
        json.writeObjectFieldStart(name);
        return this;
    }

    JsonStream endObject() throws IOException {
        json.writeEndObject();
        return this;
    }

    /** An entry of a list. */
    JsonStream entry(Map<String, @Nullable Object> fields) throws IOException {
        json.writePOJO(fields);
        return this;
    }

    /** Ends the document. */
    @Override
    public void close() throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
