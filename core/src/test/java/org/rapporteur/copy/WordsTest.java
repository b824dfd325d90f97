package org.rapporteur.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static List<String> forms(String text) {
        List<Word> words = Words.of(text);
        words.forEach(word -> assertThat(Words.fold(word.span().of(text))).isEqualTo(word.form()));
        return words.stream().map(Word::form).toList();
    }

    @Test
    void initials_numbers_and_possessives_stay_one_word() {
        assertThat(forms("The U.S. paid 1,600.5 euros for Tartu\u2019s dock."))
                .containsExactly("the", "us", "paid", "1,600.5", "euros", "for", "tartu", "dock");
    }

    @Test
    void a_lost_space_after_a_full_stop_parts_words() {
        assertThat(forms("in the harbour.The minister")).containsExactly("in", "the", "harbour", "the", "minister");
    }

    @Test
    void scripts_without_spaces_are_read_character_by_character() {
        assertThat(forms("\u6d77\u5e95 tunnel")).containsExactly("\u6d77", "\u5e95", "tunnel");
    }

    @Test
    void accents_and_case_are_folded_and_a_transliteration_keeps_its_consonants() {
        assertThat(forms("M\u00dcNCHEN")).containsExactly("munchen");
        assertThat(Stems.skeleton("sergey")).isEqualTo(Stems.skeleton("sergei"));
        assertThat(Stems.of("attacked")).isEqualTo(Stems.of("attacks"));
    }
}
