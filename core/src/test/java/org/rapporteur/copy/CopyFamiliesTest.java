package org.rapporteur.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.provenance.Provenance;

class CopyFamiliesTest {

    private static final Map<String, String> DATES =
            Map.of("a", "2024-03-01", "b", "2024-03-02", "c", "2024-03-03", "d", "2024-03-03", "e", "2024-03-05");

    @Test
    void a_copy_of_a_copy_hangs_under_the_copy_that_explains_more_of_it() {
        CopyFamily family = families(link("a", "b", 0.6), link("a", "c", 0.5), link("b", "c", 0.95))
                .of("c");

        assertThat(family.origin()).isEqualTo("a");
        assertThat(parent(family, "b")).isEqualTo("a");
        assertThat(parent(family, "c")).isEqualTo("b");
        assertThat(family.member("c").orElseThrow().isDirected()).isTrue();
    }

    @Test
    void a_chain_of_weak_links_joins_nothing() {
        CopyFamilies families =
                families(link("a", "b", 0.9), weak("b", "c"), weak("c", "d"), link("d", "e", 0.9), weak("a", "e"));

        assertThat(families.all().stream().map(CopyFamily::reportIds))
                .containsExactly(List.of("a", "b"), List.of("d", "e"));
        assertThat(families.of("c").reportIds()).containsExactly("c");
    }

    @Test
    void a_strong_link_joins_two_groups() {
        CopyFamilies families = families(link("a", "b", 0.9), link("b", "d", 0.9), link("d", "e", 0.9));

        assertThat(families.areOne("a", "e")).isTrue();
    }

    @Test
    void a_report_made_from_two_belongs_to_the_likelier_one_and_joins_them_not() {
        CopyFamilies families = families(link("a", "e", 0.35), link("d", "e", 0.6));

        assertThat(families.areOne("d", "e")).isTrue();
        assertThat(families.areOne("a", "d")).isFalse();
    }

    @Test
    void reports_that_share_text_without_a_direction_are_one_source_under_the_earliest() {
        CopyFamily family = families(open("c", "b", 0.8), open("b", "e", 0.8)).of("e");

        assertThat(family.origin()).isEqualTo("b");
        assertThat(family.member("e").orElseThrow().isDirected()).isFalse();
        assertThat(family.reportIds()).containsExactlyInAnyOrder("b", "c", "e");
    }

    @Test
    void directions_in_a_circle_still_make_a_tree() {
        CopyFamily family = families(link("a", "b", 0.9), link("b", "c", 0.8), link("c", "a", 0.4))
                .of("b");

        assertThat(family.origin()).isEqualTo("a");
        assertThat(family.members()).hasSize(3);
    }

    @Test
    void a_long_report_that_took_in_a_short_passage_stays_a_source_of_its_own() {
        CopyLink passage = new CopyLink(
                "l",
                "a",
                "b",
                true,
                List.of(),
                CopyClass.EDITED,
                List.of(),
                0.9,
                0.1,
                Provenance.rules("copy", "test", 0.99));

        assertThat(families(passage).areOne("a", "b")).isFalse();
    }

    @Test
    void whatever_the_links_each_report_is_in_one_tree_and_their_order_does_not_matter() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<CopyLink> links = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                int one = random.nextInt(8);
                int other = (one + 1 + random.nextInt(7)) % 8;
                links.add(link(
                        "r" + one, "r" + other, random.nextDouble(), random.nextBoolean(), random.nextDouble() * 1.2));
            }
            CopyFamilies families = new CopyFamilies(links, id -> "9999");
            Collections.shuffle(links, random);
            CopyFamilies shuffled = new CopyFamilies(links, id -> "9999");
            for (int i = 0; i < 8; i++) {
                CopyFamily family = families.of("r" + i);
                assertThat(family.reportIds()).contains("r" + i).doesNotHaveDuplicates();
                assertThat(shuffled.of("r" + i)).isEqualTo(family);
                for (CopyFamily.Member member : family.members()) {
                    String parent = member.parent();
                    assertThat(families.of(member.reportId())).isEqualTo(family);
                    assertThat(parent == null
                                    || family.reportIds().indexOf(parent)
                                            < family.reportIds().indexOf(member.reportId()))
                            .isTrue();
                }
            }
        }
    }

    private static String parent(CopyFamily family, String id) {
        return String.valueOf(family.member(id).orElseThrow().parent());
    }

    private static CopyFamilies families(CopyLink... links) {
        return new CopyFamilies(List.of(links), id -> DATES.getOrDefault(id, "9999"));
    }

    private static CopyLink link(String original, String copy, double share) {
        return link(original, copy, share, true, 1);
    }

    private static CopyLink open(String one, String other, double share) {
        return link(one, other, share, false, 1);
    }

    private static CopyLink weak(String original, String copy) {
        return link(original, copy, 0.9, true, CopyFamilies.STRONG - 0.01);
    }

    private static CopyLink link(String original, String copy, double share, boolean directed, double confidence) {
        return new CopyLink(
                original + "-" + copy + (directed ? "" : "?") + share,
                original,
                copy,
                directed,
                List.of("made"),
                CopyClass.EDITED,
                List.of(),
                share,
                share,
                Provenance.rules("copy", "test", Math.min(1, confidence)));
    }
}
