package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a page holds, by the gold or by the program. */
record IntakePage(String body, @Nullable String title, List<String> authors, @Nullable String published) {

    static IntakePage of(JsonNode gold) {
        List<String> authors = new ArrayList<>();
        gold.path("authors").forEach(author -> authors.add(author.asText()));
        return new IntakePage(
                gold.path("body").asText(""),
                gold.path("title").asText(null),
                authors,
                gold.path("published").asText(null));
    }

    boolean hasTitleOf(IntakePage other) {
        return title != null && other.title != null && plain(title).equals(plain(other.title));
    }

    boolean hasDateOf(IntakePage other) {
        return published != null && published.equals(other.published);
    }

    boolean hasAuthorsOf(IntakePage other) {
        return folded(authors).equals(folded(other.authors));
    }

    private static Set<String> folded(List<String> names) {
        Set<String> folded = new TreeSet<>();
        names.forEach(name -> folded.add(plain(name).toLowerCase(Locale.ROOT)));
        return folded;
    }

    /** White space and the shape of quotation marks make no other title or name. */
    private static String plain(String words) {
        return words.strip()
                .replaceAll("[\\s\\u00a0]+", " ")
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"');
    }
}
