package org.rapporteur.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.attribution.Relay;
import org.rapporteur.attribution.Stance;
import org.rapporteur.attribution.Statement;

/** Statements as lines of detail and as rows of the gold's form. */
final class VoicesPrint {

    private VoicesPrint() {}

    static String line(VoicesGold passage, VoicesGold.Said said) {
        List<String> who = said.who().stream().map(VoicesGold.Who::name).toList();
        return passage.id() + ": " + who + (said.isSettled() ? "" : "?") + " (" + words(said.source()) + ") "
                + words(said.cue()) + ": " + flat(said.contentWords())
                + list(" via ", said.relays().stream().map(GoldWords::words).toList())
                + (said.addressee() == null ? "" : " to " + words(said.addressee()))
                + list(
                        " stance ",
                        said.stances().stream()
                                .map(side -> side.side() + " " + side.party().words() + " \""
                                        + side.evidence().words() + "\"")
                                .toList())
                + (said.in() < 0 ? "" : " [in " + said.in() + "]");
    }

    static String line(VoicesGold passage, Statement one, VoicesFound compare) {
        return passage.id() + ": "
                + one.sources().stream().map(VoicesPrint::name).toList() + " ("
                + compare.words(one.sourceWords()) + ") " + compare.words(one.cue()) + ": "
                + flat(compare.content(one))
                + list(" via ", one.relays().stream().map(Relay::name).toList())
                + (one.addressee() == null
                        ? ""
                        : " to " + compare.words(one.addressee().words()))
                + list(
                        " stance ",
                        one.stances().stream()
                                .map(stance -> side(stance) + " " + name(stance.party()) + " \""
                                        + compare.words(stance.evidence()) + "\"")
                                .toList())
                + (one.parent() == null ? "" : " [in " + one.parent() + "]");
    }

    /** A row of the gold's form; {@code in} is the index within the passage. */
    static Map<String, Object> row(Statement one, List<Statement> all, VoicesFound compare) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("content", one.content().stream().map(compare::words).toList());
        row.put("cue", one.cue() == null ? null : compare.words(one.cue()));
        row.put("source", one.sourceWords() == null ? null : compare.words(one.sourceWords()));
        row.put("who", one.sources().stream().flatMap(VoicesPrint::who).toList());
        row.put("meant", meant(one));
        row.put(
                "relays",
                one.relays().stream()
                        .map(relay -> relay.words() == null ? relay.name() : compare.words(relay.words()))
                        .toList());
        ActorReference addressee = one.addressee();
        row.put("addressee", addressee == null ? null : compare.words(addressee.words()));
        row.put("in", parent(one, all));
        row.put(
                "stances",
                one.stances().stream().map(stance -> stance(stance, compare)).toList());
        return row;
    }

    private static java.util.stream.Stream<Map<String, String>> who(ActorReference reference) {
        Actor actor = reference.actor();
        List<Actor> meant = actor == null ? reference.candidates() : List.of(actor);
        return meant.stream().map(one -> Map.of("name", one.name()));
    }

    private static String meant(Statement one) {
        Actor actor = VoicesFound.isAnswered(one) ? one.sources().get(0).actor() : null;
        return actor == null ? "unresolved" : actor.kind().name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Integer parent(Statement one, List<Statement> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(one.parent())) {
                return i;
            }
        }
        return null;
    }

    private static Map<String, String> stance(Stance stance, VoicesFound compare) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("party", compare.words(stance.party().words()));
        row.put("name", name(stance.party()));
        row.put("side", side(stance));
        row.put("words", compare.words(stance.evidence()));
        return row;
    }

    private static String side(Stance stance) {
        return stance.direction().name().toLowerCase(Locale.ROOT);
    }

    private static String name(ActorReference reference) {
        Actor actor = reference.actor();
        return actor != null
                ? actor.name()
                : "?" + reference.candidates().stream().map(Actor::name).toList();
    }

    private static String words(@Nullable GoldWords words) {
        return words == null ? "-" : flat(words.words());
    }

    private static String list(String before, List<String> items) {
        return items.isEmpty() ? "" : before + items;
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
