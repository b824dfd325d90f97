package org.rapporteur.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells of a row, in order; null is an empty one. */
final class Cells {

    private final List<@Nullable Object> cells = new ArrayList<>();

    static Cells of(@Nullable Object... cells) {
        return new Cells().add(cells);
    }

    /** So many empty cells. */
    static Cells empty(int count) {
        return new Cells().add(new @Nullable Object[count]);
    }

    Cells add(@Nullable Object... more) {
        cells.addAll(Arrays.asList(more));
        return this;
    }

    Cells add(Cells more) {
        cells.addAll(more.cells);
        return this;
    }

    @Nullable
    Object[] array() {
        return cells.toArray();
    }
}
