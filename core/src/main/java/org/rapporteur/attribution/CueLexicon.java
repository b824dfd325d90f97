package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotation.VerbForms;
import org.rapporteur.annotation.VerbForms.Form;
import org.rapporteur.text.WordList;

/** The verbs of {@code cues.tsv}, found by any of their forms. */
final class CueLexicon {

    /** A form of a cue verb. */
    record Entry(CueVerb verb, Form form) {}

    private final Map<String, List<Entry>> byForm = new HashMap<>();

    CueLexicon() {
        for (WordList.Row row : WordList.read(CueLexicon.class, "cues.tsv").rows()) {
            add(row);
        }
    }

    /** The entry for a form with what follows it; the one with a particle wins. Null where the form is no cue. */
    @Nullable
    Entry find(String form, String next) {
        Entry plain = null;
        for (Entry entry : byForm.getOrDefault(form.toLowerCase(Locale.ROOT), List.of())) {
            if (entry.verb().particle().isEmpty()) {
                plain = entry;
            } else if (entry.verb().particle().equals(next.toLowerCase(Locale.ROOT))) {
                return entry;
            }
        }
        return plain;
    }

    private void add(WordList.Row row) {
        String[] words = row.field(0).split(" ", 2);
        String particle = words.length > 1 ? words[1] : "";
        Set<CueVerb.Frame> frames = EnumSet.noneOf(CueVerb.Frame.class);
        for (String frame : row.values(2, " ")) {
            frames.add(CueVerb.Frame.valueOf(frame.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        CueVerb verb = new CueVerb(words[0], particle, row.field(1).equals("attitude"), Set.copyOf(frames));
        List<String> irregular =
                row.values(3, " ").stream().map(form -> form.split("-", 2)[0]).toList();
        VerbForms.of(words[0], irregular).forEach((form, kind) -> put(form, verb, kind));
    }

    private void put(String form, CueVerb verb, Form kind) {
        byForm.computeIfAbsent(form, key -> new ArrayList<>()).add(new Entry(verb, kind));
    }
}
