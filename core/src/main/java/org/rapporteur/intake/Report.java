package org.rapporteur.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.CleanText;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/**
 * One report as taken in: its clean text in labelled blocks, and what was found out about it.
 *
 * @param id 12 hexadecimal digits of the SHA-256 of origin and raw content: the same report read again has the same id
 * @param origin where it came from, relative to the folder that was given: {@code wire.txt}, {@code wire.jsonl#17}
 * @param text the clean text; it holds every block, boilerplate too
 * @param blocks the labelled blocks, in order, parted by blank lines
 * @param title the words of the title, null where none was found
 * @param outlet who published it, null where unknown
 * @param authors the names in the byline, without "By"
 * @param published when, null where nothing says so
 * @param url the address, null where unknown
 * @param repairs what was mended
 */
public record Report(
        String id,
        String origin,
        CleanText text,
        List<Block> blocks,
        @Nullable String title,
        @Nullable String outlet,
        List<String> authors,
        @Nullable EvidencedDate published,
        @Nullable String url,
        List<Repair> repairs) {

    public Report {
        Objects.requireNonNull(id);
        Objects.requireNonNull(origin);
        blocks = List.copyOf(blocks);
        authors = List.copyOf(authors);
        repairs = List.copyOf(repairs);
    }

    /** The body alone, its paragraphs parted by a blank line. */
    public String body() {
        return blocks.stream()
                .filter(block -> block.kind().isBody())
                .map(block -> text.words(block.span()))
                .collect(Collectors.joining("\n\n"));
    }

    /** The first block of a kind. */
    public Optional<Block> first(BlockKind kind) {
        return blocks.stream().filter(block -> block.kind() == kind).findFirst();
    }

    public String words(Span span) {
        return text.words(span);
    }

    /** The same report with another date, found by a later stage; null for none. */
    public Report withPublished(@Nullable EvidencedDate date) {
        return new Report(id, origin, text, blocks, title, outlet, authors, date, url, repairs);
    }
}
