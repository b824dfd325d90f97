package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.actor.Actor;
import org.rapporteur.copy.QuotationVariants;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.correction.CorrectionException.Kind;
import org.rapporteur.correction.Target.What;
import org.rapporteur.pipeline.Affair;
import org.rapporteur.story.Occurrence;
import org.rapporteur.story.Story;

/** Turns the ids and names that people give into targets. */
final class Naming {

    private final Found found;
    private final Corrections current;
    private final Affair affair;
    private final Function<String, Optional<String>> whole;

    /** @param whole completes the beginning of an id */
    Naming(Corrections current, Affair affair, Function<String, Optional<String>> whole) {
        this.found = current.found();
        this.current = current;
        this.affair = affair;
        this.whole = whole;
    }

    /** A finding, report or actor by what a person calls it. */
    Target target(String id) {
        if (!found.actors(id).isEmpty()) {
            return Targets.actor(actor(id));
        }
        int slash = id.lastIndexOf('/');
        if (slash > 0) {
            return part(id, complete(id.substring(0, slash)), id.substring(slash + 1));
        }
        if (id.matches(".+\\.b[1-9][0-9]{0,5}")) {
            return bloc(id, complete(id.substring(0, id.lastIndexOf('.'))));
        }
        Optional<String> known = whole.apply(id);
        if (known.isEmpty() && isInReport(id)) {
            throw unknown(id);
        }
        return known.isPresent() ? finding(known.get()) : Targets.actor(actor(id));
    }

    private boolean isInReport(String id) {
        int dot = id.lastIndexOf('.');
        return dot > 0
                && whole.apply(id.substring(0, dot)).filter(found::hasReport).isPresent();
    }

    private String complete(String id) {
        return whole.apply(id).orElseThrow(() -> unknown(id));
    }

    private Target finding(String id) {
        if (found.hasReport(id)) {
            return Targets.report(found.report(id));
        }
        return Stream.of(inReport(id), acrossReports(id))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> unknown(id));
    }

    private Optional<Target> inReport(String id) {
        int dot = id.lastIndexOf('.');
        String report = dot < 0 ? "" : id.substring(0, dot);
        if (!found.hasReport(report)) {
            return Optional.empty();
        }
        ReadReport read = found.report(report);
        return Stream.concat(
                        read.statements().stream()
                                .filter(one -> one.id().equals(id))
                                .map(one -> Targets.statement(one, read)),
                        read.events().stream()
                                .filter(one -> one.id().equals(id))
                                .map(one -> Targets.event(one, read)))
                .findFirst();
    }

    private Optional<Target> acrossReports(String id) {
        Stream<Target> copies = affair.copies().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> reports(What.COPY, id, List.of(one.original(), one.copy())));
        Stream<Target> quotations =
                affair.quotations().stream().filter(one -> one.id().equals(id)).map(this::quotation);
        Stream<Target> stories = affair.stories().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> reports(What.STORY, id, one.reportIds()));
        Stream<Target> occurrences =
                affair.occurrences().stream().filter(one -> one.id().equals(id)).map(this::occurrence);
        return Stream.of(copies, quotations, stories, occurrences)
                .flatMap(all -> all)
                .findFirst();
    }

    private Target quotation(QuotationVariants quotation) {
        List<Target> versions = IntStream.range(0, quotation.versions().size())
                .mapToObj(i -> version(quotation, i))
                .toList();
        return Target.of(What.QUOTATION, quotation.id(), null, versions);
    }

    private Target version(QuotationVariants quotation, int position) {
        String report = quotation.versions().get(position).reportId();
        return Targets.version(quotation, position, found.report(report));
    }

    private Target occurrence(Occurrence occurrence) {
        List<Target> events = occurrence.eventIds().stream().map(this::finding).toList();
        return Target.of(What.OCCURRENCE, occurrence.id(), null, events);
    }

    Target reports(What what, String shown, List<String> ids) {
        List<Target> members =
                ids.stream().map(id -> Targets.report(found.report(id))).toList();
        return Target.of(what, shown, null, members);
    }

    private Target part(String shown, String group, String part) {
        for (QuotationVariants quotation : affair.quotations()) {
            if (quotation.id().equals(group)) {
                int size = quotation.versions().size();
                if (!part.matches("[1-9][0-9]{0,5}") || Integer.parseInt(part) > size) {
                    throw new CorrectionException(Kind.UNKNOWN, group + " has versions 1 to " + size);
                }
                return version(quotation, Integer.parseInt(part) - 1);
            }
        }
        for (Story story : affair.stories()) {
            if (story.id().equals(group)) {
                return membership(story, complete(part));
            }
        }
        throw CorrectionException.misfit(shown + ": only quotations and stories have parts that are named so");
    }

    private Target membership(Story story, String report) {
        if (!story.reportIds().contains(report)) {
            String has = String.join(", ", story.reportIds());
            throw new CorrectionException(Kind.UNKNOWN, report + " is not in " + story.id() + ", which has " + has);
        }
        List<String> others = new ArrayList<>(story.reportIds());
        others.remove(report);
        Target whole = reports(What.MEMBERSHIP, "", others);
        return Target.of(What.MEMBERSHIP, story.id() + "/" + report, report, whole.members());
    }

    private Target bloc(String id, String report) {
        int position = Integer.parseInt(id.substring(id.lastIndexOf(".b") + 2)) - 1;
        if (!found.hasReport(report) || position >= found.report(report).blocs().size()) {
            throw unknown(id);
        }
        return Targets.bloc(found.report(report), position);
    }

    /** An actor by id, or by a name that only one has; case does not matter in names. */
    Actor actor(String called) {
        List<Actor> known = found.actors(called);
        if (!known.isEmpty()) {
            return known.get(0);
        }
        List<Actor> all = new ArrayList<>(found.actors());
        current.introduced().stream()
                .filter(one -> all.stream().noneMatch(other -> other.id().equals(one.id())))
                .forEach(all::add);
        List<Actor> named = all.stream()
                .filter(one -> one.id().equals(called) || one.name().equalsIgnoreCase(called))
                .toList();
        if (named.size() > 1) {
            String ids = String.join(", ", named.stream().map(Actor::id).toList());
            throw CorrectionException.misfit(
                    "several actors are called " + called + ": " + ids + "; name one by its id");
        }
        return named.stream().findFirst().orElseThrow(() -> nobody(called, all));
    }

    private static CorrectionException nobody(String called, List<Actor> all) {
        String near = Near.to(
                called,
                all.stream().flatMap(one -> Stream.of(one.id(), one.name())).toList());
        return new CorrectionException(Kind.UNKNOWN, "nothing has the id and nobody the name " + called + near);
    }

    private CorrectionException unknown(String id) {
        int dot = id.lastIndexOf('.');
        Optional<String> report = dot < 0 ? Optional.empty() : whole.apply(id.substring(0, dot));
        List<String> ids = new ArrayList<>();
        if (report.isPresent() && found.hasReport(report.get())) {
            ReadReport read = current.apply(found.report(report.get()));
            read.statements().forEach(one -> ids.add(one.id()));
            read.events().forEach(one -> ids.add(one.id()));
        } else {
            affair.copies().forEach(one -> ids.add(one.id()));
            affair.quotations().forEach(one -> ids.add(one.id()));
            affair.stories().forEach(one -> ids.add(one.id()));
            affair.occurrences().forEach(one -> ids.add(one.id()));
        }
        String near = Near.to(id, ids);
        return new CorrectionException(Kind.UNKNOWN, "there is nothing with the id " + id + near);
    }
}
