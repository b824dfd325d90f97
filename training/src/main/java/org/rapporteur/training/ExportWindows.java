package org.rapporteur.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Annotator;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.annotation.WindowMaker;
import org.rapporteur.encoder.Window;
import org.rapporteur.encoder.WordPieces;
import org.rapporteur.evaluation.PlainReports;

/**
 * Writes the windows that the encoder is trained on: {@code ExportWindows TEXTS OUT [NAMES]}. {@code TEXTS} has a JSON
 * object a line with {@code doc}, {@code text} and, where labelled, {@code attributions} (PolNeAR's form, as {@code
 * evaluate attribution} reads) or {@code names}; {@code NAMES} has lines of {@code doc} and {@code names}, each
 * {@code [begin, end, type]} in code points. A line of {@code TEXTS} that is no JSON is a sentence with its names in
 * brackets (see {@code training/data/names}).
 */
public final class ExportWindows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Annotator annotator = Annotator.withoutEncoder();
    private final WindowMaker maker = new WindowMaker(WordPieces.load());

    private ExportWindows() {}

    /** Runs the export; throws {@link IOException} where a file can't be read or written. */
    public static void main(String[] args) throws IOException {
        PrintStream err = System.err;
        if (args.length < 2) {
            err.println("usage: ExportWindows TEXTS OUT [NAMES]");
            return;
        }
        Map<String, JsonNode> names = args.length > 2 ? names(Path.of(args[2])) : Map.of();
        ExportWindows export = new ExportWindows();
        int count = 0;
        try (BufferedReader texts = Files.newBufferedReader(Path.of(args[0]));
                Writer out = Files.newBufferedWriter(Path.of(args[1]))) {
            for (String line = texts.readLine(); line != null; line = texts.readLine()) {
                LabelledText text = line.startsWith("{") ? labelled(line, names) : LabelledText.marked("", line);
                for (Map<String, Object> window : export.windows(text)) {
                    out.write(JSON.writeValueAsString(window));
                    out.write('\n');
                    count++;
                }
            }
        }
        err.println(count + " windows written to " + args[1]);
    }

    private static LabelledText labelled(String line, Map<String, JsonNode> names) throws IOException {
        JsonNode row = JSON.readTree(line);
        return LabelledText.of(row, row.has("names") ? row.path("names") : names.get(row.path("doc").asText()));
    }

    private static Map<String, JsonNode> names(Path file) throws IOException {
        Map<String, JsonNode> names = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = JSON.readTree(line);
            names.put(row.path("doc").asText(), row.path("names"));
        }
        return names;
    }

    private List<Map<String, Object>> windows(LabelledText labelled) {
        AnnotatedText text = annotator.annotate(PlainReports.of(labelled.doc(), labelled.text()));
        WindowLabels labels = new WindowLabels(text, labelled);
        int[] sentences = new int[text.tokens().size()];
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            Arrays.fill(sentences, sentence.firstToken(), sentence.endToken(), i);
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Window window : maker.windows(text)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("doc", labelled.doc());
            row.put("pieces", window.pieces());
            row.put("quoted", window.quoted());
            row.put("cases", window.cases());
            row.put("heads", window.heads());
            row.put("sentence", slice(sentences, window));
            row.put("source", tags(labels.tags[WindowLabels.SOURCE], window));
            row.put("cue", tags(labels.tags[WindowLabels.CUE], window));
            row.put("content", tags(labels.tags[WindowLabels.CONTENT], window));
            row.put("names", tags(labels.names, window));
            row.put("cueOf", pointers(labels.cueOf, window));
            row.put("sourceOf", pointers(labels.sourceOf, window));
            rows.add(row);
        }
        return rows;
    }

    private static int[] slice(int[] values, Window window) {
        return Arrays.stream(window.numbers()).map(number -> values[number]).toArray();
    }

    /** A span that a window's edge cuts begins anew there. */
    private static int[] tags(int[] values, Window window) {
        int[] tags = slice(values, window);
        tags[0] -= tags[0] > 0 && tags[0] % 2 == 0 ? 1 : 0;
        return tags;
    }

    /** Numbers of words within the window; what hangs on a word outside of it is unlabelled. */
    private static int[] pointers(int[] values, Window window) {
        int[] pointers = slice(values, window);
        for (int i = 0; i < pointers.length; i++) {
            if (pointers[i] >= 0) {
                int at = Arrays.binarySearch(window.numbers(), pointers[i]);
                pointers[i] = at >= 0 ? at : -100;
            }
        }
        return pointers;
    }
}
