package org.rapporteur.correction;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words by which changes go in the record and on the command line. */
final class ChangeNames {

    private static final Map<Class<? extends Change>, String> NAMES = names();

    private ChangeNames() {}

    private static Map<Class<? extends Change>, String> names() {
        Map<Class<? extends Change>, String> names = new LinkedHashMap<>();
        names.put(Change.Accept.class, "accept");
        names.put(Change.Reject.class, "reject");
        names.put(Change.RetypeEvent.class, "retype-event");
        names.put(Change.RetypeStatement.class, "retype-statement");
        names.put(Change.Source.class, "source");
        names.put(Change.Party.class, "party");
        names.put(Change.Relays.class, "relays");
        names.put(Change.Merge.class, "merge");
        names.put(Change.Split.class, "split");
        names.put(Change.Copy.class, "copy");
        names.put(Change.NotCopy.class, "not-copy");
        names.put(Change.Date.class, "date");
        names.put(Change.Undo.class, "undo");
        return names;
    }

    static String of(Change change) {
        return change instanceof Change.Unknown unknown ? unknown.kind() : String.valueOf(NAMES.get(change.getClass()));
    }

    /** The change of a name, null for a name that this version does not know. */
    static @Nullable Class<? extends Change> type(String name) {
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
