package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void holds_its_begin_and_not_its_end() {
        Span span = new Span(4, 9);
        assertThat(span.of("The harbour")).isEqualTo("harbo");
        assertThat(span.contains(4)).isTrue();
        assertThat(span.contains(9)).isFalse();
        assertThat(span.length()).isEqualTo(5);
    }

    @Test
    void refuses_a_negative_begin_and_an_end_before_the_begin() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2)).withMessageContaining("[3, 2)");
    }

    @Test
    void neighbours_that_touch_do_not_overlap() {
        assertThat(new Span(0, 4).overlaps(new Span(4, 8))).isFalse();
        assertThat(new Span(0, 4).overlap(new Span(4, 8))).isZero();
        assertThat(new Span(0, 5).overlaps(new Span(4, 8))).isTrue();
        assertThat(new Span(0, 6).overlap(new Span(4, 8))).isEqualTo(2);
    }

    @Test
    void contains_itself_and_empty_spans_at_its_edges() {
        Span span = new Span(2, 6);
        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(new Span(6, 6))).isTrue();
        assertThat(span.contains(new Span(5, 7))).isFalse();
    }

    @Test
    void the_hull_holds_both_and_what_lies_between() {
        assertThat(new Span(7, 9).hull(new Span(1, 3))).isEqualTo(new Span(1, 9));
    }

    @Test
    void trimming_drops_white_space_of_every_kind() {
        String text = " \u00a0\tOslo said so\u202f\n ";
        assertThat(new Span(0, text.length()).trim(text).of(text)).isEqualTo("Oslo said so");
    }

    @Test
    void trimming_nothing_but_white_space_leaves_an_empty_span_at_the_begin() {
        assertThat(new Span(1, 4).trim("a   b")).isEqualTo(new Span(1, 1));
    }

    @Test
    void sorts_by_begin_then_by_end() {
        Span early = new Span(1, 9);
        Span late = new Span(4, 5);
        Span longer = new Span(4, 8);
        assertThat(List.of(longer, late, early).stream().sorted()).containsExactly(early, late, longer);
    }
}
