package org.rapporteur.cli.brief;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.cli.terminal.Plain;
import org.rapporteur.cli.terminal.Sheet;
import org.rapporteur.cli.terminal.Style;
import org.rapporteur.cli.terminal.Words;
import org.rapporteur.copy.CopyFamily;
import org.rapporteur.copy.CopyLink;
import org.rapporteur.intake.Report;
import org.rapporteur.story.Story;
import org.rapporteur.web.words.CopyTree;
import org.rapporteur.web.words.Labels;

/** Stories, each with its independent sources and the copies made from them. */
public final class StorySection {

    /** The strongest reasons are enough here; {@code compare} gives all of them in full. */
    private static final int REASONS = 2;

    private static final int REASON_WIDTH = 90;

    private StorySection() {}

    static void write(Briefing briefing, Limits limits, Sheet sheet) {
        List<Story> stories = briefing.stories();
        if (stories.isEmpty()) {
            return;
        }
        sheet.section("STORIES", String.valueOf(stories.size()));
        Map<String, Storyline> opened = new HashMap<>();
        Set<String> single = new HashSet<>();
        for (Storyline line : briefing.storylines()) {
            if (line.isSingle()) {
                single.add(line.id());
            } else {
                opened.put(line.stories().get(0).id(), line);
            }
        }
        Lists.cut(stories, limits.stories(), sheet, 0, "rapporteur brief --all", story -> {
            sheet.blank();
            Storyline line = opened.get(story.id());
            if (line != null) {
                storyline(line, sheet);
            }
            story(story, single.contains(story.storyline()) ? 0 : 2, briefing.dossier(), sheet);
        });
    }

    /** The heading of several stories that follow from each other. */
    private static void storyline(Storyline line, Sheet sheet) {
        String size = Labels.count(line.stories().size(), "story") + ", " + Labels.count(line.reports(), "report");
        sheet.line(0, Words.of("Storyline of " + size, Style.SECTION).add("  " + line.dates(), Style.QUIET));
    }

    /** One story with its tree of copies. */
    public static void story(Story story, Dossier dossier, Sheet sheet) {
        story(story, 0, dossier, sheet);
    }

    /** The family of copies that a report belongs to; nothing for a report that is alone. */
    static void family(String reportId, Dossier dossier, Sheet sheet) {
        CopyFamily family = dossier.families().of(reportId);
        if (family.members().size() > 1) {
            sheet.section("FAMILY", family.members().size() + " reports of one source");
            tree(dossier.tree(family.reportIds()), "  ", "  ", "", dossier, sheet);
        }
    }

    private static void story(Story story, int indent, Dossier dossier, Sheet sheet) {
        sheet.line(indent, Words.of(story.title(), Style.TITLE).id(story.id()));
        sheet.line(
                indent + 2,
                Words.of(
                        Labels.dates(story.from(), story.to()) + " · "
                                + Labels.count(story.reportIds().size(), "report") + ", "
                                + Labels.count(story.sources().size(), "independent source"),
                        Style.QUIET));
        Amended.write(story.amendments(), " ".repeat(indent + 2), sheet);
        for (int i = 0; i < story.sources().size(); i++) {
            List<String> group = story.sources().get(i);
            String number = " ".repeat(indent) + String.format("  %d  ", i + 1);
            String rest = " ".repeat(number.length());
            tree(dossier.tree(group), number, rest, story.title(), dossier, sheet);
            String known = dossier.knows(dossier.behind().behind(group));
            if (!known.isEmpty()) {
                sheet.hanging(rest, rest, Words.of("known by " + known, Style.QUIET));
            }
        }
    }

    private static void tree(CopyTree tree, String first, String rest, String told, Dossier dossier, Sheet sheet) {
        Report report = dossier.report(tree.reportId()).report();
        CopyLink via = tree.via();
        Words words = new Words()
                .add(Labels.outlet(report), Style.NAME)
                .add("  " + Labels.date(report.published()), report.published() == null ? Style.DOUBT : Style.PLAIN);
        if (via != null) {
            words.add("  ").add(Labels.copy(via), style(via));
        }
        String deeper = rest + (tree.copies().isEmpty() ? "  " : "│ ");
        String title = Labels.title(report);
        words.add(Labels.isTold(report, told) ? "" : "  " + title);
        sheet.hanging(first, deeper, words.id(report.id()));
        if (via != null && !via.reasons().isEmpty()) {
            String why = via.reasons().stream()
                    .limit(REASONS)
                    .map(reason -> Plain.cut(reason, REASON_WIDTH))
                    .collect(Collectors.joining("; "));
            sheet.hanging(deeper, deeper, Words.of(why, Style.QUIET));
        }
        if (via != null) {
            Amended.write(via.provenance().amendments(), deeper, sheet);
        }
        for (int i = 0; i < tree.copies().size(); i++) {
            boolean last = i + 1 == tree.copies().size();
            CopyTree copy = tree.copies().get(i);
            String line = copy.isDirected() ? "─ " : "╌ ";
            tree(copy, rest + (last ? "└" : "├") + line, rest + (last ? "   " : "│  "), told, dossier, sheet);
        }
    }

    private static Style style(CopyLink link) {
        if (!link.directed()) {
            return Style.DOUBT;
        }
        return switch (link.copyClass()) {
            case VERBATIM, SHARED_SOURCE, INDEPENDENT -> Style.QUIET;
            case EDITED, TRANSLATED -> Style.DOUBT;
            case REWRITTEN -> Style.GRAVE;
        };
    }
}
