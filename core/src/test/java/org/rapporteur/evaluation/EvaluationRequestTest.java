package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationRequestTest {

    @Test
    void predictions_never_go_over_the_gold_or_the_reports(@TempDir Path folder) throws IOException {
        Path gold = Files.createDirectories(folder.resolve("gold"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), gold);
        for (Path same : new Path[] {gold, link, folder.resolve("gold/../gold")}) {
            assertThatThrownBy(() -> new EvaluationRequest(gold, null, same))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("name another place");
        }
        Path reports = folder.resolve("reports");
        assertThatThrownBy(() -> new EvaluationRequest(gold, reports, reports))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void predictions_may_lie_beside_the_gold(@TempDir Path folder) {
        Path gold = folder.resolve("gold.jsonl");
        assertThat(new EvaluationRequest(gold, null, folder.resolve("out.jsonl")).predictions())
                .isNotNull();
    }
}
