package org.rapporteur.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.attribution.StatementKind;
import org.rapporteur.copy.CopyClass;
import org.rapporteur.correction.Change;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverType;
import org.rapporteur.record.RecordFile;
import org.rapporteur.web.page.BadQuery;

/**
 * A correction that somebody asks for, by a form or as JSON.
 *
 * @param fields the fields, each with its values
 */
record Wish(Map<String, List<String>> fields) {

    private @Nullable String text(String name) {
        List<String> values = fields.get(name);
        return values == null || values.isEmpty() || values.get(0).isBlank()
                ? null
                : values.get(0).strip();
    }

    private String needed(String name) {
        String value = text(name);
        if (value == null) {
            throw new BadQuery("the field “" + name + "” is missing");
        }
        return value;
    }

    private List<String> list(String name) {
        String value = text(name);
        return value == null
                ? List.of()
                : Arrays.stream(value.split(","))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList();
    }

    private <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadQuery("the field “" + name + "” can't be “" + value + "”", e);
        }
    }

    @Nullable
    String note() {
        return text("note");
    }

    /** Who corrects; null for whoever started the program. */
    @Nullable
    String by() {
        return text("by");
    }

    /** What it is about, in the order that {@link Change} tells. */
    List<String> ids() {
        List<String> ids = new java.util.ArrayList<>(fields.getOrDefault("id", List.of()));
        String with = text("with");
        if (with != null) {
            ids.add(with);
        }
        ids.addAll(list("members"));
        return List.copyOf(ids);
    }

    /** What it does; {@code record} knows the actors that are named. */
    Change change(RecordFile record) {
        String what = needed("do");
        return switch (what) {
            case "accept" -> new Change.Accept();
            case "reject" -> new Change.Reject();
            case "retype-event" ->
                new Change.RetypeEvent(
                        choice("type", PloverType.class), text("mode"), choice("status", EventStatus.class));
            case "retype-statement" -> {
                String party = text("party");
                yield new Change.RetypeStatement(
                        choice("kind", StatementKind.class),
                        choice("side", Change.Side.class),
                        party == null ? null : record.actor(party));
            }
            case "source" -> new Change.Source(text("from"), record.actor(needed("to")));
            case "party" -> {
                Change.Role role = choice("role", Change.Role.class);
                yield new Change.Party(
                        role == null ? Change.Role.ACTOR : role, needed("from"), record.actor(needed("to")));
            }
            case "relays" -> new Change.Relays(list("relays"));
            case "merge" -> new Change.Merge(null);
            case "split" -> {
                String as = text("as");
                yield new Change.Split(as == null ? null : record.actor(as));
            }
            case "copy" -> new Change.Copy(choice("class", CopyClass.class));
            case "not-copy" -> new Change.NotCopy();
            case "date" -> new Change.Date(needed("date"));
            case "undo" -> new Change.Undo(number(needed("correction")));
            default -> throw new BadQuery("nothing is called “" + what + "” here");
        };
    }

    private static long number(String words) {
        try {
            return Long.parseLong(words);
        } catch (NumberFormatException e) {
            throw new BadQuery("no number of a correction: “" + words + "”", e);
        }
    }
}
