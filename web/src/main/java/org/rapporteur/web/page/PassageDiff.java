package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.web.html.Html;

/**
 * Two passages word by word, each as it is printed, with the words marked that only one of them has. Capitals and
 * punctuation at a word's edges make no difference, but are shown.
 */
final class PassageDiff {

    /** Longer passages are shown without marks: the comparison would take the square of it. */
    private static final int MOST = 1_500;

    private final String[] left;
    private final String[] right;
    private final boolean[] keptLeft;
    private final boolean[] keptRight;

    PassageDiff(String before, String after) {
        left = before.split("\\s+");
        right = after.split("\\s+");
        keptLeft = new boolean[left.length];
        keptRight = new boolean[right.length];
        if (left.length <= MOST && right.length <= MOST) {
            compare();
        } else {
            java.util.Arrays.fill(keptLeft, true);
            java.util.Arrays.fill(keptRight, true);
        }
    }

    /** Marks a longest common subsequence. */
    private void compare() {
        List<String> a = bare(left);
        List<String> b = bare(right);
        int[][] longest = new int[left.length + 1][right.length + 1];
        for (int i = left.length - 1; i >= 0; i--) {
            for (int j = right.length - 1; j >= 0; j--) {
                longest[i][j] = a.get(i).equals(b.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length) {
            if (a.get(i).equals(b.get(j))) {
                keptLeft[i++] = true;
                keptRight[j++] = true;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static List<String> bare(String[] words) {
        List<String> bare = new ArrayList<>();
        for (String word : words) {
            String core = word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
            bare.add((core.isEmpty() ? word : core).toLowerCase(Locale.ROOT).replace('’', '\''));
        }
        return bare;
    }

    /** The earlier passage, struck out what only it has. */
    Html before() {
        return marked(left, keptLeft, "del");
    }

    /** The later passage, underlined what only it has. */
    Html after() {
        return marked(right, keptRight, "ins");
    }

    private static Html marked(String[] words, boolean[] kept, String element) {
        Html line = Html.el("p").attr("dir", "auto");
        int from = 0;
        while (from < words.length) {
            int to = from + 1;
            while (to < words.length && kept[to] == kept[from]) {
                to++;
            }
            String run = String.join(" ", java.util.Arrays.asList(words).subList(from, to));
            line.text(from == 0 ? "" : " ").add(kept[from] ? Html.of(run) : Html.el(element, run));
            from = to;
        }
        return line;
    }
}
