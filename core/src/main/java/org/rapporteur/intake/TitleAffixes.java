package org.rapporteur.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Cuts the outlet's name from before or behind a title: "Harbour Post - Talks stall", "Talks stall | Harbour Post". */
final class TitleAffixes {

    private static final int LONGEST_SIGN = 60;
    private static final String[] PARTINGS = {
        " | ", " \u2013 ", " \u2014 ", " - ", " \u2022 ", " \u00b7 ", " :: ", " \u00bb "
    };

    private TitleAffixes() {}

    /**
     * The title without its affixes.
     *
     * @param outlet the outlet's name or host as far as it is known
     * @param others other titles and headings of the page: a part that is one of them is the whole title
     * @param signs see {@link #signs}
     */
    static String cut(String title, @Nullable String outlet, List<String> others, Set<String> signs) {
        String now = title;
        for (String parting : PARTINGS) {
            int at = now.lastIndexOf(parting);
            if (at <= 0) {
                continue;
            }
            String head = now.substring(0, at).strip();
            String tail = now.substring(at + parting.length());
            boolean bar = parting.equals(" | ") && Sentences.words(tail, 6) <= 5 && Sentences.words(head, 4) >= 3;
            boolean sign = signs.contains(letters(tail)) && Sentences.words(head, 4) >= 3;
            if (bar || sign || names(tail, outlet) || others.contains(head)) {
                now = head;
            }
            now = withoutPrefix(now, parting, outlet, others, signs);
        }
        return now;
    }

    private static String withoutPrefix(
            String title, String parting, @Nullable String outlet, List<String> others, Set<String> signs) {
        int at = title.indexOf(parting);
        if (at <= 0) {
            return title;
        }
        String head = title.substring(0, at).strip();
        String tail = title.substring(at + parting.length()).strip();
        boolean sign = signs.contains(letters(head)) && Sentences.words(tail, 3) >= 3;
        return sign || isOutlet(head, outlet) || others.contains(tail) ? tail : title;
    }

    /** The names that a page shows as a sign: pictures' texts and short lines that begin its header or footer. */
    static Set<String> signs(Document page, PageTree tree) {
        Set<String> signs = new TreeSet<>();
        for (Element picture : page.select("img[alt]")) {
            add(picture.attr("alt"), signs);
        }
        if (!tree.blocks.isEmpty()) {
            add(tree.blocks.get(0).words(), signs);
            add(tree.blocks.get(tree.blocks.size() - 1).words(), signs);
        }
        return signs;
    }

    private static void add(String words, Set<String> signs) {
        String letters = letters(words);
        if (words.length() <= LONGEST_SIGN && letters.length() > 3) {
            signs.add(letters);
        }
    }

    private static boolean names(String tail, @Nullable String outlet) {
        if (outlet == null) {
            return false;
        }
        String a = letters(tail);
        String b = letters(outlet);
        return a.length() > 2 && b.length() > 2 && (a.contains(b) || b.contains(a));
    }

    /** Before a title stands its subject as often as the outlet, so a part of the outlet's name is not enough. */
    private static boolean isOutlet(String head, @Nullable String outlet) {
        if (outlet == null) {
            return false;
        }
        String a = letters(head);
        String b = letters(outlet);
        boolean host = outlet.indexOf('.') > 0 && outlet.indexOf(' ') < 0;
        return a.length() > 2 && (a.equals(b) || (host && a.length() > 4 && b.startsWith(a)));
    }

    private static String letters(String words) {
        String letters = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        return letters.startsWith("the") && words.length() > 4 && words.charAt(3) == ' '
                ? letters.substring(3)
                : letters;
    }
}
