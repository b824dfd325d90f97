package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.Report;
import org.rapporteur.place.Place;

/** Rows of GDELT 2.0's table of events. */
final class GdeltEvents {

    static final int WIDTH = 61;

    /** PLOVER's stand-ins for countries that CAMEO has as codes of known groups. */
    private static final Set<String> GROUPS = Set.of("IGO", "UNO", "NGO", "ISM", "IMG", "MNC");

    private static final double DAYS_OF_A_YEAR = 365;

    private final Draft draft;
    private final Tsv table;
    private final Cameo cameo = new Cameo();
    private final CountryCodes countries = new CountryCodes();

    GdeltEvents(Draft draft, OutputStream out) {
        this.draft = draft;
        this.table = new Tsv(out, WIDTH);
    }

    void write(Dyad dyad, Happening happening) throws IOException {
        Cameo.Code code = cameo.code(happening.type(), happening.mode());
        Cells row = Cells.of(EventNumber.of(dyad))
                .add(date(Objects.requireNonNull(happening.day())))
                .add(party(dyad.actor()))
                .add(party(dyad.recipient()))
                .add(1, code.code(), code.base(), code.root(), happening.type().quad(), cameo.goldstein(code))
                .add(happening.mentions().size(), outlets(happening), happening.reports(), null)
                .add(nowhere())
                .add(nowhere())
                .add(place(happening.place()))
                .add(GdeltExport.midnight(happening.published()), address(happening));
        table.row(row.array());
    }

    private static Cells date(LocalDate day) {
        String compact = day.toString().replace("-", "");
        double fraction = day.getYear() + Math.min(day.getDayOfYear() - 1, DAYS_OF_A_YEAR - 1) / DAYS_OF_A_YEAR;
        return Cells.of(
                compact,
                compact.substring(0, 6),
                compact.substring(0, 4),
                String.format(Locale.ROOT, "%.4f", fraction));
    }

    /** Code, name, country, known group, ethnic group, two religions, three types. */
    private Cells party(@Nullable Party party) {
        if (party == null) {
            return Cells.empty(10);
        }
        String country = party.country();
        boolean group = country != null && GROUPS.contains(country);
        List<String> types = party.sectors();
        String code = (country == null ? "" : country) + String.join("", types.subList(0, Math.min(3, types.size())));
        return Cells.of(code, party.name().toUpperCase(Locale.ROOT), group ? null : country, group ? country : null)
                .add(Cells.empty(3))
                .add(at(types, 0), at(types, 1), at(types, 2));
    }

    private static @Nullable String at(List<String> types, int index) {
        return index < types.size() ? types.get(index) : null;
    }

    private int outlets(Happening happening) {
        return (int) happening.mentions().stream()
                .map(event -> draft.reports().get(event.reportId()).report())
                .map(report -> report.outlet() == null ? report.origin() : report.outlet())
                .distinct()
                .count();
    }

    /** The places of the actors, which no report tells: type 0 and nothing else. */
    private static Cells nowhere() {
        return Cells.of(0).add(Cells.empty(7));
    }

    /** Type, name, country, two divisions, latitude, longitude, feature. */
    private Cells place(@Nullable Place place) {
        if (place == null) {
            return nowhere();
        }
        CountryCodes.Codes country = countries.of(place.country());
        Place.Point at = place.at();
        boolean american = country.fips().equals("US");
        int type =
                switch (place.kind()) {
                    case COUNTRY -> 1;
                    case DIVISION, REGION -> american ? 2 : 5;
                    case TOWN, LOCALITY -> american ? 3 : 4;
                };
        return Cells.of(
                type,
                fullName(place, country.name()),
                country.fips(),
                null,
                null,
                at == null ? null : at.latitude(),
                at == null ? null : at.longitude(),
                null);
    }

    /** {@code Tórshavn, Streymoy, Faroe Islands}. */
    private static String fullName(Place place, String country) {
        StringBuilder name = new StringBuilder(place.name());
        for (String part : new String[] {place.division() == null ? "" : place.division(), country}) {
            if (!part.isEmpty() && !part.equals(place.name())) {
                name.append(", ").append(part);
            }
        }
        return name.toString();
    }

    private String address(Happening happening) {
        Report report = draft.reports().get(happening.lead().reportId()).report();
        return report.url() == null ? report.origin() : report.url();
    }
}
