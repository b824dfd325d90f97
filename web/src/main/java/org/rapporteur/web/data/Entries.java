package org.rapporteur.web.data;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All statements and occurrences by date, a few numbers each in columns (some 30 bytes), so that any filter over the
 * whole affair takes a millisecond. An entry's place in the order is its number; undated ones come last. What an entry
 * says is asked of the record.
 */
public final class Entries {

    /** The day of what has no date. */
    static final int UNDATED = Integer.MAX_VALUE;

    private static final List<String> KINDS = List.of("DIRECT", "INDIRECT", "MIXED");

    final int size;
    /** Days since 1970-01-01. */
    final int[] days;
    /** A statement's key; an occurrence's number in {@link #occurrences}. */
    final int[] keys;
    /** 0 to 2 for the kinds of statement, 3 + quad class for occurrences. */
    final byte[] kinds;
    /** A bit for each {@link Filter.Mark}. */
    final byte[] marks;

    final int[] outlets;
    /** Where an entry's actors begin in {@link #actors}; they end where the next one's begin. */
    final int[] actorsFrom;

    final int[] actors;
    final List<String> occurrences;
    final Map<String, Integer> outletNumbers;
    final Map<String, Integer> actorNumbers;

    Entries(EntriesLoader from) {
        size = from.size();
        days = new int[size];
        keys = new int[size];
        kinds = new byte[size];
        marks = new byte[size];
        outlets = new int[size];
        actorsFrom = new int[size + 1];
        actors = new int[from.actorCount()];
        occurrences = List.copyOf(from.occurrences());
        outletNumbers = Map.copyOf(from.outletNumbers());
        actorNumbers = Map.copyOf(from.actorNumbers());
        from.fill(this);
    }

    public int size() {
        return size;
    }

    public boolean isStatement(int entry) {
        return kinds[entry] < 3;
    }

    /** The key of a statement's row. */
    public int statementKey(int entry) {
        return keys[entry];
    }

    /** The id of an occurrence. */
    public String occurrenceId(int entry) {
        return occurrences.get(keys[entry]);
    }

    /** An occurrence's quad class, 0 for a statement. */
    public int quad(int entry) {
        return Math.max(0, kinds[entry] - 3);
    }

    /** Null where it is undated. */
    public @Nullable LocalDate day(int entry) {
        return days[entry] == UNDATED ? null : LocalDate.ofEpochDay(days[entry]);
    }

    /** A place in the order of entries that stays when others are added: day and number. */
    public String cursor(int entry) {
        return days[entry] + "." + (isStatement(entry) ? 1 : 0) + "." + keys[entry];
    }

    /** How many of these entries stand before or at a cursor, whether what it names is still there or not. */
    public int after(int[] found, String cursor) {
        String[] parts = cursor.split("\\.", -1);
        if (parts.length != 3 || !cursor.matches("-?\\d{1,10}\\.[01]\\.\\d{1,10}")) {
            throw new IllegalArgumentException("no cursor of this list: " + cursor);
        }
        long[] wanted = {Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2])};
        int low = 0;
        int high = found.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int entry = found[middle];
            long[] place = {days[entry], isStatement(entry) ? 1 : 0, keys[entry]};
            if (Arrays.compare(place, wanted) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The entries that a filter asks for; {@code allowed} has the keys of statements that may be among them. */
    public int[] matching(Filter filter, @Nullable BitSet allowed) {
        int begin = filter.from() == null ? 0 : firstFrom(filter.from().toEpochDay());
        int end = filter.to() == null
                ? (filter.from() == null ? size : firstFrom(UNDATED))
                : firstFrom(filter.to().toEpochDay() + 1);
        Test test = new Test(this, filter, allowed);
        int[] found = new int[Math.max(0, end - begin)];
        int n = 0;
        for (int entry = begin; entry < end; entry++) {
            if (test.fits(entry)) {
                found[n++] = entry;
            }
        }
        return Arrays.copyOf(found, n);
    }

    private int firstFrom(long day) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A filter with its names looked up. */
    private static final class Test {
        private final Entries entries;
        private final Filter filter;
        private final @Nullable BitSet allowed;
        private final int who;
        private final int outlet;
        private final int kind;

        Test(Entries entries, Filter filter, @Nullable BitSet allowed) {
            this.entries = entries;
            this.filter = filter;
            this.allowed = allowed;
            who = number(entries.actorNumbers, filter.who());
            outlet = number(entries.outletNumbers, filter.outlet());
            kind = filter.kind() == null ? -1 : KINDS.indexOf(filter.kind());
        }

        /** -1 for no such wish, -2 for a name that nothing bears. */
        private static int number(Map<String, Integer> numbers, @Nullable String name) {
            return name == null ? -1 : numbers.getOrDefault(name, -2);
        }

        boolean fits(int entry) {
            boolean statement = entries.isStatement(entry);
            if (statement ? !statement(entry) : !event(entry)) {
                return false;
            }
            return who == -1 || takesPart(entry);
        }

        private boolean statement(int entry) {
            Filter.Mark mark = filter.mark();
            return filter.statements()
                    && filter.quad() == 0
                    && (kind == -1 || entries.kinds[entry] == kind)
                    && (outlet == -1 || entries.outlets[entry] == outlet)
                    && (mark == null || (entries.marks[entry] & mark.bit()) != 0)
                    && (allowed == null || allowed.get(entries.keys[entry]));
        }

        private boolean event(int entry) {
            return filter.events()
                    && allowed == null
                    && filter.mark() == null
                    && filter.kind() == null
                    && filter.outlet() == null
                    && (filter.quad() == 0 || entries.quad(entry) == filter.quad());
        }

        private boolean takesPart(int entry) {
            for (int i = entries.actorsFrom[entry]; i < entries.actorsFrom[entry + 1]; i++) {
                if (entries.actors[i] == who) {
                    return true;
                }
            }
            return false;
        }
    }
}
