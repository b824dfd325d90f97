package org.rapporteur.record;

import java.util.List;
import org.rapporteur.correction.Change;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.CorrectionJson;

/** The corrections of a record: written and loaded. */
final class CorrectionRows {

    private final Database database;

    CorrectionRows(Database database) {
        this.database = database;
    }

    /** In the order in which they were made. */
    List<Correction> all() {
        return database.query(
                "SELECT * FROM correction ORDER BY id",
                row -> CorrectionJson.read(
                        row.longNumber("id"),
                        row.text("kind"),
                        row.text("change"),
                        row.text("about"),
                        row.text("author"),
                        row.text("at"),
                        row.optionalText("note")));
    }

    /** Adds one under its own number. */
    void add(Correction correction) {
        database.insert(
                "correction",
                new Columns()
                        .put("id", correction.id())
                        .put("kind", correction.kind())
                        .put("about", CorrectionJson.write(correction.about()))
                        .put("change", CorrectionJson.write(correction.change()))
                        .put("undoes", correction.change() instanceof Change.Undo undo ? undo.correction() : null)
                        .put("author", correction.by())
                        .put("at", correction.at())
                        .put("note", correction.note()));
    }
}
