package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.PageBlock.Shape;

/**
 * The title of a page: the first-level heading that says the same as what the page calls itself in its metadata, else
 * the metadata's title without the outlet's name behind it.
 *
 * @param words the title, null where the page has none
 */
record PageTitle(@Nullable String words) {

    private static final double ALIKE = 0.5;
    private static final String[] PARTINGS = {
        " | ", " \u2013 ", " \u2014 ", " - ", " \u2022 ", " \u00b7 ", " :: ", " \u00bb "
    };

    static PageTitle of(Document page, PageMetadata metadata, PageTree tree) {
        List<String> given = new ArrayList<>(metadata.titles());
        given.add(Spaces.squeeze(MappedText.identity(page.title())).text());
        given.removeIf(String::isBlank);
        List<String> headings = new ArrayList<>();
        for (PageBlock block : tree.blocks) {
            if (block.shape() == Shape.TITLE) {
                headings.add(block.words());
            }
        }
        String heading = alike(headings, given);
        if (heading != null) {
            return new PageTitle(withoutOutlet(heading, metadata.outlet(), List.of()));
        }
        if (given.isEmpty()) {
            return new PageTitle(headings.isEmpty() ? null : headings.get(0));
        }
        return new PageTitle(withoutOutlet(given.get(0), metadata.outlet(), given));
    }

    private static @Nullable String alike(List<String> headings, List<String> given) {
        String best = null;
        double most = ALIKE;
        for (String heading : headings) {
            for (String title : given) {
                double share = likeness(heading, title);
                if (share > most) {
                    most = share;
                    best = heading;
                }
            }
        }
        return best;
    }

    /** The share of common words, by the Dice coefficient. */
    private static double likeness(String one, String other) {
        Set<String> a = wordSet(one);
        Set<String> b = wordSet(other);
        Set<String> both = new TreeSet<>(a);
        both.retainAll(b);
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * both.size() / (a.size() + b.size());
    }

    private static Set<String> wordSet(String words) {
        Set<String> set = new TreeSet<>();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                set.add(word);
            }
        }
        return set;
    }

    /** Cuts the last part of a title where it names the outlet, or where another of the page's titles ends before it. */
    private static String withoutOutlet(String title, @Nullable String outlet, List<String> others) {
        String now = title;
        for (String parting : PARTINGS) {
            int at = now.lastIndexOf(parting);
            if (at <= 0) {
                continue;
            }
            String head = now.substring(0, at).strip();
            String tail = now.substring(at + parting.length());
            boolean bar = parting.equals(" | ") && Sentences.words(tail, 6) <= 5 && Sentences.words(head, 4) >= 3;
            if (bar || names(tail, outlet) || others.contains(head)) {
                now = head;
            }
        }
        return now;
    }

    private static boolean names(String tail, @Nullable String outlet) {
        if (outlet == null) {
            return false;
        }
        String a = letters(tail);
        String b = letters(outlet);
        return a.length() > 2 && b.length() > 2 && (a.contains(b) || b.contains(a));
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Whether a block of the page is this title. */
    boolean isTitle(PageBlock block) {
        return words != null
                && block.shape() != Shape.ITEM
                && block.text().length() <= words.length() + 60
                && (TextLabels.same(block.words(), words)
                        || (block.shape() == Shape.TITLE && block.words().startsWith(words)));
    }
}
