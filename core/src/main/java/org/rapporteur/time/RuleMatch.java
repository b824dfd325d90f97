package org.rapporteur.time;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that a rule fits.
 *
 * @param arguments what the rule's line says beside its meaning
 * @param groups the values of the classes that took part, by name
 */
record RuleMatch(Meaning meaning, List<String> arguments, Map<String, String> groups, int begin, int end) {

    boolean has(String group) {
        return groups.containsKey(group);
    }

    @Nullable
    String group(String name) {
        return groups.get(name);
    }

    String group(String name, String otherwise) {
        return groups.getOrDefault(name, otherwise);
    }

    /** The decimal number of a group. */
    int number(String name) {
        int value = 0;
        for (char digit : groups.getOrDefault(name, "0").toCharArray()) {
            value = value * 10 + Math.max(0, Character.digit(digit, 10));
        }
        return value;
    }

    /** The shift of a group of -1, 0 and 1; 0 where there is none. */
    int shift() {
        return Integer.parseInt(groups.getOrDefault("shift", "0"));
    }
}
