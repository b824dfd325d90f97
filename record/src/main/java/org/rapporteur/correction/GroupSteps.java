package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.correction.Target.What;
import org.rapporteur.provenance.Amendment;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;
import org.rapporteur.text.Digest;

/** Corrections of which reports are one story and which events are one occurrence. */
final class GroupSteps {

    private static final int ID_DIGITS = 8;

    private final AffairState state;
    private final Groups groups;

    GroupSteps(AffairState state) {
        this.state = state;
        this.groups = new Groups(state);
    }

    void apply(Correction correction, Outcomes outcomes) {
        if (correction.about().isEmpty()) {
            return;
        }
        What what = correction.about().get(0).what();
        Change change = correction.change();
        if (what == What.MEMBERSHIP) {
            outcomes.note(correction, membership(correction, correction.about().get(0)));
        } else if (what == What.STORY || what == What.OCCURRENCE) {
            if (change instanceof Change.Accept) {
                outcomes.note(correction, accept(correction));
            } else if (change instanceof Change.Merge) {
                outcomes.note(correction, merge(correction, what));
            } else if (change instanceof Change.Split) {
                outcomes.note(correction, split(correction, what));
            }
        }
    }

    private @Nullable String accept(Correction correction) {
        Target target = correction.about().get(0);
        Located place = located(target);
        if (place.id() != null) {
            amend(target.what(), place.id(), correction.amendment("accepted"));
        }
        return place.reason();
    }

    private @Nullable String membership(Correction correction, Target target) {
        Located place = groups.membership(target);
        String id = place.id();
        String report = String.valueOf(target.report());
        if (id == null) {
            return place.reason();
        }
        if (correction.change() instanceof Change.Accept) {
            amend(What.STORY, id, correction.amendment("report " + report + " accepted"));
            return null;
        }
        return leave(What.STORY, id, Set.of(report), correction.amendment("report " + report + " taken out"));
    }

    private Located located(Target target) {
        return target.what() == What.STORY ? groups.story(target) : groups.occurrence(target);
    }

    private @Nullable String merge(Correction correction, What what) {
        Set<String> ids = new LinkedHashSet<>();
        for (Target target : correction.about()) {
            Located place = located(target);
            if (place.id() == null) {
                return place.reason();
            }
            ids.add(place.id());
        }
        List<String> all = List.copyOf(ids);
        if (all.size() == 1) {
            return "they are one already";
        }
        String into = all.get(0);
        for (String other : all.subList(1, all.size())) {
            List<String> members = new ArrayList<>(members(what, into));
            members.addAll(members(what, other));
            put(what, into, members);
            (what == What.STORY ? state.stories : state.occurrences).remove(other);
        }
        amend(what, into, correction.amendment("merged with " + String.join(", ", all.subList(1, all.size()))));
        return null;
    }

    private @Nullable String split(Correction correction, What what) {
        Target whole = correction.about().get(0);
        Located place = located(whole);
        if (place.id() == null) {
            return place.reason();
        }
        List<Target> leaving = correction.about().subList(1, correction.about().size());
        Set<String> members =
                what == What.STORY ? groups.reports(Target.of(What.STORY, "", null, leaving)) : groups.events(leaving);
        return leave(what, place.id(), members, correction.amendment("split"));
    }

    private @Nullable String leave(What what, String id, Set<String> leaving, Amendment amendment) {
        List<String> stay = new ArrayList<>(members(what, id));
        List<String> go = stay.stream().filter(leaving::contains).toList();
        stay.removeAll(go);
        if (go.isEmpty() || stay.isEmpty()) {
            return go.isEmpty() ? "none of the members is in it any more" : "nothing else is left in it";
        }
        String other = (what == What.STORY ? "st-" : "oc-") + Digest.id(ID_DIGITS, "split", go.get(0));
        if (what == What.STORY) {
            Story from = story(id);
            String title = Titles.of(state.found.report(go.get(0)), from.title());
            state.stories.put(other, new Story(other, title, from.storyline(), go, List.of(), null, null));
        } else {
            Occurrence from = occurrence(id);
            state.occurrences.put(other, with(from, other, go));
        }
        put(what, id, stay);
        state.regrouped.add(other);
        amend(what, id, amendment);
        amend(what, other, amendment);
        return null;
    }

    private Story story(String id) {
        return Objects.requireNonNull(state.stories.get(id));
    }

    private Occurrence occurrence(String id) {
        return Objects.requireNonNull(state.occurrences.get(id));
    }

    private List<String> members(What what, String id) {
        return what == What.STORY ? story(id).reportIds() : occurrence(id).eventIds();
    }

    private void put(What what, String id, List<String> members) {
        state.regrouped.add(id);
        if (what == What.STORY) {
            Story it = story(id);
            state.stories.put(
                    id,
                    new Story(
                            id,
                            it.title(),
                            it.storyline(),
                            members,
                            it.sources(),
                            it.from(),
                            it.to(),
                            it.amendments()));
        } else {
            state.occurrences.put(id, with(occurrence(id), id, members));
        }
    }

    private static Occurrence with(Occurrence it, String id, List<String> events) {
        return new Occurrence(
                id,
                it.type(),
                it.date(),
                it.place(),
                it.actors(),
                it.recipients(),
                events,
                it.independentReports(),
                it.disagreements(),
                it.amendments());
    }

    private void amend(What what, String id, Amendment amendment) {
        if (what == What.STORY) {
            state.stories.computeIfPresent(id, (key, it) -> Retelling.amended(it, List.of(amendment)));
        } else {
            state.occurrences.computeIfPresent(id, (key, it) -> Retelling.amended(it, List.of(amendment)));
        }
    }
}
