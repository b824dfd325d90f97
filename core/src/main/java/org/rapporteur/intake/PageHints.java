package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.rapporteur.text.WordList;

/** What an element of a page holds, told by tag, role, class and id; the words stand in {@code page-hints.txt}. */
final class PageHints {

    /** What a hint says. */
    enum Hint {
        NONE,
        CONTENT,
        SKIP,
        RELATED,
        COMMENT,
        FURNITURE,
        CAPTION,
        CREDIT,
        BYLINE,
        DATELINE,
        STANDFIRST;

        /** The label of what the element holds; BODY where the hint gives none. */
        BlockKind kind() {
            return this == NONE || this == CONTENT || this == SKIP ? BlockKind.BODY : BlockKind.valueOf(name());
        }
    }

    /** Elements too large for their classes to say what they hold. */
    private static final Set<String> WHOLE = Set.of("html", "body", "main");

    private record Words(String words, Hint hint) {}

    /** Classes that tell of a report's subject or an element's state, not of what the element holds. */
    private static final Pattern STATE = Pattern.compile(
            "(?<![^ ])(?:category|tag|type|format|status|section|post-type|has|no|not|with|without|is|page-type|js|hide|show)[-_][^ ]*");

    private static final Map<String, Hint> TAGS = new HashMap<>();
    private static final Map<String, Hint> ROLES = new HashMap<>();
    private static final List<Words> CLASSES = new ArrayList<>();

    static {
        for (WordList.Row row : Cues.rows("page-hints.txt", 3)) {
            Hint hint = Hint.valueOf(row.field(0).toUpperCase(Locale.ROOT));
            String words = row.field(2);
            switch (row.field(1)) {
                case "tag" -> TAGS.put(words, hint);
                case "role" -> ROLES.put(words, hint);
                case "class" ->
                    CLASSES.add(new Words(
                            words.endsWith("*") ? " " + words.substring(0, words.length() - 1) : " " + words + " ",
                            hint));
                default -> throw new IllegalStateException("page-hints.txt: no such place: " + row.field(1));
            }
        }
    }

    /** Pages repeat their classes, so the answers are kept while one page is read. */
    private final Map<String, Hint> known = new HashMap<>();

    /**
     * The hint of an element.
     *
     * @param inContent whether it lies in an element that says it holds the report; what is hidden there waits for a
     *     click or a subscription, and is the report all the same
     */
    Hint of(Element element, boolean inContent) {
        Hint tag = TAGS.getOrDefault(element.normalName(), Hint.NONE);
        if (tag == Hint.SKIP || (!inContent && isHidden(element))) {
            return Hint.SKIP;
        }
        Hint role = ROLES.getOrDefault(element.attr("role").toLowerCase(Locale.ROOT), Hint.NONE);
        if (role != Hint.NONE) {
            return role;
        }
        if (element.attr("itemprop").equals("articleBody")) {
            return Hint.CONTENT;
        }
        if (WHOLE.contains(element.normalName())) {
            return tag;
        }
        String names = element.className() + " | " + element.id();
        Hint byClass = names.length() <= 3 || names.length() > 1000
                ? Hint.NONE
                : known.computeIfAbsent(names, PageHints::byClass);
        return byClass == Hint.NONE ? tag : byClass;
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            // React streams the page's real content in hidden elements of such ids and moves it into place by script.
            return !element.id().startsWith("S:");
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private static Hint byClass(String names) {
        String words = split(STATE.matcher(names).replaceAll(" "));
        for (Words candidate : CLASSES) {
            if (words.contains(candidate.words)) {
                return candidate.hint;
            }
        }
        return Hint.NONE;
    }

    /** Lower-case words with a space before and behind each; {@code articleBody-main} is " article body main ". */
    private static String split(String names) {
        StringBuilder words = new StringBuilder(" ");
        char previous = ' ';
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            boolean hump = Character.isUpperCase(c) && Character.isLowerCase(previous);
            boolean part = Character.isLetterOrDigit(c);
            if (c == ' ') {
                words.append(" . ");
            } else if (hump || (!part && words.charAt(words.length() - 1) != ' ')) {
                words.append(' ');
            }
            if (part) {
                words.append(Character.toLowerCase(c));
            }
            previous = c;
        }
        return words.append(' ').toString();
    }
}
