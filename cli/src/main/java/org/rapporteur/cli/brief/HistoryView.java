package org.rapporteur.cli.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Style;
import org.rapporteur.cli.terminal.Words;
import org.rapporteur.correction.Change;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.HistoryEntry;
import org.rapporteur.correction.Target;
import org.rapporteur.web.words.Fields;
import org.rapporteur.web.words.Labels;

/** A correction with what has become of it. */
@SuppressWarnings("NullAway") // JDK 17 does not read the nullness of type arguments from another module
public final class HistoryView {

    private HistoryView() {}

    public static void write(HistoryEntry entry, Sheet sheet) {
        Correction correction = entry.correction();
        Words words = Words.of(correction.id() + "  ", Style.ID)
                .add(told(correction), entry.isInEffect() ? Style.NAME : Style.QUIET);
        Long undoneBy = entry.undoneBy();
        String reason = entry.withoutEffect();
        if (undoneBy != null) {
            words.add("  undone by " + undoneBy, Style.DOUBT);
        } else if (reason != null) {
            words.add("  without effect: " + reason, Style.DOUBT);
        }
        sheet.hanging("", "   ", words);
        for (Target target : correction.about()) {
            if (!target.words().isEmpty()) {
                sheet.hanging(
                        "   ",
                        "   ",
                        Words.of("“" + Labels.oneLine(target.words()) + "”", Style.QUOTE)
                                .id(target.shown()));
            }
        }
        String note = correction.note() == null ? "" : ": " + Labels.oneLine(correction.note());
        sheet.hanging("   ", "   ", Words.of("by " + correction.by() + ", " + correction.at() + note, Style.QUIET));
    }

    /** What it does, in a line. */
    private static String told(Correction correction) {
        List<String> parts = new ArrayList<>(List.of(correction.kind()));
        correction.about().forEach(target -> parts.add(target.shown()));
        change(correction.change())
                .forEach((name, value) ->
                        parts.add(name + " " + (value instanceof List<?> list ? joined(list) : value)));
        return String.join("  ", parts);
    }

    private static String joined(List<?> list) {
        return list.isEmpty() ? "none" : list.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    public static Map<String, @Nullable Object> document(HistoryEntry entry) {
        Correction correction = entry.correction();
        return new Fields()
                .put("id", correction.id())
                .put("kind", correction.kind())
                .put(
                        "about",
                        correction.about().stream().map(HistoryView::target).toList())
                .put("change", change(correction.change()))
                .put("by", correction.by())
                .put("at", correction.at())
                .put("note", correction.note())
                .put("undoneBy", entry.undoneBy())
                .put("withoutEffect", entry.withoutEffect())
                .map();
    }

    private static Map<String, @Nullable Object> target(Target target) {
        return new Fields()
                .put("what", target.what().name().toLowerCase(Locale.ROOT))
                .put("id", target.shown())
                .put("report", target.report())
                .put("span", target.span() == null ? null : Fields.span(target.span()))
                .put("words", target.words())
                .put("members", target.members().stream().map(Target::shown).toList())
                .map();
    }

    /** What it changes things to; only what is given. */
    private static Map<String, @Nullable Object> change(Change change) {
        Fields fields = new Fields();
        if (change instanceof Change.RetypeEvent to) {
            fields.put("type", to.type()).put("mode", to.mode()).put("status", lower(to.status()));
        } else if (change instanceof Change.RetypeStatement to) {
            fields.put("kind", lower(to.kind())).put("side", lower(to.side())).put("party", id(to.party()));
        } else if (change instanceof Change.Source source) {
            fields.put("from", source.from()).put("to", id(source.to()));
        } else if (change instanceof Change.Party party) {
            fields.put("role", lower(party.role())).put("from", party.from()).put("to", id(party.to()));
        } else if (change instanceof Change.Relays relays) {
            fields.put("relays", relays.names());
        } else if (change instanceof Change.Merge merge) {
            fields.put("into", id(merge.into()));
        } else if (change instanceof Change.Split split) {
            fields.put("as", id(split.as()));
        } else if (change instanceof Change.Copy copy) {
            fields.put("class", lower(copy.copyClass()));
        } else if (change instanceof Change.Date date) {
            fields.put("date", date.date());
        } else if (change instanceof Change.Undo undo) {
            fields.put("correction", undo.correction());
        }
        Map<String, @Nullable Object> given = fields.map();
        given.values().removeIf(Objects::isNull);
        return given;
    }

    private static @Nullable String lower(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String id(@Nullable Actor actor) {
        return actor == null ? null : actor.id();
    }
}
