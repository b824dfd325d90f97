package org.rapporteur.export;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.place.Place;

/**
 * Events in the layout of POLECAT's weekly files (doi:10.7910/DVN/AJGVIT), which its users read by position: 40 columns,
 * one row for each dyad of an event in the world. Where POLECAT's readers test for "None" it stands for nothing.
 */
final class PolecatExport implements DyadTable.Layout {

    private static final String[] HEADER = {
        "Event ID",
        "Event Date",
        "Event Type",
        "Event Mode",
        "Intensity",
        "Quad Code",
        "Contexts",
        "Actor Name",
        "Actor Country",
        "Actor COW",
        "Primary Actor Sector",
        "Actor Sectors",
        "Actor Title",
        "Actor Name Raw",
        "Wikipedia Actor ID",
        "Recipient Name",
        "Recipient Country",
        "Recipient COW",
        "Primary Recipient Sector",
        "Recipient Sectors",
        "Recipient Title",
        "Recipient Name Raw",
        "Wikipedia Recipient ID",
        "Placename",
        "City",
        "District",
        "Province",
        "Country",
        "Latitude",
        "Longitude",
        "GeoNames ID",
        "Raw Placename",
        "Feature Type",
        "Source",
        "Publication Date",
        "Story People",
        "Story Organizations",
        "Story Locations",
        "Language",
        "Version"
    };

    private static final String[] QUADS = {
        "", "VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT"
    };

    private final Draft draft;
    private final Cameo cameo = new Cameo();
    private final CountryCodes countries = new CountryCodes();

    private PolecatExport(Draft draft) {
        this.draft = draft;
    }

    static void write(Draft draft) throws IOException {
        DyadTable.write(draft, HEADER, new PolecatExport(draft));
    }

    @Override
    public Object id(Dyad dyad) {
        return dyad.id();
    }

    @Override
    public @Nullable Object[] cells(Dyad dyad, Happening happening) {
        Source source = draft.reports().get(happening.lead().reportId());
        Cells event = Cells.of(
                id(dyad),
                happening.day(),
                happening.type(),
                happening.mode(),
                cameo.goldstein(cameo.code(happening.type(), happening.mode())),
                QUADS[happening.type().quad()],
                null);
        Cells report = Cells.of(
                source.report().outlet(),
                happening.published(),
                named(happening, Actor.Kind.PERSON),
                named(happening, Actor.Kind.ORGANISATION, Actor.Kind.BLOC, Actor.Kind.OUTLET),
                named(happening, Actor.Kind.COUNTRY),
                null,
                version(happening));
        return event.add(party(dyad.actor()))
                .add(party(dyad.recipient()))
                .add(place(happening))
                .add(report)
                .array();
    }

    private Cells party(@Nullable Party party) {
        return party == null
                ? Cells.of("None").add(Cells.empty(7))
                : Cells.of(
                        party.name(),
                        party.country(),
                        countries.of(party.country()).cow(),
                        party.primarySector(),
                        String.join(";", party.sectors()),
                        null,
                        party.raw(),
                        null);
    }

    private Cells place(Happening happening) {
        Place place = happening.place();
        if (place == null) {
            return Cells.empty(10);
        }
        boolean town = place.kind() == Place.Kind.TOWN || place.kind() == Place.Kind.LOCALITY;
        boolean division = place.kind() == Place.Kind.DIVISION;
        Place.Point at = place.at();
        return Cells.of(
                place.name(),
                town ? place.name() : null,
                null,
                division ? place.name() : place.division(),
                place.country(),
                at == null ? null : at.latitude(),
                at == null ? null : at.longitude(),
                place.id().startsWith("geonames:") ? place.id().substring("geonames:".length()) : null,
                rawPlace(happening, place),
                feature(place));
    }

    private @Nullable String rawPlace(Happening happening, Place place) {
        return happening.mentions().stream()
                .filter(event ->
                        event.place() != null && event.place().place().id().equals(place.id()))
                .map(event -> draft.reports()
                        .get(event.reportId())
                        .points()
                        .words(Objects.requireNonNull(event.place()).words()))
                .findFirst()
                .orElse(null);
    }

    /** GeoNames' feature code, as far as the record knows what the place is. */
    private static String feature(Place place) {
        return switch (place.kind()) {
            case COUNTRY -> "PCLI";
            case DIVISION -> "ADM1";
            case REGION -> "RGN";
            case TOWN -> place.capital() ? "PPLC" : "PPL";
            case LOCALITY -> "LCTY";
        };
    }

    private static @Nullable String named(Happening happening, Actor.Kind... kinds) {
        List<Actor.Kind> wanted = List.of(kinds);
        String names = Stream.concat(happening.actors().stream(), happening.recipients().stream())
                .filter(party ->
                        party.actor() != null && wanted.contains(party.actor().kind()))
                .map(Party::name)
                .distinct()
                .collect(java.util.stream.Collectors.joining(";"));
        return names.isEmpty() ? null : names;
    }

    private static String version(Happening happening) {
        return "Rapporteur " + happening.lead().provenance().stage() + " "
                + happening.lead().provenance().version();
    }
}
