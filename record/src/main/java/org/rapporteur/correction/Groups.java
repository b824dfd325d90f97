package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.correction.Target.What;
import org.rapporteur.story.Story;

/** Finds stories, occurrences and quotations again by their members: the one that holds more than half of those left. */
final class Groups {

    private static final String GONE = "none of its members is in the record any more";

    private final AffairState state;

    Groups(AffairState state) {
        this.state = state;
    }

    Located story(Target wanted) {
        return most(reports(wanted), state.stories, story -> story.reportIds());
    }

    Located occurrence(Target wanted) {
        return most(events(wanted.members()), state.occurrences, occurrence -> occurrence.eventIds());
    }

    Located quotation(Target wanted) {
        Set<String> versions = new LinkedHashSet<>();
        wanted.members().forEach(one -> versions.add(key(one)));
        return most(versions, state.quotations, this::keys);
    }

    /** The story that a report is in, if it is still with more than half of those it was with. */
    Located membership(Target wanted) {
        Located story = most(reports(wanted), state.stories, one -> one.reportIds());
        Story there = story.id() == null ? null : state.stories.get(story.id());
        boolean in = there != null && there.reportIds().contains(String.valueOf(wanted.report()));
        return in || there == null ? story : new Located(null, "the report is in another story now", false);
    }

    /** The quotation that has a version, and the version's position: {@code id/0}. */
    Located version(Target wanted) {
        for (QuotationVariants quotation : state.quotations.values()) {
            int position = keys(quotation).indexOf(key(wanted));
            if (position >= 0) {
                return new Located(quotation.id() + "/" + position, null, true);
            }
        }
        return new Located(null, "no quotation has a version of these words there any more", false);
    }

    private List<String> keys(QuotationVariants quotation) {
        return quotation.versions().stream()
                .map(one -> one.reportId() + one.span() + one.words())
                .toList();
    }

    private static String key(Target version) {
        return version.report() + version.span() + version.words();
    }

    Set<String> reports(Target wanted) {
        Set<String> ids = new TreeSet<>();
        wanted.members().stream()
                .map(Target::report)
                .filter(id -> id != null && state.found.hasReport(id))
                .forEach(ids::add);
        return ids;
    }

    /** The ids that events have now; those that are gone are left out. */
    Set<String> events(Collection<Target> events) {
        Set<String> ids = new LinkedHashSet<>();
        for (Target event : events) {
            String report = event.report();
            if (event.what() == What.EVENT && report != null && state.found.hasReport(report)) {
                String id = Located.in(state.found.report(report), event).id();
                if (id != null) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    private static <T> Located most(
            Set<String> members, Map<String, T> groups, Function<T, ? extends List<String>> parts) {
        if (members.isEmpty()) {
            return new Located(null, GONE, false);
        }
        List<String> holding = new ArrayList<>();
        groups.forEach((id, group) -> {
            Set<String> there = new TreeSet<>(parts.apply(group));
            long held = members.stream().filter(there::contains).count();
            if (2 * held > members.size()) {
                holding.add(id);
            }
        });
        return holding.isEmpty()
                ? new Located(null, "its " + members.size() + " members are no longer together", false)
                : new Located(holding.get(0), null, true);
    }
}
