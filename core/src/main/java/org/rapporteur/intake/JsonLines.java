package org.rapporteur.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports from JSON: one object a line, or one array of objects, or one object that fills the file. A broken
 * line becomes a rejection that names file and line, and the next line is read; a broken array ends there. The names of
 * the fields are told by {@link JsonReport}.
 */
final class JsonLines {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int SEARCHED = 64;

    private final IntakeSettings settings;
    private final Consumer<RawReport> reports;
    private final Consumer<Rejection> rejections;
    private final Set<String> ids = new HashSet<>();

    JsonLines(IntakeSettings settings, Consumer<RawReport> reports, Consumer<Rejection> rejections) {
        this.settings = settings;
        this.reports = reports;
        this.rejections = rejections;
    }

    void read(InputStream in, String origin) throws IOException {
        in.mark(SEARCHED + 1);
        String start = new String(in.readNBytes(SEARCHED), StandardCharsets.ISO_8859_1);
        in.reset();
        if (start.isEmpty()) {
            rejections.accept(new Rejection(origin, null, "empty: no readable text"));
        } else if (start.stripLeading().startsWith("[")) {
            array(in, origin);
        } else {
            lines(in, origin);
        }
    }

    private void lines(InputStream in, String origin) throws IOException {
        ByteLines lines = new ByteLines(in, (int) settings.maxBytes());
        int number = 0;
        try {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                number++;
                if (lines.isTooLong()) {
                    reject(origin, number, "too large: more than the limit of " + settings.maxBytes() + " bytes");
                } else if (!ByteLines.isBlank(line)) {
                    if (number == 1 && opensObject(line) && whole(line, lines, origin)) {
                        return;
                    }
                    line(line, origin, number);
                }
            }
        } catch (IOException e) {
            reject(origin, number + 1, "cannot be read any further: " + e.getMessage());
        }
    }

    private static boolean opensObject(byte[] line) {
        return new String(line, StandardCharsets.ISO_8859_1).strip().equals("{");
    }

    /** A file that holds one object over many lines; its first line is only the brace. */
    private boolean whole(byte[] first, ByteLines lines, String origin) throws IOException {
        byte[] rest = lines.rest();
        if (rest.length >= settings.maxBytes()) {
            reject(origin, 1, "too large: more than the limit of " + settings.maxBytes() + " bytes");
            return true;
        }
        byte[] all = new byte[first.length + 1 + rest.length];
        System.arraycopy(first, 0, all, 0, first.length);
        all[first.length] = '\n';
        System.arraycopy(rest, 0, all, first.length + 1, rest.length);
        line(all, origin, 1);
        return true;
    }

    private void line(byte[] line, String origin, int number) throws IOException {
        try {
            report(MAPPER.readTree(line), origin, number);
        } catch (JsonProcessingException e) {
            reject(origin, number, "broken JSON: " + e.getOriginalMessage());
        } catch (CharConversionException e) {
            reject(origin, number, "broken JSON: not UTF-8");
        }
    }

    private void array(InputStream in, String origin) throws IOException {
        int number = 0;
        try (MappingIterator<JsonNode> items = MAPPER.readerFor(JsonNode.class).readValues(in)) {
            while (items.hasNextValue()) {
                JsonNode item = items.nextValue();
                number++;
                report(item, origin, number);
            }
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            String place = "item " + (number + 1) + ", line " + line;
            rejections.accept(new Rejection(origin, place, "broken JSON: " + e.getOriginalMessage()));
        }
    }

    private void report(@Nullable JsonNode row, String origin, int number) {
        if (row == null || !row.isObject()) {
            reject(origin, number, "no JSON object");
            return;
        }
        RawReport report = JsonReport.of(row, origin, number, ids);
        if (report == null) {
            reject(
                    origin,
                    number,
                    "no report: no field with text (text, body, content, maintext or html), or a phrase without title, id and address");
        } else {
            reports.accept(report);
        }
    }

    private void reject(String origin, int number, String reason) {
        rejections.accept(new Rejection(origin + "#" + number, "line " + number, reason));
    }
}
