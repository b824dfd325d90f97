package org.rapporteur.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks styled words into lines of a width: at spaces, and inside a word only where it is wider than a line. */
final class Wrapping {

    /** A piece of a word, or the space before it, in one style. */
    private record Piece(String text, Style style) {}

    private final int width;
    private final boolean colour;
    private final List<String> lines = new ArrayList<>();
    private final List<Piece> line = new ArrayList<>();
    private int columns;
    private int pendingSpaces;

    private Wrapping(int width, boolean colour) {
        this.width = Math.max(8, width);
        this.colour = colour;
    }

    /** The lines, without indent; at least one. */
    static List<String> wrap(Words words, int width, boolean colour) {
        Wrapping wrapping = new Wrapping(width, colour);
        List<Piece> word = new ArrayList<>();
        for (Words.Run run : words.runs()) {
            wrapping.take(run, word);
        }
        wrapping.flush(word);
        wrapping.endLine();
        return wrapping.lines;
    }

    private void take(Words.Run run, List<Piece> word) {
        String text = run.words();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean space = i < text.length() && text.charAt(i) == ' ';
            if (i == text.length() || space) {
                if (i > from) {
                    word.add(new Piece(text.substring(from, i), run.style()));
                }
                from = i + 1;
            }
            if (space) {
                flush(word);
                pendingSpaces++;
            }
        }
    }

    private void flush(List<Piece> word) {
        if (word.isEmpty()) {
            return;
        }
        int wide = word.stream().mapToInt(piece -> Plain.width(piece.text)).sum();
        if (columns > 0 && columns + pendingSpaces + wide > width) {
            endLine();
        }
        if (pendingSpaces > 0 && (columns > 0 || lines.isEmpty())) {
            // a space within one style belongs to it, so that underlines run on
            Style before = line.isEmpty() ? Style.PLAIN : line.get(line.size() - 1).style;
            Style style = before == word.get(0).style ? before : Style.PLAIN;
            line.add(new Piece(" ".repeat(pendingSpaces), style));
            columns += pendingSpaces;
        }
        pendingSpaces = 0;
        word.forEach(this::put);
        word.clear();
    }

    private void put(Piece piece) {
        StringBuilder fitting = new StringBuilder();
        for (int c : piece.text.codePoints().toArray()) {
            if (columns + Plain.width(c) > width) {
                line.add(new Piece(fitting.toString(), piece.style));
                fitting.setLength(0);
                endLine();
            }
            fitting.appendCodePoint(c);
            columns += Plain.width(c);
        }
        line.add(new Piece(fitting.toString(), piece.style));
    }

    private void endLine() {
        StringBuilder painted = new StringBuilder();
        StringBuilder same = new StringBuilder();
        Style style = Style.PLAIN;
        for (Piece piece : line) {
            if (piece.style != style) {
                painted.append(style.paint(same.toString(), colour));
                same.setLength(0);
                style = piece.style;
            }
            same.append(piece.text);
        }
        lines.add(painted.append(style.paint(same.toString(), colour)).toString());
        line.clear();
        columns = 0;
        pendingSpaces = 0;
    }
}
