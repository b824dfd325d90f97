package org.rapporteur.export;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.place.Place;

/** Events in the layout of ICEWS (doi:10.7910/DVN/28075): 20 columns, one row for each dyad of an event in the world. */
final class IcewsExport implements DyadTable.Layout {

    private static final String[] HEADER = {
        "Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code",
        "Intensity", "Target Name", "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher",
        "City", "District", "Province", "Country", "Latitude", "Longitude"
    };

    private final Draft draft;
    private final Cameo cameo = new Cameo();
    private final CountryCodes countries = new CountryCodes();

    private IcewsExport(Draft draft) {
        this.draft = draft;
    }

    static void write(Draft draft) throws IOException {
        DyadTable.write(draft, HEADER, new IcewsExport(draft));
    }

    @Override
    public Object id(Dyad dyad) {
        return EventNumber.of(dyad);
    }

    @Override
    public @Nullable Object[] cells(Dyad dyad, Happening happening) {
        Source source = draft.reports().get(happening.lead().reportId());
        Cameo.Code code = cameo.code(happening.type(), happening.mode());
        int sentence = source.sentenceNumber(happening.lead().trigger().begin());
        Cells event = Cells.of(code.name(), code.code(), cameo.goldstein(code));
        Cells report = Cells.of(
                source.report().id(),
                sentence == 0 ? null : sentence,
                source.report().outlet());
        return Cells.of(id(dyad), happening.day())
                .add(party(dyad.actor()))
                .add(event)
                .add(party(dyad.recipient()))
                .add(report)
                .add(place(happening.place()))
                .array();
    }

    private Cells party(@Nullable Party party) {
        return party == null
                ? Cells.empty(3)
                : Cells.of(
                        party.name(),
                        String.join(",", party.sectors()),
                        countries.of(party.country()).name());
    }

    private Cells place(@Nullable Place place) {
        if (place == null) {
            return Cells.empty(6);
        }
        boolean town = place.kind() == Place.Kind.TOWN || place.kind() == Place.Kind.LOCALITY;
        Place.Point at = place.at();
        return Cells.of(
                town ? place.name() : null,
                null,
                place.kind() == Place.Kind.DIVISION ? place.name() : place.division(),
                countries.of(place.country()).name(),
                at == null ? null : at.latitude(),
                at == null ? null : at.longitude());
    }
}
