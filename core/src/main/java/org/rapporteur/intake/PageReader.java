package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.EvidencedDate;

/** A page to a draft: its main content found and labelled, its title, authors, date and outlet from all they stand in. */
final class PageReader {

    private static final int NEAR = 12;
    private static final int SCRAP = 140;

    private PageReader() {}

    static Draft read(String source, @Nullable String url, RepairLog log) {
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(source, url == null ? "" : url);
        PageTree tree = PageTree.of(page, source, log);
        PageMetadata metadata = PageMetadata.of(page, url);
        PageTitle title = PageTitle.of(page, metadata, tree);
        MainContent content = MainContent.of(tree);
        Draft draft = new Draft();
        draft.title = title.words();
        String named = metadata.outlet();
        String traced = OutletTraces.inTitle(page.title(), title.words());
        boolean host = named != null && named.indexOf('.') > 0 && named.indexOf(' ') < 0;
        draft.outlet = traced != null && (named == null || host) ? traced : named;
        draft.url = metadata.address();
        PageLabels.label(tree, content, title, draft);
        draft.authors = authors(metadata, draft);
        if (draft.authors.isEmpty()) {
            draft.authors = signedNearTitle(tree, title);
        }
        draft.published = metadata.published()
                .or(() -> written(draft))
                .or(() -> nearTitle(tree, title))
                .orElse(null);
        aboutAuthors(draft);
        return draft;
    }

    /** A date in one of the scraps that follow the title at once. */
    private static Optional<EvidencedDate> nearTitle(PageTree tree, PageTitle title) {
        int left = 0;
        for (PageBlock block : tree.blocks) {
            if (title.isTitle(block)) {
                left = NEAR;
            } else if (left > 0 && block.text().length() <= SCRAP) {
                left--;
                Optional<EvidencedDate> date = WrittenDates.find(
                                block.words(), "written under the title: \"" + TextReader.shown(block.words()) + "\"")
                        .map(WrittenDates.Found::date)
                        .filter(found -> found.precision() == EvidencedDate.Precision.DAY);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    /** The writers in a signed line between the title and the first paragraph. */
    private static List<String> signedNearTitle(PageTree tree, PageTitle title) {
        int left = 0;
        for (PageBlock block : tree.blocks) {
            if (title.isTitle(block)) {
                left = NEAR;
            } else if (left > 0) {
                left = block.isProse() ? 0 : left - 1;
                if (HeadLines.isSigned(block.words())) {
                    return HeadLines.names(block.words());
                }
            }
        }
        return List.of();
    }

    /** Closing paragraphs about the authors are credits. */
    private static void aboutAuthors(Draft draft) {
        int left = 4;
        for (int i = draft.pieces.size() - 1; i > 0 && left > 0; i--) {
            if (draft.kinds.get(i) == BlockKind.BODY) {
                left--;
                if (Bylines.isAboutAuthor(draft.pieces.get(i).words(), draft.authors)) {
                    draft.kinds.set(i, BlockKind.CREDIT);
                }
            }
        }
    }

    private static List<String> authors(PageMetadata metadata, Draft draft) {
        if (!metadata.authors().isEmpty()) {
            return metadata.authors();
        }
        List<String> authors = new ArrayList<>();
        for (int i = 0; i < draft.pieces.size() && authors.isEmpty(); i++) {
            if (draft.kinds.get(i) == BlockKind.BYLINE) {
                authors.addAll(HeadLines.names(draft.pieces.get(i).words()));
            }
        }
        return authors;
    }

    private static Optional<EvidencedDate> written(Draft draft) {
        for (int i = 0; i < draft.pieces.size(); i++) {
            BlockKind kind = draft.kinds.get(i);
            if (kind == BlockKind.DATELINE || kind == BlockKind.BYLINE) {
                String words = draft.pieces.get(i).words();
                Optional<EvidencedDate> date = WrittenDates.find(
                                words, "written in \"" + TextReader.shown(words) + "\"")
                        .map(WrittenDates.Found::date);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }
}
