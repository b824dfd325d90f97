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

    static PageTitle of(Document page, PageMetadata metadata, PageTree tree) {
        List<String> given = new ArrayList<>(metadata.titles());
        given.add(Spaces.squeeze(MappedText.identity(page.title())).text());
        given.removeIf(String::isBlank);
        List<String> headings = headings(tree, Shape.TITLE);
        String heading = alike(headings, given);
        if (heading != null) {
            return new PageTitle(TitleAffixes.cut(heading, metadata.outlet(), List.of(), Set.of()));
        }
        if (given.isEmpty()) {
            return new PageTitle(headings.isEmpty() ? null : headings.get(0));
        }
        List<String> others = new ArrayList<>(given);
        others.addAll(headings);
        others.addAll(headings(tree, Shape.HEADING));
        return new PageTitle(TitleAffixes.cut(given.get(0), metadata.outlet(), others, TitleAffixes.signs(page, tree)));
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

    private static List<String> headings(PageTree tree, Shape shape) {
        return tree.blocks.stream()
                .filter(block -> block.shape() == shape)
                .map(PageBlock::words)
                .toList();
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
