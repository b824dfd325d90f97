package org.rapporteur.cli.terminal;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A page of a terminal that is written from top to bottom: lines wrapped to its width and indented, with or without
 * colour.
 */
public final class Sheet {

    /** Longer lines are hard to read, whatever the window's width. */
    private static final int WIDEST = 110;

    private static final Pattern SGR = Pattern.compile("\u001b\\[[0-9;]*m");

    private final StringBuilder out = new StringBuilder();
    private final int width;
    private final boolean colour;

    /** A sheet {@code width} columns wide; fewer than 24 count as 24, more than 110 as 110. */
    public Sheet(int width, boolean colour) {
        this.width = Math.max(24, Math.min(WIDEST, width));
        this.colour = colour;
    }

    public int width() {
        return width;
    }

    public boolean colour() {
        return colour;
    }

    public Sheet blank() {
        out.append('\n');
        return this;
    }

    /** A section's heading between blank lines. */
    public Sheet section(String heading, String aside) {
        blank();
        line(0, new Words().add(heading, Style.SECTION).add(aside.isEmpty() ? "" : "  " + aside, Style.QUIET));
        return this;
    }

    public Sheet line(int indent, Words words) {
        return hanging(" ".repeat(indent), " ".repeat(indent), words);
    }

    /** A paragraph whose first line begins with {@code first} and whose others begin with {@code rest}. */
    public Sheet hanging(String first, String rest, Words words) {
        List<String> lines = Wrapping.wrap(words, width - Math.max(Plain.width(first), Plain.width(rest)), colour);
        for (int i = 0; i < lines.size(); i++) {
            String start = Style.QUIET.paint(i == 0 ? first : rest, colour && !(i == 0 ? first : rest).isBlank());
            out.append((start + lines.get(i)).stripTrailing()).append('\n');
        }
        return this;
    }

    /** Two paragraphs beside each other; below each other where the terminal is narrower than 72 columns. */
    public Sheet sideBySide(Words left, Words right) {
        if (width < 72) {
            return hanging("< ", "< ", left).hanging("> ", "> ", right);
        }
        int half = (width - 3) / 2;
        List<String> one = Wrapping.wrap(left, half, colour);
        List<String> other = Wrapping.wrap(right, half, colour);
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            String first = i < one.size() ? one.get(i) : "";
            String pad =
                    " ".repeat(Math.max(0, half - Plain.width(SGR.matcher(first).replaceAll(""))));
            String second = i < other.size() ? other.get(i) : "";
            out.append((first + pad + " │ " + second).stripTrailing()).append('\n');
        }
        return this;
    }

    /** All that was written, each line ended by a line feed. */
    @Override
    public String toString() {
        return out.toString();
    }
}
