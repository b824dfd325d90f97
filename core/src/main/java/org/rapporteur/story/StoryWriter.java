package org.rapporteur.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Digest;

/** From groups to {@link Story stories}: ids, titles, sources and dates. */
final class StoryWriter {

    private static final int ID_DIGITS = 8;
    private static final int TITLE_LENGTH = 100;

    private final List<Profile> reports;
    private final IndependentSources sources;
    private final Map<String, String> begun;

    /** For these reports; {@code begun} gives the storylines of those whose storyline began before them. */
    StoryWriter(List<Profile> reports, IndependentSources sources, Map<String, String> begun) {
        this.begun = begun;
        this.reports = reports;
        this.sources = sources;
    }

    List<Story> write(List<Cluster> stories, List<Cluster> storylines) {
        Map<Integer, String> lines = new HashMap<>();
        for (Cluster storyline : storylines) {
            String first = reports.get(storyline.first()).report();
            String id = storyline.members().stream()
                    .map(place -> begun.get(reports.get(place).report()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseGet(() -> "sl-" + Digest.id(ID_DIGITS, first));
            storyline.members().forEach(place -> lines.put(place, id));
        }
        List<Story> written = new ArrayList<>();
        for (Cluster story : stories) {
            written.add(story(story, Objects.requireNonNull(lines.get(story.first()))));
        }
        return written;
    }

    private Story story(Cluster cluster, String storyline) {
        List<Profile> members = cluster.members().stream().map(reports::get).toList();
        List<String> ids = members.stream().map(Profile::report).toList();
        List<List<String>> families = sources.families(ids);
        return new Story(
                "st-" + Digest.id(ID_DIGITS, ids.get(0)),
                title(cluster, members, families),
                storyline,
                ids,
                families,
                day(members, Comparator.reverseOrder()),
                day(members, Comparator.naturalOrder()));
    }

    /** The headline of the report that is most like all the others, or of its origin where it is a copy. */
    private static String title(Cluster cluster, List<Profile> members, List<List<String>> families) {
        Profile central = members.get(0);
        double best = -1;
        for (Profile member : members) {
            double likeness = member.features().dot(cluster.sum());
            if (!member.headline().isBlank() && likeness > best + 1e-9) {
                central = member;
                best = likeness;
            }
        }
        String found = central.report();
        String origin = families.stream()
                .filter(family -> family.contains(found))
                .map(family -> family.get(0))
                .findFirst()
                .orElse(found);
        String headline = members.stream()
                .filter(member ->
                        member.report().equals(origin) && !member.headline().isBlank())
                .map(Profile::headline)
                .findFirst()
                .orElse(central.headline());
        return shorten(headline.strip().replaceAll("\\s+", " "));
    }

    private static String shorten(String title) {
        if (title.length() <= TITLE_LENGTH) {
            return title;
        }
        int space = title.lastIndexOf(' ', TITLE_LENGTH - 1);
        int end = space > 0 ? space : TITLE_LENGTH - 1;
        int whole = Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end;
        return title.substring(0, whole) + "…";
    }

    private static @Nullable String day(List<Profile> members, Comparator<Long> latest) {
        return members.stream()
                .map(Profile::day)
                .filter(Objects::nonNull)
                .max(latest)
                .map(day -> LocalDate.ofEpochDay(day).toString())
                .orElse(null);
    }
}
