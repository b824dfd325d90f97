package org.rapporteur.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.RawReport.Format;
import org.rapporteur.intake.RawReport.Metadata;
import org.rapporteur.text.Digest;
import org.rapporteur.text.EvidencedDate;

/**
 * Takes in one raw report: decodes it, repairs it, labels its blocks, and finds title, outlet, authors and date. What
 * the container of the report says about it (a JSON line's fields) goes before what the page itself says. It keeps no
 * state; one may be shared by threads.
 */
public final class ReportIntake {

    private final IntakeSettings settings;

    public ReportIntake() {
        this(IntakeSettings.DEFAULT);
    }

    public ReportIntake(IntakeSettings settings) {
        this.settings = settings;
    }

    /** Reads a raw report; never throws for what it holds. */
    public IntakeOutcome read(RawReport raw) {
        Optional<Rejection> unreadable = unreadable(raw);
        if (unreadable.isPresent()) {
            return new IntakeOutcome.Rejected(unreadable.get());
        }
        RepairLog log = new RepairLog();
        boolean html = raw.format() == Format.HTML;
        String declared = html ? DeclaredCharset.of(raw.content()) : null;
        String text = Decoding.decode(raw.content(), declared, log);
        Draft draft = html ? PageReader.read(text, raw.metadata().url(), log) : TextReader.read(text, log);
        if (!isReadable(draft)) {
            return rejected(raw, null, "no readable text");
        }
        int length = length(draft);
        if (length > settings.maxText()) {
            String reason = String.format(
                    Locale.ROOT,
                    "too long for one report: %d characters of text, the limit is %d",
                    length,
                    settings.maxText());
            return rejected(raw, null, reason);
        }
        container(draft, raw.metadata());
        undated(draft, raw.origin());
        return new IntakeOutcome.Taken(report(raw, draft, log));
    }

    private Optional<Rejection> unreadable(RawReport raw) {
        byte[] content = raw.content();
        if (content.length == 0) {
            return Optional.of(new Rejection(raw.origin(), null, "empty: no readable text"));
        }
        if (content.length > settings.maxBytes()) {
            String reason = String.format(
                    Locale.ROOT, "too large: %d bytes, the limit is %d", content.length, settings.maxBytes());
            return Optional.of(new Rejection(raw.origin(), null, reason));
        }
        Optional<String> other = BinarySniffer.otherFormat(content);
        if (other.isPresent()) {
            return Optional.of(new Rejection(raw.origin(), "byte 0", "not a report: " + other.get()));
        }
        int binary = BinarySniffer.binaryAt(content);
        return binary < 0
                ? Optional.empty()
                : Optional.of(new Rejection(
                        raw.origin(), "byte " + binary, "binary content: a control byte that no text holds"));
    }

    private static IntakeOutcome rejected(RawReport raw, @Nullable String place, String reason) {
        return new IntakeOutcome.Rejected(new Rejection(raw.origin(), place, reason));
    }

    /** Whether there is at least a word of prose among what is read. */
    private static boolean isReadable(Draft draft) {
        for (int i = 0; i < draft.pieces.size(); i++) {
            boolean body = draft.kinds.get(i).isBody();
            if (body && draft.pieces.get(i).words().codePoints().anyMatch(Character::isLetter)) {
                return true;
            }
        }
        return false;
    }

    /** The outlet in the line of the writer, or else the agency of the dateline. */
    private static @Nullable String traced(Draft draft) {
        for (int i = 0; i < draft.pieces.size(); i++) {
            boolean byline = draft.kinds.get(i) == BlockKind.BYLINE || draft.kinds.get(i) == BlockKind.DATELINE;
            String outlet = byline ? OutletTraces.inByline(draft.pieces.get(i).words()) : null;
            if (outlet != null) {
                return outlet;
            }
        }
        List<String> body = draft.body();
        return body.isEmpty() ? null : OutletTraces.inDateline(body.get(0));
    }

    private static int length(Draft draft) {
        return draft.pieces.stream().mapToInt(piece -> piece.words().length()).sum();
    }

    private static void container(Draft draft, Metadata metadata) {
        if (metadata.title() != null && !metadata.title().isBlank()) {
            draft.title = metadata.title().strip();
        }
        if (metadata.outlet() != null && !metadata.outlet().isBlank()) {
            draft.outlet = metadata.outlet().strip().replaceFirst("^(?i)www\\.(?=\\S+$)", "");
        }
        if (metadata.url() != null && !metadata.url().isBlank()) {
            draft.url = metadata.url().strip();
        }
        List<String> authors = Bylines.names(metadata.author());
        if (!authors.isEmpty()) {
            draft.authors = authors;
        }
        Optional<EvidencedDate> date =
                WrittenDates.parse(metadata.published(), "given with the report: " + metadata.published());
        draft.published = date.orElse(draft.published);
        if (draft.outlet == null) {
            draft.outlet = traced(draft);
        }
        if (draft.outlet == null) {
            draft.outlet = Outlets.host(draft.url);
        }
    }

    /** What is left where neither metadata nor a written date tell: the agency's dateline, address and file name. */
    private static void undated(Draft draft, String origin) {
        if (draft.published != null) {
            return;
        }
        LocalDate name = FileNames.date(origin);
        draft.published = Datelines.date(draft.body(), name)
                .or(() -> PageDates.inAddress(draft.url))
                .or(() -> Optional.ofNullable(name).map(date -> EvidencedDate.day(date, "the file's name")))
                .orElse(null);
    }

    private static Report report(RawReport raw, Draft draft, RepairLog log) {
        Assembly assembly = Assembly.of(draft);
        return new Report(
                Digest.id(12, raw.origin(), Digest.sha256(raw.content())),
                raw.origin(),
                assembly.text(),
                assembly.blocks(),
                draft.title,
                draft.outlet,
                new ArrayList<>(draft.authors),
                draft.published,
                draft.url,
                log.repairs(assembly.text().offsets()));
    }
}
