package org.rapporteur.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.rapporteur.intake.PageBlock.Shape;
import org.rapporteur.intake.PageHints.Hint;

/**
 * A page as its elements, numbered so that a parent comes before its children, and its paragraphs in order. It is
 * walked without recursion, so no depth of nesting is too much.
 */
final class PageTree implements NodeFilter {

    /** An element: the number of its parent (-1 for the root) and what its tag and class say. */
    record Entry(Element element, int parent, Hint hint) {}

    final List<Entry> entries = new ArrayList<>();
    final List<PageBlock> blocks = new ArrayList<>();

    private final String source;
    private final RepairLog log;
    private final PageHints hints = new PageHints();
    private final Deque<Integer> open = new ArrayDeque<>();
    private MappedText.Builder run = new MappedText.Builder(64);
    private int linked;
    private int links;
    private int pres;
    private int contents;

    private PageTree(String source, RepairLog log) {
        this.source = source;
        this.log = log;
    }

    static PageTree of(Document page, String source, RepairLog log) {
        PageTree tree = new PageTree(source, log);
        page.body().filter(tree);
        tree.flush();
        return tree;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text);
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private void text(TextNode text) {
        int before = run.length();
        SourceText.append(text, source, run);
        if (links > 0) {
            linked += run.length() - before;
        }
    }

    private FilterResult enter(Element element) {
        String name = element.normalName();
        if (name.equals("br") || name.equals("hr")) {
            lineBreak(element);
            return FilterResult.CONTINUE;
        }
        Hint hint = hints.of(element, contents > 0);
        // The root is never skipped: some pages hide their whole body until a script has run.
        if (hint == Hint.SKIP && !open.isEmpty()) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isBlock(element)) {
            flush();
        }
        links += name.equals("a") ? 1 : 0;
        pres += name.equals("pre") ? 1 : 0;
        entries.add(new Entry(element, open.isEmpty() ? -1 : open.peek(), hint));
        open.push(entries.size() - 1);
        contents += hint == Hint.CONTENT ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // is it this very element that is open
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element
                && !open.isEmpty()
                && entries.get(open.peek()).element() == element) {
            if (isBlock(element)) {
                flush();
            }
            links -= element.normalName().equals("a") ? 1 : 0;
            pres -= element.normalName().equals("pre") ? 1 : 0;
            contents -= entries.get(open.pop()).hint() == Hint.CONTENT ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private void lineBreak(Element element) {
        int at = Math.max(0, element.sourceRange().startPos());
        run.append('\u2028', at, at);
    }

    /** jsoup calls {@code ins} and {@code del} blocks, but on pages they stand inside paragraphs. */
    private static boolean isBlock(Element element) {
        String name = element.normalName();
        return (element.isBlock() && !name.equals("ins") && !name.equals("del")) || name.equals("summary");
    }

    private void flush() {
        MappedText text = run.build();
        int ownLinks = linked;
        run = new MappedText.Builder(64);
        linked = 0;
        if (open.isEmpty() || text.text().isBlank()) {
            return;
        }
        int node = blockNode();
        List<MappedText> parts = PageLines.parts(text, pres > 0, source, log);
        for (MappedText part : parts) {
            int share = (int) Math.round((double) ownLinks * part.length() / Math.max(1, text.length()));
            int own = parts.size() == 1 ? Math.min(ownLinks, part.length()) : share;
            blocks.add(new PageBlock(part, node, own, shape(node)));
        }
    }

    private int blockNode() {
        int node = open.peek();
        while (node > 0 && !isBlock(entries.get(node).element())) {
            node = entries.get(node).parent();
        }
        return node;
    }

    private Shape shape(int node) {
        int at = node;
        for (int steps = 0; at >= 0 && steps < 4; steps++) {
            switch (entries.get(at).element().normalName()) {
                case "h1" -> {
                    return Shape.TITLE;
                }
                case "h2", "h3", "h4", "h5", "h6" -> {
                    return Shape.HEADING;
                }
                case "li", "dt", "dd" -> {
                    return Shape.ITEM;
                }
                case "td", "th" -> {
                    return Shape.CELL;
                }
                case "blockquote" -> {
                    return Shape.QUOTE;
                }
                default -> at = entries.get(at).parent();
            }
        }
        return Shape.PARAGRAPH;
    }
}
