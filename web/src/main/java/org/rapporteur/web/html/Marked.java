package org.rapporteur.web.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.attribution.Statement;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.text.Span;

/** Words of a report with stretches of them marked. Stretches may overlap; each mark is cut where another begins. */
public final class Marked {

    /**
     * A stretch to mark.
     *
     * @param style what it is: {@code content}, {@code source}, {@code cue}, {@code event}, {@code bloc}
     * @param anchor the id to put at its beginning, null for none
     * @param hint the words shown for it on demand
     */
    public record Mark(Span span, String style, @Nullable String anchor, String hint) {}

    private Marked() {}

    /** The statement's passage with its content, source and cue marked. */
    public static Html passage(Statement statement, ReadReport read) {
        List<Mark> marks = new ArrayList<>();
        Span all = statement.passage();
        for (Span span : statement.content()) {
            marks.add(new Mark(span, "content", null, ""));
            all = all.hull(span);
        }
        if (statement.cue() != null) {
            marks.add(new Mark(statement.cue(), "cue", null, ""));
        }
        return render(all, marks, read);
    }

    /** The words of {@code span}, with whatever parts of the marks lie in it marked. */
    public static Html render(Span span, List<Mark> marks, ReadReport read) {
        List<Mark> inside =
                marks.stream().filter(mark -> mark.span.overlaps(span)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(span.begin(), span.end()));
        for (Mark mark : inside) {
            cuts.add(Math.max(span.begin(), mark.span.begin()));
            cuts.add(Math.min(span.end(), mark.span.end()));
        }
        Html words = Html.el("span");
        Integer from = null;
        for (Integer to : cuts) {
            if (from != null) {
                stretch(new Span(from, to), inside, read, words);
            }
            from = to;
        }
        return words;
    }

    private static void stretch(Span span, List<Mark> marks, ReadReport read, Html words) {
        StringBuilder styles = new StringBuilder();
        String hint = "";
        for (Mark mark : marks) {
            if (!mark.span.contains(span)) {
                continue;
            }
            if (mark.anchor != null && mark.span.begin() == span.begin()) {
                words.add(Html.el("span.anchor").id(mark.anchor));
            }
            styles.append(styles.length() == 0 ? "" : " ").append(mark.style);
            hint = hint.isEmpty() ? mark.hint : hint;
        }
        String text = read.words(span);
        if (styles.length() == 0) {
            words.text(text);
            return;
        }
        Html mark = Html.el("mark", text).attr("class", styles.toString());
        words.add(hint.isEmpty() ? mark : mark.attr("title", hint));
    }
}
