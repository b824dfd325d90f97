package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.OffsetMap.Segment;

class OffsetMapTest {

    private static final String RAW = "<p>Fish &amp; chips</p>";
    private static final String CLEAN = "Fish & chips";

    /** Two linear segments with an entity, five code units for one, between them. */
    private static final OffsetMap MAP = OffsetMap.of(List.of(
            segment(0, 5, 3, 8), segment(5, 6, 8, 13), segment(6, CLEAN.length(), 13, 13 + CLEAN.length() - 6)));

    private static Segment segment(int clean, int cleanEnd, int raw, int rawEnd) {
        return new Segment(new Span(clean, cleanEnd), new Span(raw, rawEnd));
    }

    @Test
    void an_unchanged_text_maps_to_itself() {
        assertThat(OffsetMap.identity(10).raw(new Span(3, 7))).isEqualTo(new Span(3, 7));
        assertThat(OffsetMap.identity(0).raw(new Span(0, 0))).isEqualTo(new Span(0, 0));
    }

    @Test
    void words_inside_a_linear_segment_map_offset_by_offset() {
        assertThat(MAP.raw(new Span(1, 4)).of(RAW)).isEqualTo("ish");
        assertThat(MAP.raw(new Span(7, 12)).of(RAW)).isEqualTo("chips");
    }

    @Test
    void a_segment_of_other_length_maps_as_a_whole() {
        assertThat(MAP.raw(new Span(5, 6)).of(RAW)).isEqualTo("&amp;");
    }

    @Test
    void words_across_segments_map_from_the_first_to_the_last() {
        assertThat(MAP.raw(new Span(0, CLEAN.length())).of(RAW)).isEqualTo("Fish &amp; chips");
        assertThat(MAP.raw(new Span(4, 8)).of(RAW)).isEqualTo(" &amp; c");
    }

    @Test
    void the_edge_between_segments_belongs_to_the_side_that_is_asked() {
        assertThat(MAP.raw(new Span(0, 5)).of(RAW)).isEqualTo("Fish ");
        assertThat(MAP.raw(new Span(6, 7)).of(RAW)).isEqualTo(" ");
    }

    @Test
    void part_of_a_shortened_segment_maps_to_all_of_it() {
        OffsetMap dots = OffsetMap.of(List.of(segment(0, 3, 0, 1)));
        assertThat(dots.raw(new Span(1, 2))).isEqualTo(new Span(0, 1));
    }

    @Test
    void clean_text_that_came_from_nowhere_maps_to_the_place_it_was_put_in() {
        OffsetMap gap = OffsetMap.of(List.of(segment(0, 3, 0, 3), segment(5, 8, 9, 12)));
        assertThat(gap.raw(new Span(3, 5))).isEqualTo(new Span(3, 3));
        assertThat(gap.raw(new Span(2, 6))).isEqualTo(new Span(2, 10));
    }

    @Test
    void raw_sides_may_run_backward() {
        OffsetMap moved = OffsetMap.of(List.of(segment(0, 4, 20, 24), segment(4, 8, 0, 4)));
        assertThat(moved.raw(new Span(5, 7))).isEqualTo(new Span(1, 3));
        assertThat(moved.raw(new Span(0, 8)).length()).isPositive();
    }

    @Test
    void clean_sides_that_overlap_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OffsetMap.of(List.of(segment(0, 4, 0, 4), segment(3, 6, 4, 7))))
                .withMessageContaining("3");
    }

    @Test
    void a_map_without_segments_maps_everything_to_the_start() {
        assertThat(OffsetMap.of(List.of()).raw(new Span(0, 0))).isEqualTo(new Span(0, 0));
    }
}
