package org.rapporteur.cli.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.story.Story;
import org.rapporteur.web.words.Labels;

/**
 * Stories that follow from each other.
 *
 * @param id stable key
 * @param stories its stories, the one of most independent sources first; at least one
 */
public record Storyline(String id, List<Story> stories) {

    private static final Comparator<Story> WEIGHTIEST = Comparator.comparing(
                    (Story it) -> -it.sources().size())
            .thenComparing(it -> -it.reportIds().size())
            .thenComparing(it -> Objects.requireNonNullElse(it.from(), "9999"))
            .thenComparing(Story::id);

    public Storyline {
        stories = List.copyOf(stories);
    }

    /** The storylines of these stories, that of most independent sources first. */
    static List<Storyline> of(List<Story> stories) {
        Map<String, List<Story>> lines = new LinkedHashMap<>();
        stories.stream().sorted(WEIGHTIEST).forEach(story -> lines.computeIfAbsent(
                        story.storyline(), key -> new ArrayList<>())
                .add(story));
        return lines.entrySet().stream()
                .map(line -> new Storyline(line.getKey(), line.getValue()))
                .sorted(Comparator.comparing((Storyline it) -> -it.sources())
                        .thenComparing(it -> -it.reports())
                        .thenComparing(it -> it.stories.get(0), WEIGHTIEST))
                .toList();
    }

    /** The title of its weightiest story. */
    public String title() {
        return stories.get(0).title();
    }

    public int reports() {
        return stories.stream().mapToInt(story -> story.reportIds().size()).sum();
    }

    /** How many independent sources its stories have. */
    public int sources() {
        return stories.stream().mapToInt(story -> story.sources().size()).sum();
    }

    public boolean isSingle() {
        return stories.size() == 1;
    }

    /** "2024-05-06 to 2024-05-24", "undated". */
    public String dates() {
        return Labels.dates(first(), last());
    }

    private @Nullable String first() {
        return stories.stream()
                .map(Story::from)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable String last() {
        return stories.stream()
                .map(Story::to)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
