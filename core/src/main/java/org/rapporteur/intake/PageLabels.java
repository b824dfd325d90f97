package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.PageBlock.Shape;
import org.rapporteur.intake.PageHints.Hint;

/** Labels the paragraphs of a page's main content, and what stands above it that belongs to the report. */
final class PageLabels {

    private final List<PageBlock> blocks;
    private final List<Piece> pieces = new ArrayList<>();
    private final @Nullable BlockKind[] kinds;
    private final PageTitle title;
    private final MainContent content;

    private PageLabels(List<PageBlock> blocks, MainContent content, PageTitle title) {
        this.blocks = blocks;
        this.title = title;
        this.content = content;
        this.kinds = new BlockKind[blocks.size()];
        for (int i = 0; i < blocks.size(); i++) {
            Hint hint = content.hint(blocks.get(i));
            pieces.add(new Piece(blocks.get(i).text(), i, hint.kind()));
            boolean outside = hint == Hint.NONE && !content.holds(blocks.get(i));
            kinds[i] = outside ? BlockKind.STANDFIRST : hint == Hint.NONE ? null : hint.kind();
        }
    }

    private static boolean isHead(Hint hint) {
        return hint == Hint.BYLINE || hint == Hint.DATELINE || hint == Hint.STANDFIRST;
    }

    static void label(PageTree tree, MainContent content, PageTitle title, Draft draft) {
        List<PageBlock> kept = kept(tree, content, title);
        PageLabels labels = new PageLabels(kept, content, title);
        labels.label();
        for (int i = 0; i < kept.size(); i++) {
            BlockKind kind = labels.kinds[i];
            draft.add(labels.pieces.get(i), kind == null ? BlockKind.BODY : kind);
        }
    }

    /** The blocks of the main content, and between the title and it what is marked as standfirst, byline or date. */
    private static List<PageBlock> kept(PageTree tree, MainContent content, PageTitle title) {
        List<PageBlock> kept = new ArrayList<>();
        boolean begun = false;
        boolean titled = false;
        for (PageBlock block : tree.blocks) {
            boolean inside = content.holds(block);
            begun |= inside;
            boolean isTitle = !titled && title.isTitle(block);
            boolean head = titled && (isHead(content.hint(block)) || isLead(block, content));
            if (inside || (!begun && (isTitle || head))) {
                kept.add(block);
            }
            titled |= isTitle;
        }
        return kept;
    }

    /** Whether a block between title and body, in no marked element, is long enough for a standfirst. */
    private static boolean isLead(PageBlock block, MainContent content) {
        int length = block.text().length();
        return content.hint(block) == Hint.NONE
                && block.shape() != Shape.ITEM
                && block.linkDensity() < 0.3
                && length >= 40
                && length <= 400
                && Sentences.words(block.words(), 8) >= 7;
    }

    private void label() {
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = byShape(i);
        }
        CueLabels.apply(pieces, kinds);
        edges();
        headings();
    }

    private @Nullable BlockKind byShape(int index) {
        PageBlock block = blocks.get(index);
        String words = block.words();
        if (title.isTitle(block)) {
            return BlockKind.TITLE;
        }
        if (kinds[index] == BlockKind.STANDFIRST && BlockCues.of(words) != null) {
            return null;
        }
        if (kinds[index] == BlockKind.DATELINE && block.isProse()) {
            return null;
        }
        if (kinds[index] != null) {
            return kinds[index];
        }
        if (WrittenDates.isDateLine(words)) {
            return BlockKind.DATELINE;
        }
        if (Bylines.isByline(words) || Bylines.isNameWithRole(words)) {
            return BlockKind.BYLINE;
        }
        boolean heading = block.shape() == Shape.HEADING || block.shape() == Shape.TITLE;
        if (!heading && block.linkDensity() > (Sentences.isProse(words) ? 0.85 : 0.6)) {
            return BlockKind.RELATED;
        }
        return null;
    }

    /** Scraps before the first and behind the last paragraph of prose are furniture. */
    private void edges() {
        int first = 0;
        while (first < kinds.length && !isText(first)) {
            if (kinds[first] == null && !isHeading(first)) {
                kinds[first] = HeadLines.isSigned(blocks.get(first).words()) ? BlockKind.BYLINE : BlockKind.FURNITURE;
            }
            first++;
        }
        int last = kinds.length - 1;
        while (last >= 0 && !isText(last) && !isClosing(last)) {
            if (kinds[last] == null) {
                kinds[last] = BlockKind.FURNITURE;
            }
            last--;
        }
    }

    /** A short last sentence: in the same kind of element as the prose before it. */
    private boolean isClosing(int index) {
        PageBlock block = blocks.get(index);
        if (kinds[index] != null || !Sentences.ends(block.words()) || Sentences.words(block.words(), 4) < 4) {
            return false;
        }
        for (int before = index - 1; before >= 0; before--) {
            if (isText(before)) {
                return block.linkDensity() == 0
                        && (block.shape() == Shape.PARAGRAPH || block.shape() == Shape.CELL)
                        && content.isAlike(block, blocks.get(before));
            }
        }
        return false;
    }

    private boolean isText(int index) {
        PageBlock block = blocks.get(index);
        boolean item = block.shape() == Shape.ITEM && block.linkDensity() < 0.3;
        return kinds[index] == null && (block.isProse() || item);
    }

    private boolean isHeading(int index) {
        Shape shape = blocks.get(index).shape();
        return shape == Shape.HEADING || shape == Shape.TITLE;
    }

    private void headings() {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == null && isHeading(i)) {
                kinds[i] = BlockKind.HEADING;
            }
        }
    }
}
