package org.rapporteur.intake;

import java.util.List;
import java.util.Set;
import org.rapporteur.intake.PageBlock.Shape;
import org.rapporteur.intake.PageHints.Hint;

/**
 * Finds the element that holds the report: the one whose paragraphs outweigh its furniture the most. Prose counts for
 * an element, link text and short scraps count against it, and the element with the greatest sum is the tightest one
 * around the prose (a maximum-sum subtree, found in one pass over the numbered elements).
 */
final class MainContent {

    private static final double NAMED = 1.3;
    private static final double ARTICLE = 1.1;
    /** Below this share of prose that no hint takes away, the classes of the page are not to be trusted. */
    private static final double LEAST_FREE = 0.3;

    private static final Set<String> SURE = Set.of("footer", "aside", "figcaption");

    private final PageTree tree;
    private final Hint[] active;
    private final int best;

    private MainContent(PageTree tree) {
        this.tree = tree;
        Hint[] all = activeHints(tree, false);
        this.active = freeShare(tree, all) < LEAST_FREE ? activeHints(tree, true) : all;
        this.best = best();
    }

    static MainContent of(PageTree tree) {
        return new MainContent(tree);
    }

    /** The label that the elements around a block give it. */
    Hint hint(PageBlock block) {
        return active[block.node()];
    }

    /** Whether two blocks are the same element, or children of the same one with the same tag and class. */
    boolean isAlike(PageBlock one, PageBlock other) {
        PageTree.Entry a = tree.entries.get(one.node());
        PageTree.Entry b = tree.entries.get(other.node());
        return one.node() == other.node()
                || (a.parent() == b.parent()
                        && a.element().normalName().equals(b.element().normalName())
                        && a.element().className().equals(b.element().className()));
    }

    /** Whether the block lies in the element that holds the report. */
    boolean holds(PageBlock block) {
        int at = block.node();
        while (at > best) {
            at = tree.entries.get(at).parent();
        }
        return at == best;
    }

    /**
     * The hint that holds for each element: that of its outermost element with one. A hint that would take away most of
     * the page's prose is no hint: some pages call their whole body "sidebar" or "related".
     */
    private static Hint[] activeHints(PageTree tree, boolean surest) {
        int size = tree.entries.size();
        double[] prose = new double[size];
        double all = 0;
        for (PageBlock block : tree.blocks) {
            if (block.isProse()) {
                prose[block.node()] += block.text().length();
                all += block.text().length();
            }
        }
        for (int i = size - 1; i > 0; i--) {
            prose[tree.entries.get(i).parent()] += prose[i];
        }
        Hint[] active = new Hint[size];
        for (int i = 0; i < size; i++) {
            PageTree.Entry entry = tree.entries.get(i);
            Hint above = entry.parent() < 0 ? Hint.NONE : active[entry.parent()];
            boolean counts = !surest
                    || entry.hint() == Hint.COMMENT
                    || SURE.contains(entry.element().normalName());
            boolean own = counts && entry.hint() != Hint.CONTENT && prose[i] <= share(entry.hint()) * all;
            active[i] = above != Hint.NONE ? above : own ? entry.hint() : Hint.NONE;
        }
        return active;
    }

    /** The share of the page's prose that no hint takes away; 1 for a page without prose. */
    private static double freeShare(PageTree tree, Hint[] active) {
        double free = 0;
        double all = 0;
        for (PageBlock block : tree.blocks) {
            if (block.isProse() && active[block.node()] != Hint.COMMENT) {
                all += block.text().length();
                free += active[block.node()] == Hint.NONE ? block.text().length() : 0;
            }
        }
        return all == 0 ? 1 : free / all;
    }

    /** Bylines and captions are short; comments may outgrow the report. */
    private static double share(Hint hint) {
        return switch (hint) {
            case COMMENT -> 0.8;
            case BYLINE, DATELINE, CREDIT -> 0.1;
            case STANDFIRST, CAPTION -> 0.25;
            default -> 0.4;
        };
    }

    private int best() {
        List<PageTree.Entry> entries = tree.entries;
        double[] sums = new double[entries.size()];
        for (PageBlock block : tree.blocks) {
            sums[block.node()] += value(block);
        }
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = entries.size() - 1; i >= 0; i--) {
            double score = sums[i] * bonus(entries.get(i));
            if (score > most) {
                most = score;
                best = i;
            }
            if (i > 0) {
                sums[entries.get(i).parent()] += sums[i];
            }
        }
        return best;
    }

    private static double bonus(PageTree.Entry entry) {
        if (entry.hint() != Hint.CONTENT) {
            return 1;
        }
        String name = entry.element().normalName();
        return name.equals("main") ? 1 : name.equals("article") ? ARTICLE : NAMED;
    }

    private double value(PageBlock block) {
        int length = block.text().length();
        if (active[block.node()] != Hint.NONE) {
            return -0.1 * Math.min(length, 200);
        }
        if (block.isProse()) {
            return length - 2.0 * block.linked();
        }
        if (block.linkDensity() > 0.5) {
            return -0.5 * Math.min(length, 120);
        }
        boolean part = block.shape() == Shape.HEADING || block.shape() == Shape.ITEM || block.shape() == Shape.QUOTE;
        return part ? 0.2 * length : -0.1 * length;
    }
}
