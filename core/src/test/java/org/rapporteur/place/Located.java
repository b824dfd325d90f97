package org.rapporteur.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.rapporteur.actor.ActorLexicon;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.annotation.Prose;
import org.rapporteur.annotation.Sentence;
import org.rapporteur.text.Span;

/** A report's places, as words; what must hold of all of them is checked on the way. */
record Located(AnnotatedText text, ReportPlaces places) {

    private static final PlaceFinder FINDER = new PlaceFinder(new ActorLexicon());

    static Located in(String... paragraphs) {
        AnnotatedText text = Prose.of(paragraphs).annotated();
        Located located = new Located(text, FINDER.of(text));
        located.check();
        return located;
    }

    private void check() {
        int end = 0;
        for (PlaceMention mention : places.mentions()) {
            Span words = mention.words();
            assertThat(words.begin()).isGreaterThanOrEqualTo(end);
            assertThat(words.trim(text.text())).isEqualTo(words);
            assertThat(text.sentences().get(mention.sentence()).span().contains(words))
                    .isTrue();
            end = words.end();
        }
    }

    /** What the first mention of these words means: country, then town and division where they are told. */
    String of(String words) {
        return places.mentions().stream()
                .filter(mention -> text.words(mention.words()).equals(words))
                .findFirst()
                .map(Located::print)
                .orElse("not a place");
    }

    List<String> all() {
        return places.mentions().stream().map(Located::print).toList();
    }

    private static String print(PlaceMention mention) {
        Place place = mention.place();
        return place == null ? "?" : print(place);
    }

    private static String print(Place place) {
        String countries = String.join("+", place.countries());
        return switch (place.kind()) {
            case TOWN -> countries + " " + place.name();
            case LOCALITY -> countries + " (" + place.name() + ")";
            default -> place.name().equals(place.country()) ? countries : countries + " [" + place.name() + "]";
        };
    }

    /** Where the act of these words took place, and by what evidence. */
    String at(String trigger, boolean asserted) {
        int begin = text.text().indexOf(trigger);
        Sentence sentence = text.sentences().stream()
                .filter(each -> each.span().contains(begin))
                .findFirst()
                .orElseThrow();
        return places.at(sentence, new Span(begin, begin + trigger.length()), asserted)
                .map(found -> print(found.place()) + ", " + found.how())
                .orElse("nowhere");
    }

    String at(String trigger) {
        return at(trigger, true);
    }
}
