package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.EvidencedDate;

/** A report while it is put together: labelled pieces, and what was found out. */
final class Draft {

    final List<Piece> pieces = new ArrayList<>();
    final List<BlockKind> kinds = new ArrayList<>();

    @Nullable
    String title;

    @Nullable
    String outlet;

    @Nullable
    String url;

    @Nullable
    EvidencedDate published;

    List<String> authors = List.of();

    /** The paragraphs of the body as far as they are prose. */
    List<String> body() {
        List<String> body = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (kinds.get(i) == BlockKind.BODY) {
                body.add(pieces.get(i).words());
            }
        }
        return body;
    }

    void add(Piece piece, BlockKind kind) {
        pieces.add(piece);
        kinds.add(kind);
    }
}
