package org.rapporteur.cli.brief;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.story.Story;

/** Which reports go back to the same source, so that a copy is never counted as a second voice. */
public final class Sources {

    private final Map<String, String> originOf;

    private Sources(Map<String, String> originOf) {
        this.originOf = originOf;
    }

    static Sources of(List<Story> stories) {
        Map<String, String> originOf = new HashMap<>();
        for (Story story : stories) {
            for (List<String> group : story.sources()) {
                group.forEach(id -> originOf.putIfAbsent(id, group.get(0)));
            }
        }
        return new Sources(originOf);
    }

    /** The report that this one goes back to; itself where it is no copy. */
    public String origin(String reportId) {
        return originOf.getOrDefault(reportId, reportId);
    }

    /** How many independent sources stand behind these reports. */
    public int count(Collection<String> reportIds) {
        return (int) reportIds.stream().map(this::origin).distinct().count();
    }
}
