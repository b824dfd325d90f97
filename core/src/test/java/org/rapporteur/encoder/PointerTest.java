package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PointerTest {

    private static final int FIRST = 40;
    private static final int[] WORDS = {40, 41, 42};

    /** Nothing, then the words 40 to 42, with probabilities 1/10, 2/10, 3/10, 4/10. */
    private final Pointer pointer = Pointer.of(new double[] {0, Math.log(2), Math.log(3), Math.log(4)}, WORDS);

    @Test
    void the_words_and_nothing_add_up_to_one() {
        assertThat(pointer.onNothing() + pointer.on(FIRST, FIRST + 3)).isCloseTo(1, within(1e-12));
    }

    @Test
    void a_span_is_as_likely_as_its_words_together() {
        assertThat(pointer.onNothing()).isCloseTo(.1, within(1e-12));
        assertThat(pointer.on(FIRST, FIRST + 1)).isCloseTo(.2, within(1e-12));
        assertThat(pointer.on(FIRST + 1, FIRST + 3)).isCloseTo(.7, within(1e-12));
    }

    @Test
    void words_of_other_windows_are_never_pointed_at() {
        assertThat(pointer.on(0, FIRST)).isZero();
        assertThat(pointer.on(FIRST + 3, 1_000)).isZero();
        assertThat(pointer.on(0, 1_000)).isCloseTo(.9, within(1e-12));
        assertThat(pointer.on(FIRST + 1, FIRST + 1)).isZero();
    }

    @Test
    void the_likeliest_word_has_the_texts_number() {
        assertThat(pointer.likeliest()).isEqualTo(FIRST + 2);
    }

    @Test
    void nothing_may_be_likelier_than_each_word() {
        Pointer nowhere = Pointer.of(new double[] {5, 1, 2}, new int[] {FIRST, FIRST + 1});
        assertThat(nowhere.likeliest()).isEqualTo(Pointer.NOTHING);
    }

    @Test
    void great_weights_do_not_overflow() {
        Pointer sure = Pointer.of(new double[] {-1e6, 1e6, 999_999}, new int[] {FIRST, FIRST + 1});
        assertThat(sure.onNothing()).isZero();
        assertThat(sure.on(FIRST, FIRST + 2)).isCloseTo(1, within(1e-12));
        assertThat(sure.likeliest()).isEqualTo(FIRST);
    }
}
