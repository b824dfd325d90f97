package org.rapporteur.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.pipeline.ReportFindings;
import org.rapporteur.record.RecordFile;

/** What a command printed, and its exit code. */
record Run(int code, String out, String err) {

    static Run of(String... args) {
        return of(Map.of("COLUMNS", "100"), true, args);
    }

    static Run of(Map<String, String> environment, boolean terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                terminal,
                false);
        int code = Main.run(shell, args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A record file of the bridge affair. */
    static Path bridgeRecord(Path folder) {
        Path file = folder.resolve("bridge.rapporteur");
        try (RecordFile record = RecordFile.open(file)) {
            record.add(
                    BridgeAffair.dossier().reports().stream().map(Run::findings).toList());
            record.reject(BridgeAffair.dossier().rejections());
            record.replaceAffair(BridgeAffair.AFFAIR);
        }
        return file;
    }

    private static ReportFindings findings(ReadReport read) {
        AnnotatedText text = new AnnotatedText(read.report(), List.of(), List.of(), List.of(), List.of());
        return new ReportFindings(text, read.statements(), read.events(), read.blocs());
    }
}
