package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.evaluation.EvaluationResult.Figure;
import org.rapporteur.evaluation.PlacesGold.Named;
import org.rapporteur.place.Place;
import org.rapporteur.place.PlaceMention;
import org.rapporteur.place.ReportPlaces;

/** Counts for {@link PlacesEvaluation}. */
final class PlacesScore {

    /** Two gazetteers' middles of one town are rarely farther apart. */
    private static final double SAME_TOWN_KM = 25;

    private static final double KM_A_DEGREE = 111.2;

    private final List<String> details = new ArrayList<>();
    private long listed;
    private long marked;
    private long withCountry;
    private long countryTold;
    private long countryRight;
    private long towns;
    private long townTold;
    private long townRight;
    private long printed;
    private long wrong;
    private long datelines;
    private long datelinesRight;
    private long datelinesPrinted;

    void add(PlacesGold passage, ReportPlaces found) {
        for (Named named : passage.places()) {
            add(passage, named, at(found, named));
        }
        for (PlaceMention mention : found.mentions()) {
            Place place = mention.place();
            boolean listedToo =
                    passage.places().stream().anyMatch(named -> named.words().overlaps(mention.words()));
            if (place != null) {
                printed++;
                if (!listedToo) {
                    wrong++;
                    detail("printed, no place", passage, mention.words().of(passage.text()), place, mention);
                }
            }
        }
        dateline(passage, found);
    }

    private void dateline(PlacesGold passage, ReportPlaces found) {
        String words = found.dateline()
                .map(mention -> mention.words().of(passage.text()))
                .orElse("");
        datelines += passage.dateline().isEmpty() ? 0 : 1;
        datelinesPrinted += words.isEmpty() ? 0 : 1;
        datelinesRight += !words.isEmpty() && words.equals(passage.dateline()) ? 1 : 0;
    }

    private static @Nullable PlaceMention at(ReportPlaces found, Named named) {
        return found.mentions().stream()
                .filter(mention -> mention.words().overlaps(named.words()))
                .findFirst()
                .orElse(null);
    }

    private void add(PlacesGold passage, Named named, @Nullable PlaceMention mention) {
        String words = named.words().of(passage.text());
        Place place = mention == null ? null : mention.place();
        listed++;
        marked += mention == null ? 0 : 1;
        withCountry += named.country().isEmpty() ? 0 : 1;
        towns += named.town().isEmpty() ? 0 : 1;
        if (place == null) {
            boolean missed = !named.country().isEmpty();
            if (missed) {
                detail("not told", passage, words, null, mention);
            }
            return;
        }
        boolean country = PlacesEvaluation.country(place).equals(named.country());
        countryTold += named.country().isEmpty() ? 0 : 1;
        countryRight += country && !named.country().isEmpty() ? 1 : 0;
        boolean town = town(named, place);
        boolean tellsTown = place.kind() == Place.Kind.TOWN && !named.town().isEmpty();
        townTold += tellsTown ? 1 : 0;
        townRight += tellsTown && town ? 1 : 0;
        boolean isWrong =
                !country || (place.kind() == Place.Kind.TOWN && !named.town().isEmpty() && !town);
        wrong += isWrong ? 1 : 0;
        if (isWrong) {
            detail("wrong", passage, words, place, mention);
        } else if (!named.town().isEmpty() && !town) {
            detail("town not told", passage, words, place, mention);
        }
    }

    /** Whether the town is the one meant: no farther from it than a town is wide. */
    private static boolean town(Named named, Place place) {
        Place.Point at = place.at();
        if (at == null) {
            return false;
        }
        double north = (at.latitude() - named.latitude()) * KM_A_DEGREE;
        double east = (at.longitude() - named.longitude()) * KM_A_DEGREE * Math.cos(Math.toRadians(named.latitude()));
        return Math.hypot(north, east) <= SAME_TOWN_KM;
    }

    private void detail(
            String what, PlacesGold passage, String words, @Nullable Place place, @Nullable PlaceMention mention) {
        String told = place == null ? "nothing" : place.name() + " " + place.countries() + " " + place.id();
        String why = mention == null ? "not read as a place" : mention.reason().toString();
        details.add(what + ": " + passage.id() + ": " + words + " -> " + told + " (" + why + ")");
    }

    List<Figure> figures() {
        return List.of(
                new Figure("places listed", listed),
                new Figure("found as a place's name", Gold.share(marked, listed)),
                new Figure("country told, of listed with one", Gold.share(countryTold, withCountry)),
                new Figure("country right, of listed with one", Gold.share(countryRight, withCountry)),
                new Figure("country right, of told", Gold.share(countryRight, countryTold)),
                new Figure("towns listed", towns),
                new Figure("town right, of listed", Gold.share(townRight, towns)),
                new Figure("town right, of told", Gold.share(townRight, townTold)),
                new Figure("places printed", printed),
                new Figure("wrong though printed", wrong),
                new Figure("wrong though printed, share", Gold.share(wrong, printed)),
                new Figure("datelines listed", datelines),
                new Figure("datelines printed", datelinesPrinted),
                new Figure("datelines right", datelinesRight));
    }

    List<String> details() {
        return details;
    }
}
