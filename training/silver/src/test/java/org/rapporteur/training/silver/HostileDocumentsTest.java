package org.rapporteur.training.silver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.Span;

class HostileDocumentsTest {

    @Test
    void finds_nothing_in_nothing() {
        assertThat(new NameLabeller().label("", List.of())).isEmpty();
        assertThat(new NameLabeller().label("", List.of(new TaggedSentence(List.of()))))
                .isEmpty();
    }

    @Test
    void takes_signs_and_numbers_for_no_name() {
        assertThat(Tagged.of("$_$_PERSON 's_POS_ORGANIZATION -_:_LOCATION 12_CD_ORGANIZATION --_:")
                        .labelled())
                .isEqualTo("$ 's - 12 --");
    }

    @Test
    void ends_a_name_with_its_line() {
        Name name = new Name(new Span(0, 14), NameType.PERSON);
        assertThat(new NameMender().mend("Oda Brekke\nBy \ud83d\udcf0", List.of(name)))
                .containsExactly(new Name(new Span(0, 10), NameType.PERSON));
    }

    @Test
    void refuses_names_that_overlap() {
        List<Name> names =
                List.of(new Name(new Span(0, 10), NameType.PERSON), new Name(new Span(4, 10), NameType.PLACE));
        assertThatIllegalStateException().isThrownBy(() -> new NameMender().mend("Oda Brekke", names));
    }
}
