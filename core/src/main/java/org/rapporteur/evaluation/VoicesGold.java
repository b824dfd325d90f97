package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/** A passage of the gold set of statements, as {@code docs/labelling-statements.md} describes it. */
record VoicesGold(String id, @Nullable String outlet, String text, List<Said> statements) {

    /** Words of the passage: which ones, and where; null for words that it does not hold. */
    record Words(String words, @Nullable Span span) {}

    /** One who is meant: the fullest name, and other names that are as good. */
    record Who(String name, List<String> also) {}

    /** A party with the side that a statement takes. */
    record Side(Words party, String name, String side, Words evidence) {}

    /** One statement. {@code in} is the index of the statement it is reported in, -1 for none. */
    record Said(
            List<Words> content,
            @Nullable Words cue,
            @Nullable Words source,
            List<Who> who,
            String meant,
            List<Words> relays,
            @Nullable Words addressee,
            int in,
            List<Side> stances) {

        boolean isSettled() {
            return !meant.equals("unresolved");
        }

        String contentWords() {
            return String.join(" ", content.stream().map(Words::words).toList());
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
                each(one.path("content"), text),
                words(one.path("cue"), text),
                words(one.path("source"), text),
                List.copyOf(who),
                Gold.text(one, "meant"),
                each(one.path("relays"), text),
                words(one.path("addressee"), text),
                one.path("in").asInt(-1),
                List.copyOf(sides));
    }

    private static Who who(JsonNode one) {
        List<String> also = new ArrayList<>();
        one.path("also").forEach(name -> also.add(name.asText()));
        return new Who(Gold.text(one, "name"), List.copyOf(also));
    }

    private static Side side(JsonNode one, String text) {
        Words none = new Words("", null);
        Words party = words(one.path("party"), text);
        Words evidence = words(one.path("words"), text);
        return new Side(
                party == null ? none : party,
                Gold.text(one, "name"),
                Gold.text(one, "side"),
                evidence == null ? none : evidence);
    }

    private static List<Words> each(JsonNode array, String text) {
        List<Words> all = new ArrayList<>();
        for (JsonNode one : array) {
            Words words = words(one, text);
            if (words != null) {
                all.add(words);
            }
        }
        return List.copyOf(all);
    }

    /** Words given as a string, or as {@code {"w": words, "n": 2}} for their second place; null for none. */
    private static @Nullable Words words(JsonNode one, String text) {
        String words = one.isObject() ? Gold.text(one, "w") : one.isTextual() ? one.asText() : "";
        if (words.isBlank()) {
            return null;
        }
        int at = next(text, words, 0);
        for (int n = one.path("n").asInt(1); n > 1 && at >= 0; n--) {
            at = next(text, words, at + 1);
        }
        at = at < 0 ? text.indexOf(words) : at;
        return new Words(words, at < 0 ? null : new Span(at, at + words.length()));
    }

    /** Where words stand next as whole words: "he" does not stand in "the". */
    private static int next(String text, String words, int from) {
        int at = text.indexOf(words, from);
        while (at >= 0 && (joins(text, at) || joins(text, at + words.length()))) {
            at = text.indexOf(words, at + 1);
        }
        return at;
    }

    /** Whether a place is within a word. */
    private static boolean joins(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }
}
