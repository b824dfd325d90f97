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
import org.rapporteur.annotation.SpeechMark;
import org.rapporteur.annotation.WindowMaker;
import org.rapporteur.encoder.Window;
import org.rapporteur.encoder.WordPieces;
import org.rapporteur.evaluation.PlainReports;
import org.rapporteur.training.LabelledText.Attribution;
import org.rapporteur.training.LabelledText.Dyad;
import org.rapporteur.training.LabelledText.Voices;

/**
 * Writes the windows that the encoder is trained on: {@code ExportWindows TEXTS OUT [NAMES]}. {@code TEXTS} has a JSON
 * object a line with {@code doc}, {@code text} and, where labelled, {@code attributions} (PolNeAR's form, as {@code
 * evaluate attribution} reads) or {@code names}; {@code NAMES} has lines of {@code doc} and {@code names}, each
 * {@code [begin, end, type]} in code points. A line of {@code TEXTS} that is no JSON is a sentence with its names in
 * brackets (see {@code training/data/names}).
 */
public final class ExportWindows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int UNLABELLED = -100;
    private static final int NOTHING = -1;

    private final EventNumbers events = new EventNumbers();
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
        List<Attribution> all = labelled.attributions();
        if (all == null || all.stream().anyMatch(one -> one.voices() == null)) {
            return rows(
                    text, labelled, windows(labelled, text), new WindowLabels(text, labelled.names(), all), UNLABELLED);
        }
        List<Attribution> outer = new ArrayList<>();
        List<Attribution> inner = new ArrayList<>();
        for (Attribution one : all) {
            int within = within(one);
            if (within < 0) {
                outer.add(one);
            } else if (within(all.get(within)) < 0) {
                inner.add(one);
            }
        }
        WindowLabels labels = new WindowLabels(text, labelled.names(), outer);
        labels.unlabelRelayed();
        List<Map<String, Object>> rows = rows(text, labelled, maker.over(text).all(), labels, UNLABELLED);
        List<SpeechMark> contents = WindowLabels.contents(text, outer);
        rows.addAll(rows(
                text,
                labelled,
                maker.over(text).of(contents),
                new WindowLabels(text, labelled.names(), inner),
                NOTHING));
        return rows;
    }

    /** A dyad's parties are marked; what asks for none is cut as the program cuts it. */
    private List<Window> windows(LabelledText labelled, AnnotatedText text) {
        Dyad dyad = labelled.dyad();
        return dyad == null
                ? maker.over(text).all()
                : maker.over(text, new EventLabels(events, text).marks(dyad)).all();
    }

    private static int within(Attribution one) {
        Voices voices = one.voices();
        return voices == null ? -1 : voices.within();
    }

    private List<Map<String, Object>> rows(
            AnnotatedText text, LabelledText labelled, List<Window> windows, WindowLabels labels, int outside) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Window window : windows) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("doc", labelled.doc());
            row.put("pieces", window.pieces());
            row.put("quoted", window.quoted());
            row.put("cases", window.cases());
            row.put("heads", window.heads());
            row.put("sentence", Slices.sentences(window));
            labels.tags().forEach((head, values) -> {
                if (Arrays.stream(values).anyMatch(value -> value >= 0)) {
                    row.put(head, Slices.tags(values, window));
                }
            });
            labels.pointers().forEach((kind, values) -> {
                if (Arrays.stream(values).anyMatch(value -> value > UNLABELLED)) {
                    row.put(kind, pointers(values, window, outside));
                }
            });
            row.putAll(new EventLabels(events, text).of(labelled, window));
            rows.add(row);
        }
        return rows;
    }

    /** Numbers of words within the window; {@code outside} stands for what hangs on a word of another one. */
    private static int[] pointers(int[] values, Window window, int outside) {
        int[] pointers = Slices.of(values, window);
        for (int i = 0; i < pointers.length; i++) {
            if (pointers[i] >= 0) {
                int at = Arrays.binarySearch(window.numbers(), pointers[i]);
                pointers[i] = at >= 0 ? at : outside;
            }
        }
        return pointers;
    }
}
