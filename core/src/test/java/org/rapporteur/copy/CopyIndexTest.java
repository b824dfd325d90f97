package org.rapporteur.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CopyIndexTest {

    private static ReadReport report(String id, String text) {
        return Newsroom.report(id, text, null, null);
    }

    /** Words that no other report has. */
    private static String noise(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append(Integer.toString(random.nextInt(60_000) + 50_000, 36)).append(i % 15 == 14 ? ". The " : " ");
        }
        return text.toString();
    }

    @Test
    void only_earlier_reports_that_share_something_are_partners() {
        CopyIndex index = new CopyIndex(CopySettings.DEFAULT);
        assertThat(index.add(report("a", Newsroom.AGENCY))).isEmpty();
        assertThat(index.add(report("n", noise(1)))).isEmpty();
        assertThat(index.add(report("l", Newsroom.LAUNDERED))).containsExactly("a");
        assertThat(index.add(report("e", Newsroom.EDITED))).containsExactly("a", "l");
    }

    @Test
    void a_paragraph_within_a_long_piece_leads_to_its_agency() {
        CopyIndex index = new CopyIndex(CopySettings.DEFAULT);
        index.add(report("agency", Newsroom.AGENCY));
        String paragraph = Newsroom.AGENCY.split("\n\n", -1)[4];
        assertThat(index.add(report("long", noise(1) + "\n\n" + paragraph + "\n\n" + noise(2))))
                .containsExactly("agency");
    }

    @Test
    void memory_stays_within_the_setting_and_nothing_is_forgotten() {
        int most = 1 << 16;
        CopyIndex index = new CopyIndex(new CopySettings(192, 64, 40, 400, most));
        index.add(report("agency", Newsroom.AGENCY));
        for (int i = 0; i < 900; i++) {
            index.add(report("n" + i, noise(i)));
            assertThat(index.postingsInMemory()).isLessThanOrEqualTo(2L * most);
        }
        assertThat(index.add(report("late", Newsroom.EDITED))).containsExactly("agency");
    }

    @Test
    void what_hundreds_printed_is_still_found() {
        CopyIndex index = new CopyIndex(new CopySettings(192, 64, 40, 400, 1 << 16));
        List<String> last = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            last = index.add(report(String.format(java.util.Locale.ROOT, "r%03d", i), Newsroom.AGENCY));
        }
        assertThat(last).hasSize(40).contains("r000");
    }
}
