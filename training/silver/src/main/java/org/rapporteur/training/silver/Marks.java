package org.rapporteur.training.silver;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names found so far in a sentence; no two share a word. */
final class Marks {

    /** For each word the number of its name, counted from 1; 0 for a word that is free. */
    private final int[] numbers;

    private final List<NameType> types = new ArrayList<>();

    Marks(int words) {
        numbers = new int[words];
    }

    boolean isFree(int index) {
        return numbers[index] == 0;
    }

    /** Whether all of these words are there and free. */
    boolean isFree(int begin, int end) {
        if (end > numbers.length) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (!isFree(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isFree(WordRange range) {
        return isFree(range.begin(), range.end());
    }

    void mark(int begin, int end, NameType type) {
        types.add(type);
        for (int i = begin; i < end; i++) {
            numbers[i] = types.size();
        }
    }

    void mark(WordRange range, NameType type) {
        mark(range.begin(), range.end(), type);
    }

    /** The type of the name that the word is in, or null. */
    @Nullable
    NameType type(int index) {
        return isFree(index) ? null : types.get(numbers[index] - 1);
    }

    /** Whether the word is there and in a name of the type. */
    boolean is(int index, NameType type) {
        return index >= 0 && index < numbers.length && type(index) == type;
    }

    /** The word after the last of the name that this word is in; the word itself for a free one. */
    int end(int index) {
        int end = index;
        while (!isFree(index) && end < numbers.length && numbers[end] == numbers[index]) {
            end++;
        }
        return end;
    }

    /** Whether a name begins here right after another has ended. */
    boolean isSeam(int index) {
        return index > 0 && !isFree(index) && !isFree(index - 1) && numbers[index] != numbers[index - 1];
    }

    /** Makes the name that begins here one with the name before it. */
    void join(int index) {
        int number = numbers[index - 1];
        int end = end(index);
        for (int i = index; i < end; i++) {
            numbers[i] = number;
        }
    }
}
