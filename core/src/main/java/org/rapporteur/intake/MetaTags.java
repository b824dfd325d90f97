package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code meta} tags of a page by {@code name}, {@code property} or {@code itemprop}, in lower case. */
final class MetaTags {

    private static final String[] KEYS = {"property", "name", "itemprop"};

    private final Map<String, List<String>> values = new HashMap<>();

    static MetaTags of(Document page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.getElementsByTag("meta")) {
            String content =
                    Spaces.squeeze(MappedText.identity(meta.attr("content"))).text();
            if (content.isEmpty()) {
                continue;
            }
            for (String key : KEYS) {
                String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty()) {
                    tags.values.computeIfAbsent(name, any -> new ArrayList<>()).add(content);
                }
            }
        }
        return tags;
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    @Nullable
    String first(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? null : all.get(0);
    }
}
