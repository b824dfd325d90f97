package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A passage of the gold set of statements, as {@code docs/labelling-statements.md} describes it. */
record VoicesGold(String id, @Nullable String outlet, String text, List<Said> statements) {

    /** One who is meant: the fullest name, and other names that are as good. */
    record Who(String name, List<String> also) {}

    /** A party with the side that a statement takes. */
    record Side(GoldWords party, String name, String side, GoldWords evidence) {}

    /** One statement. {@code in} is the index of the statement it is reported in, -1 for none. */
    record Said(
            List<GoldWords> content,
            @Nullable GoldWords cue,
            @Nullable GoldWords source,
            List<Who> who,
            String meant,
            List<GoldWords> relays,
            @Nullable GoldWords addressee,
            int in,
            List<Side> stances) {

        boolean isSettled() {
            return !meant.equals("unresolved");
        }

        String contentWords() {
            return String.join(" ", content.stream().map(GoldWords::words).toList());
        }
    }

    static VoicesGold of(JsonNode row) {
        String text = Gold.text(row, "text");
        List<Said> statements = new ArrayList<>();
        row.path("statements").forEach(one -> statements.add(said(one, text)));
        String outlet = Gold.text(row, "outlet");
        return new VoicesGold(Gold.text(row, "id"), outlet.isEmpty() ? null : outlet, text, List.copyOf(statements));
    }

    /** What a row lacks; null for a good one. */
    static @Nullable String problem(JsonNode row) {
        if (Gold.text(row, "text").isBlank()) {
            return "no \"text\"";
        }
        JsonNode statements = row.path("statements");
        if (!statements.isArray()) {
            return "no array \"statements\"";
        }
        for (JsonNode one : statements) {
            int in = one.path("in").asInt(-1);
            if (in >= statements.size()) {
                return "a statement in number " + in + ", which there is not";
            }
        }
        return null;
    }

    private static Said said(JsonNode one, String text) {
        List<Who> who = new ArrayList<>();
        one.path("who").forEach(each -> who.add(who(each)));
        List<Side> sides = new ArrayList<>();
        one.path("stances").forEach(each -> sides.add(side(each, text)));
        return new Said(
                GoldWords.each(one.path("content"), text),
                GoldWords.of(one.path("cue"), text),
                GoldWords.of(one.path("source"), text),
                List.copyOf(who),
                Gold.text(one, "meant"),
                GoldWords.each(one.path("relays"), text),
                GoldWords.of(one.path("addressee"), text),
                one.path("in").asInt(-1),
                List.copyOf(sides));
    }

    private static Who who(JsonNode one) {
        List<String> also = new ArrayList<>();
        one.path("also").forEach(name -> also.add(name.asText()));
        return new Who(Gold.text(one, "name"), List.copyOf(also));
    }

    private static Side side(JsonNode one, String text) {
        GoldWords none = new GoldWords("", null);
        GoldWords party = GoldWords.of(one.path("party"), text);
        GoldWords evidence = GoldWords.of(one.path("words"), text);
        return new Side(
                party == null ? none : party,
                Gold.text(one, "name"),
                Gold.text(one, "side"),
                evidence == null ? none : evidence);
    }
}
