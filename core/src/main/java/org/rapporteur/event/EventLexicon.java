package org.rapporteur.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.annotation.VerbForms;
import org.rapporteur.text.WordList;

/** The patterns of {@code plover.tsv}, by the forms of their trigger. */
final class EventLexicon {

    private static final Map<String, List<String>> IRREGULAR = irregular();

    private final Map<String, List<EventPattern>> verbs = new HashMap<>();
    private final Map<String, List<EventPattern>> nouns = new HashMap<>();

    EventLexicon() {
        for (WordList.Row row : WordList.read(EventLexicon.class, "plover.tsv").rows()) {
            add(row);
        }
    }

    private void add(WordList.Row row) {
        boolean noun = row.field(0).startsWith("n:");
        String words = noun ? row.field(0).substring(2) : row.field(0);
        PloverType type = PloverType.valueOf(row.field(1));
        String mode = row.field(2).isEmpty() ? null : row.field(2);
        String frame = row.field(3).isEmpty() ? "none" : row.field(3);
        EventPattern pattern = new EventPattern(List.of(words.split(" ")), noun, type, mode, frame);
        String trigger = pattern.words().get(0);
        if (noun) {
            put(nouns, trigger, pattern);
            put(nouns, trigger + "s", pattern);
        } else {
            VerbForms.of(trigger, IRREGULAR.getOrDefault(trigger, List.of()))
                    .keySet()
                    .forEach(form -> put(verbs, form, pattern));
        }
    }

    private static void put(Map<String, List<EventPattern>> map, String form, EventPattern pattern) {
        map.computeIfAbsent(form, key -> new ArrayList<>()).add(pattern);
    }

    List<EventPattern> verb(String form) {
        return verbs.getOrDefault(form.toLowerCase(Locale.ROOT), List.of());
    }

    List<EventPattern> noun(String form) {
        return nouns.getOrDefault(form.toLowerCase(Locale.ROOT), List.of());
    }

    private static Map<String, List<String>> irregular() {
        Map<String, List<String>> irregular = new HashMap<>();
        for (WordList.Row row :
                WordList.read(EventLexicon.class, "irregular-verbs.tsv").rows()) {
            irregular.put(row.field(0), row.values(1, " "));
        }
        return irregular;
    }
}
