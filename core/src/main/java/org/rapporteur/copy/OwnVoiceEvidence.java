package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.WordList;

/**
 * Lines in which a newsroom speaks of its own work ("The Courier asked the ministry for comment"): a copyist did not
 * do that work and drops them. The forms are in {@code own-voice.txt}.
 */
final class OwnVoiceEvidence implements CopyDirection.Evidence {

    /** No report is searched further than this, in code units. */
    private static final int MOST = 60_000;

    private static final List<Pattern> FORMS = WordList.read(OwnVoiceEvidence.class, "own-voice.txt").entries().stream()
            .map(line -> Pattern.compile(line, Pattern.UNICODE_CHARACTER_CLASS))
            .toList();

    @Override
    public List<CopyDirection.Clue> clues(Sides sides) {
        Optional<String> line = ownVoice(sides.original());
        if (line.isEmpty() || ownVoice(sides.copy()).isPresent()) {
            return List.of();
        }
        List<CopyDirection.Clue> clues = new ArrayList<>();
        clues.add(new CopyDirection.Clue(
                1.5, "only the original has its newsroom's own work in it: \"" + line.get() + "\""));
        return clues;
    }

    private static Optional<String> ownVoice(CopyText text) {
        return line(text.report().report().text().text());
    }

    /** The first line in which a newsroom speaks of its own work, empty for none. */
    static Optional<String> line(String words) {
        String read = words.substring(0, Math.min(words.length(), MOST));
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(read);
            if (matcher.find()) {
                return Optional.of(matcher.group().strip());
            }
        }
        return Optional.empty();
    }
}
