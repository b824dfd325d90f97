package org.rapporteur.training.silver;

import java.util.Set;
import org.rapporteur.text.WordList;

/**
 * What the rules know before they see a text. Sets of words that only one rule needs stand with that rule.
 *
 * @param bodies organisations, outlets and seats of government
 * @param countries names of countries, their adjectives and their people
 * @param offices offices, roles, ranks and titles, in lower case, with their kind in core's list
 * @param parties parties and their adherents by one word
 * @param regionAdjectives adjectives of continents and regions
 * @param bodyWords words that end the name of a body
 * @param placeWords words that end the name of a place
 */
record Lists(
        Phrases<NameType> bodies,
        Phrases<NameType> countries,
        Phrases<String> offices,
        Set<String> parties,
        Set<String> regionAdjectives,
        Set<String> bodyWords,
        Set<String> placeWords) {

    /** The lists that the program is packed with. */
    static Lists load() {
        return new Lists(
                KnownNames.bodies(),
                KnownNames.countries(),
                KnownNames.offices(),
                set("parties.txt"),
                set("region-adjectives.txt"),
                set("body-words.txt"),
                set("place-words.txt"));
    }

    /** The entries of a data file that stands beside this class. */
    static Set<String> set(String file) {
        return WordList.read(Lists.class, file).asSet();
    }
}
