package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/**
 * A passage with its places.
 *
 * @param id the passage's id
 * @param text its words
 * @param dateline the words that name the dateline's place, empty for none
 * @param places the names of places in it
 */
record PlacesGold(String id, String text, String dateline, List<Named> places) {

    /**
     * A name of a place.
     *
     * @param words where it stands
     * @param country ISO 3166-1 alpha-3, empty for no country, several, or one that the passage does not tell
     * @param town the town's name in the gazetteer, empty where no town is meant or it cannot be told
     * @param latitude of the town, degrees north
     * @param longitude of the town, degrees east
     */
    record Named(Span words, String country, String town, double latitude, double longitude) {}

    PlacesGold {
        places = List.copyOf(places);
    }

    /** What is wrong with a row, null for nothing. */
    static @Nullable String problem(JsonNode row) {
        if (Gold.text(row, "id").isEmpty() || Gold.text(row, "text").isEmpty()) {
            return "no \"id\" or no \"text\"";
        }
        for (JsonNode place : row.path("places")) {
            if (span(Gold.text(row, "text"), place) == null) {
                return "not in the text: " + place;
            }
        }
        return null;
    }

    static PlacesGold of(JsonNode row) {
        String text = Gold.text(row, "text");
        List<Named> places = new ArrayList<>();
        for (JsonNode place : row.path("places")) {
            Span span = span(text, place);
            if (span != null) {
                places.add(new Named(
                        span,
                        Gold.text(place, "country"),
                        Gold.text(place, "town"),
                        place.path("lat").asDouble(),
                        place.path("lon").asDouble()));
            }
        }
        return new PlacesGold(Gold.text(row, "id"), text, Gold.text(row, "dateline"), places);
    }

    /** The n-th time that the words stand in the text as whole words; null where they don't. */
    private static @Nullable Span span(String text, JsonNode place) {
        String words = Gold.text(place, "words");
        int left = place.path("n").asInt(1);
        for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1)) {
            Span span = new Span(at, at + words.length());
            if (isWhole(text, span) && --left == 0) {
                return span;
            }
        }
        return null;
    }

    /** How often the words of a span stand in the text as whole words, up to the span itself. */
    static int count(String text, Span span) {
        String words = span.of(text);
        int count = 0;
        for (int at = text.indexOf(words); at >= 0 && at <= span.begin(); at = text.indexOf(words, at + 1)) {
            count += isWhole(text, new Span(at, at + words.length())) ? 1 : 0;
        }
        return Math.max(1, count);
    }

    private static boolean isWhole(String text, Span span) {
        boolean before = span.begin() > 0 && Character.isLetterOrDigit(text.charAt(span.begin() - 1));
        boolean after = span.end() < text.length() && Character.isLetterOrDigit(text.charAt(span.end()));
        return !before && !after;
    }
}
