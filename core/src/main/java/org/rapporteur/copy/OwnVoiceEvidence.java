package org.rapporteur.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.Span;

/**
 * Lines in which a newsroom speaks of its own work ("The Courier asked the ministry for comment"): a copyist did not
 * do that work and drops them. The forms are in {@code own-voice.txt}.
 */
final class OwnVoiceEvidence implements CopyDirection.Evidence {

    private static final List<Pattern> FORMS = WordList.lines("own-voice.txt").stream()
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
        for (Span sentence : text.report().sentences()) {
            String words = text.report().words(sentence);
            for (Pattern form : FORMS) {
                Matcher matcher = form.matcher(words);
                if (words.length() < 1000 && matcher.find()) {
                    return Optional.of(matcher.group().strip());
                }
            }
        }
        return Optional.empty();
    }
}
