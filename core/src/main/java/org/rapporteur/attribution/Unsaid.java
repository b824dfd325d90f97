package org.rapporteur.attribution;

import java.util.List;
import java.util.Locale;
import org.rapporteur.text.Span;
import org.rapporteur.text.WordList;

/** What is marked as said and is none, by {@code unsaid.tsv}: "decided to close the quay", "said nothing". */
final class Unsaid {

    private record Rule(String cue, String content, String how) {}

    private final List<Rule> rules;
    private final CueLexicon cues;

    private static final int LONGEST_GAP = 24;

    Unsaid(CueLexicon cues) {
        this.cues = cues;
        rules = WordList.read(Unsaid.class, "unsaid.tsv").rows().stream()
                .map(row -> new Rule(row.field(0), row.field(1), row.field(2)))
                .toList();
    }

    /** Whether a statement is none. */
    boolean isIn(Draft draft) {
        String content = (between(draft) + " " + words(draft, draft.content)).strip();
        Span cueSpan = draft.cueSpan;
        String cue = cueSpan == null ? "" : words(draft, List.of(cueSpan));
        return rules.stream().anyMatch(rule -> fits(rule, cue, content));
    }

    /** "declined to comment on" before what stands as said: these words belong to it. */
    private static String between(Draft draft) {
        Span cue = draft.cueSpan;
        boolean follows = cue != null
                && !draft.content.isEmpty()
                && draft.content.get(0).begin() > cue.end()
                && draft.content.get(0).begin() - cue.end() < LONGEST_GAP;
        String words = cue != null && follows
                ? draft.view
                        .text()
                        .text()
                        .substring(cue.end(), draft.content.get(0).begin())
                : "";
        return words.matches("[\\p{L} ]*") ? words.strip().toLowerCase(Locale.ROOT) : "";
    }

    private boolean fits(Rule rule, String cue, String content) {
        boolean any = rule.content().equals("*");
        boolean opens = any || content.equals(rule.content()) || content.startsWith(rule.content() + " ");
        boolean whole =
                switch (rule.how()) {
                    case "all" -> content.equals(rule.content());
                    case "clause" -> !content.startsWith("that ") && content.indexOf('"') < 0;
                    case "deed" -> !opensWithSaying(content);
                    default -> true;
                };
        boolean cued = rule.cue().equals("*") || cue.equals(rule.cue()) || cue.endsWith(" " + rule.cue());
        return opens && whole && cued;
    }

    /** "to say when it would close". */
    private boolean opensWithSaying(String content) {
        String[] words = content.split(" ", 4);
        return words.length > 2 && cues.find(words[1], words[2]) != null && !words[1].equals("comment");
    }

    private static String words(Draft draft, List<Span> spans) {
        String words =
                String.join(" ", spans.stream().map(draft.view.text()::words).toList());
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[\u201C\u201D\u00AB\u00BB]", "\"")
                .strip();
    }
}
