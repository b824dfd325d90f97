package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverModes;
import org.rapporteur.event.PloverType;

/** The numbers that the model has for types, modes and statuses of events. */
final class EventNumbers {

    private final List<String> modes = new ArrayList<>(List.of(""));

    EventNumbers() {
        PloverModes all = new PloverModes();
        for (PloverType type : PloverType.values()) {
            all.of(type).forEach(mode -> modes.add(type + "/" + mode));
        }
    }

    /** The number of a type; throws {@link IllegalArgumentException} for what is none. */
    int type(String name) {
        return Arrays.asList(PloverType.values()).indexOf(PloverType.valueOf(name));
    }

    /** The number of a dyad's type; the empty one stands for no event. */
    int dyad(String name) {
        return name.isEmpty() ? PloverType.values().length : type(name);
    }

    int status(String name) {
        return Arrays.asList(EventStatus.values()).indexOf(EventStatus.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /** The number of a type's mode, 0 for none; throws {@link IllegalArgumentException} for one that the type has not. */
    int mode(String type, String mode) {
        int number = mode.isEmpty() ? 0 : modes.indexOf(type + "/" + mode);
        if (number < 0) {
            throw new IllegalArgumentException(type + " has no mode " + mode);
        }
        return number;
    }
}
