package org.rapporteur.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.rapporteur.intake.RawReport.Format;
import org.rapporteur.intake.RawReport.Metadata;

/** Reads one file or stream: tells its format, unpacks it, and hands on its reports. */
final class InputFile {

    private static final int SNIFFED = 2048;
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "shtml");
    private static final Set<String> TEXTS = Set.of("txt", "text", "md", "");
    private static final Set<String> LINES = Set.of("jsonl", "ndjson", "json");

    private static final Pattern NOTES =
            Pattern.compile("(?i)(readme|licen[cs]e|changelog|contributing|notice)(\\.(md|txt|html))?");

    private final IntakeSettings settings;
    private final Consumer<RawReport> reports;
    private final Consumer<Rejection> rejections;

    InputFile(IntakeSettings settings, Consumer<RawReport> reports, Consumer<Rejection> rejections) {
        this.settings = settings;
        this.reports = reports;
        this.rejections = rejections;
    }

    void read(Path file, String origin) throws IOException {
        boolean packed = origin.toLowerCase(Locale.ROOT).endsWith(".gz");
        boolean whole = !packed && !LINES.contains(extension(origin));
        if (whole && Files.size(file) > settings.maxBytes()) {
            tooLarge(origin);
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            read(in, origin);
        }
    }

    void read(InputStream raw, String origin) throws IOException {
        boolean packed = origin.toLowerCase(Locale.ROOT).endsWith(".gz");
        InputStream in = new BufferedInputStream(packed ? new GZIPInputStream(raw) : raw, 1 << 16);
        String extension = extension(packed ? origin.substring(0, origin.length() - 3) : origin);
        if (NOTES.matcher(origin.substring(origin.lastIndexOf('/') + 1)).matches()) {
            rejections.accept(new Rejection(origin, null, "a note about the folder, not a report"));
            return;
        }
        byte[] start = peek(in);
        boolean page = PAGES.contains(extension) || looksLikePage(start);
        if (LINES.contains(extension) || (extension.isEmpty() && looksLikeLines(start))) {
            new JsonLines(settings, reports, rejections).read(in, origin);
        } else if (page || TEXTS.contains(extension)) {
            whole(in, origin, page ? Format.HTML : Format.TEXT);
        } else {
            String what = BinarySniffer.otherFormat(start)
                    .map(name -> " (" + name + ")")
                    .orElse("");
            rejections.accept(
                    new Rejection(origin, null, "not a format of reports that is read: ." + extension + what));
        }
    }

    private void whole(InputStream in, String origin, Format format) throws IOException {
        byte[] content = in.readNBytes((int) settings.maxBytes() + 1);
        if (content.length > settings.maxBytes()) {
            tooLarge(origin);
        } else {
            reports.accept(new RawReport(origin, content, format, Metadata.NONE));
        }
    }

    private void tooLarge(String origin) {
        rejections.accept(
                new Rejection(origin, null, "too large: more than the limit of " + settings.maxBytes() + " bytes"));
    }

    private static byte[] peek(InputStream in) throws IOException {
        in.mark(SNIFFED + 1);
        byte[] start = in.readNBytes(SNIFFED);
        in.reset();
        return start;
    }

    static boolean looksLikePage(byte[] start) {
        String words = new String(start, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        String trimmed =
                words.startsWith("\u00ef\u00bb\u00bf") ? words.substring(3).stripLeading() : words.stripLeading();
        return trimmed.startsWith("<!doctype html")
                || trimmed.startsWith("<html")
                || (trimmed.startsWith("<")
                        && (words.contains("<html") || words.contains("<body") || words.contains("</p>")));
    }

    private static boolean looksLikeLines(byte[] start) {
        String words = new String(start, StandardCharsets.ISO_8859_1).stripLeading();
        return words.startsWith("{\"");
    }

    /** The extension in lower case; empty where the last part of the name has none that could be one. */
    private static String extension(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        String extension = dot < 1 ? "" : last.substring(dot + 1);
        boolean word = extension.length() <= 8 && extension.chars().allMatch(Character::isLetterOrDigit);
        return word ? extension.toLowerCase(Locale.ROOT) : "";
    }
}
