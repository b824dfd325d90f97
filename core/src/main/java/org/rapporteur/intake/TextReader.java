package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.text.EvidencedDate;

/** Plain text to a draft: characters cleaned, lines laid out as paragraphs, glued ones parted, all of them labelled. */
final class TextReader {

    private TextReader() {}

    static Draft read(String raw, RepairLog log) {
        MappedText text = Characters.clean(Mojibake.mend(MappedText.identity(raw), raw, log), log);
        List<Piece> pieces = new ArrayList<>();
        int line = 0;
        for (LineLayout.Paragraph paragraph : LineLayout.paragraphs(text, log)) {
            for (MappedText part : Credits.part(paragraph.text(), log)) {
                for (MappedText piece : split(GluedParagraphs.part(part, log))) {
                    pieces.add(new Piece(piece, line, BlockKind.BODY));
                }
            }
            line++;
        }
        return labelled(pieces, log);
    }

    private static List<MappedText> split(MappedText text) {
        List<MappedText> parts = new ArrayList<>();
        int begin = 0;
        while (begin <= text.length()) {
            int end = text.text().indexOf("\n\n", begin);
            end = end < 0 ? text.length() : end;
            MappedText part = text.part(begin, end).trim();
            if (part.length() > 0) {
                parts.add(part);
            }
            begin = end + 2;
        }
        return parts;
    }

    private static Draft labelled(List<Piece> pieces, RepairLog log) {
        Draft draft = new Draft();
        List<BlockKind> kinds = TextLabels.label(pieces, log);
        List<String> authors = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            BlockKind kind = kinds.get(i);
            String words = pieces.get(i).words();
            draft.add(pieces.get(i), kind);
            if (kind == BlockKind.TITLE && draft.title == null) {
                draft.title = words;
            } else if (kind == BlockKind.BYLINE) {
                HeadLines.names(words).stream()
                        .filter(name -> !authors.contains(name))
                        .forEach(authors::add);
            }
            if ((kind == BlockKind.DATELINE || kind == BlockKind.BYLINE) && draft.published == null) {
                Optional<EvidencedDate> date = WrittenDates.find(words, "written in \"" + shown(words) + "\"")
                        .map(WrittenDates.Found::date);
                draft.published = date.orElse(null);
            }
        }
        draft.authors = authors;
        return draft;
    }

    static String shown(String words) {
        return words.length() <= 60 ? words : words.substring(0, 60) + "\u2026";
    }
}
