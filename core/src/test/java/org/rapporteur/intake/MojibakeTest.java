package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.intake.RawReport.Format;
import org.rapporteur.intake.Repair.Kind;

class MojibakeTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String GOOD =
            "The minister\u2019s caf\u00e9 in N\u00eemes \u2014 \u201cour house\u201d \u2013 costs \u20ac40 and is open\u2026";

    private static String misread(String text, Charset as) {
        return new String(text.getBytes(StandardCharsets.UTF_8), as);
    }

    @Test
    void utf_8_that_was_read_as_latin_1_is_mended_and_mapped() {
        String raw = misread(GOOD, StandardCharsets.ISO_8859_1);
        Report report = Intakes.text(raw);
        assertThat(report.body()).isEqualTo(GOOD);
        for (Repair repair : report.repairs()) {
            assertThat(report.words(repair.clean())).isEqualTo(repair.after());
        }
        assertThat(report.repairs()).hasSize(9).allMatch(repair -> repair.kind() == Kind.ENCODING);
        assertThat(Intakes.raw(report, raw, "caf\u00e9")).isEqualTo(misread("caf\u00e9", StandardCharsets.ISO_8859_1));
    }

    @Test
    void utf_8_that_was_read_as_windows_1252_is_mended_though_a_byte_was_lost() {
        // The last byte of a closing quotation mark is undefined in Windows-1252 and often goes missing.
        String raw = misread(GOOD, WINDOWS).replace("\ufffd", "");
        assertThat(Intakes.text(raw).body()).isEqualTo(GOOD);
    }

    @Test
    void twice_misread_text_is_mended_twice_and_noted_once() {
        String raw = misread(misread("The minister\u2019s men left the quay.", WINDOWS), WINDOWS);
        Report report = Intakes.text(raw);
        assertThat(report.body()).isEqualTo("The minister\u2019s men left the quay.");
        assertThat(report.repairs()).hasSize(1);
    }

    @Test
    void a_dash_whose_last_character_became_a_plain_mark_is_mended() {
        assertThat(Intakes.text(
                                "Four states\u00e2\u20ac\"all of them small\u00e2\u20ac\"met in 2019\u00e2\u20ac\"2024.")
                        .body())
                .isEqualTo("Four states\u2014all of them small\u2014met in 2019\u20132024.");
        assertThat(Intakes.text("Four countries\u00e2\u20ac\u201dall of them small, met.")
                        .body())
                .isEqualTo("Four countries\u2014all of them small, met.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La d\u00e9l\u00e9gation a quitt\u00e9 la salle\u00a0: \u00ab\u00a0LIBERT\u00c9\u00a0\u00bb, dit-elle, \u00e0 c\u00f4t\u00e9 de l\u2019\u00c2ge d\u2019or.",
                "O ministro falou em \u00abIRM\u00c3\u00bb e \u201cAMANH\u00c3\u201d durante a reuni\u00e3o de ontem \u00e0 noite.",
                "Der Gro\u00dfe Rat \u00fcber \u201eMASS\u201c und \u00abCAF\u00c9\u00bb \u2013 \u00d6l f\u00fcr \u00c4gypten.",
                "\u041c\u0438\u043d\u0438\u0441\u0442\u0440 \u0441\u043a\u0430\u0437\u0430\u043b: \u00ab\u0414\u0430\u00bb. \u0395\u03bb\u03bb\u03ac\u03b4\u03b1. T\u00fcrkiye\u2019de \u00c7OK \u015fey."
            })
    void good_text_of_other_languages_is_not_harmed(String good) {
        Report report = Intakes.text(good);
        assertThat(report.text().text()).isEqualTo(good.replace('\u00a0', ' '));
        assertThat(report.repairs()).noneMatch(repair -> repair.kind() == Kind.ENCODING);
    }

    @Test
    void windows_1252_bytes_are_told_from_utf_8_and_noted() {
        byte[] bytes =
                "The d\u00e9l\u00e9gation\u2019s house in N\u00eemes was closed on Friday, she said.".getBytes(WINDOWS);
        Report report = Intakes.taken(bytes, Format.TEXT);
        assertThat(report.body()).contains("d\u00e9l\u00e9gation\u2019s").contains("N\u00eemes");
        assertThat(report.repairs()).extracting(Repair::before).containsExactly("not UTF-8");
    }

    @Test
    void a_stray_byte_in_utf_8_is_read_as_windows_1252_and_noted() {
        byte[] start = "Caf\u00e9 talks \u2014 the minister".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(start, start.length + 10);
        bytes[start.length] = (byte) 0x92;
        System.arraycopy("s boat.  ".getBytes(StandardCharsets.UTF_8), 0, bytes, start.length + 1, 9);
        Report report = Intakes.taken(bytes, Format.TEXT);
        assertThat(report.body()).isEqualTo("Caf\u00e9 talks \u2014 the minister\u2019s boat.");
        assertThat(report.repairs()).extracting(Repair::before).containsExactly("byte 0x92");
    }

    @Test
    void utf_16_with_and_without_its_mark_is_read() {
        assertThat(Intakes.taken("\ufeffThe boats stay in port.".getBytes(StandardCharsets.UTF_16LE), Format.TEXT)
                        .body())
                .isEqualTo("The boats stay in port.");
        assertThat(Intakes.taken("The boats stay in port.".getBytes(StandardCharsets.UTF_16BE), Format.TEXT)
                        .body())
                .isEqualTo("The boats stay in port.");
    }
}
