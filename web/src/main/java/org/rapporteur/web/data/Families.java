package org.rapporteur.web.data;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.copy.CopyFamilies;
import org.rapporteur.copy.CopyFamily;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.record.RecordReader;

/**
 * The families of copies of a whole record. A family is grown when somebody first asks for it; its links have neither
 * passages nor reasons.
 */
public final class Families {

    /** Sorts after all dates. */
    private static final String UNDATED = "9999";

    private final CopyFamilies trees;
    private @Nullable List<CopyFamily> all;

    private Families(CopyFamilies trees) {
        this.trees = trees;
    }

    static Families load(RecordReader reader, Overlay overlay) {
        List<CopyLink> links = overlay.changes().copies().over(reader.copyOutlines(), CopyLink::id);
        Set<String> ids = new LinkedHashSet<>();
        links.forEach(link -> {
            ids.add(link.original());
            ids.add(link.copy());
        });
        Map<String, @Nullable String> dates = new HashMap<>();
        reader.query(
                "SELECT id, published FROM report WHERE published IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
                row -> dates.put(row.text("id"), row.text("published")),
                Rows.write(ids));
        overlay.reports().forEach((id, read) -> dates.put(id, Overlay.published(read)));
        return new Families(new CopyFamilies(links, id -> Objects.requireNonNullElse(dates.get(id), UNDATED)));
    }

    /** The trees themselves. */
    public CopyFamilies trees() {
        return trees;
    }

    /** The family of a report; of itself alone where it is nobody's copy and nobody's original. */
    public CopyFamily of(String reportId) {
        return trees.of(reportId);
    }

    /** All families of two reports or more, by their origins' dates and ids. */
    public synchronized List<CopyFamily> all() {
        List<CopyFamily> known = all;
        if (known == null) {
            known = trees.all();
            all = known;
        }
        return known;
    }
}
