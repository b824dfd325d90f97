package org.rapporteur.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.rapporteur.record.RecordFile;

/** What an export writes, all its files as one text. */
final class Written {

    private Written() {}

    /** Writes into an empty folder and reads it all again. */
    static String words(RecordFile record, ExportFormat format, Wording wording, Path folder) throws Exception {
        new RecordExport(record, wording).write(format, folder.resolve("out"), false);
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(file.toString().endsWith(".parquet") ? parquet(file) : decoded(file));
            }
        }
        return all.toString();
    }

    /** Escapes of JSON, HTML and XML undone. */
    private static String decoded(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String json = text.replace("\\n", " ").replace("\\\"", "\"");
        return StringEscapeUtils.unescapeHtml4(json).replace("&#39;", "'");
    }

    private static String parquet(Path file) throws Exception {
        StringBuilder all = new StringBuilder();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM '" + file + "'")) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    all.append(rows.getString(i)).append('\n');
                }
            }
        }
        return all.toString();
    }
}
