package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DigestTest {

    @Test
    void agrees_with_the_examples_of_the_standard() {
        assertThat(Digest.sha256(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Digest.sha256("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void an_id_has_as_many_hexadecimal_digits_as_asked() {
        assertThat(Digest.id(12, "wire.txt", "Oslo said so")).matches("[0-9a-f]{12}");
        assertThat(Digest.id(64, "wire.txt")).hasSize(64);
    }

    @Test
    void parts_do_not_run_into_each_other() {
        assertThat(Digest.id(12, "ab", "c")).isNotEqualTo(Digest.id(12, "a", "bc"));
        assertThat(Digest.id(12, "a", "")).isNotEqualTo(Digest.id(12, "a"));
    }

    @Test
    void the_same_parts_give_the_same_id() {
        assertThat(Digest.id(12, "Tórshavn", "é")).isEqualTo(Digest.id(12, "Tórshavn", "é"));
    }
}
