package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.annotation.AnnotatedText;
import org.rapporteur.provenance.Provenance;

/** Which offices a report gives to the people whom it names: "Foreign Minister Jane Doe", "Doe, a former judge". */
public final class OfficeFacts {

    /** Changes when the facts found may. */
    public static final String VERSION = "1";

    /** Says that it is the office of somebody else, not which. */
    private static final String SAME_OFFICE = "counterpart";

    /** Not calibrated. */
    private static final double SURE = 0.9;

    private OfficeFacts() {}

    /** The facts of a report in text order; an office that it gives to somebody again is told once. */
    public static List<OfficeFact> of(AnnotatedText text, ActorLexicon lexicon) {
        Set<String> seen = new HashSet<>();
        List<OfficeFact> facts = new ArrayList<>();
        for (People.Titled titled : People.of(text, lexicon, NameKinds.of(text)).titled()) {
            Actor holder = titled.person().actor(lexicon);
            for (String name : titled.offices()) {
                Offices.Office office = lexicon.offices().find(name);
                if (office == null || isNone(office)) {
                    continue;
                }
                if (seen.add(holder.id() + "\t" + office.name() + "\t" + titled.past())) {
                    facts.add(new OfficeFact(
                            holder,
                            office.name(),
                            titled.country(),
                            titled.past(),
                            titled.evidence(),
                            Provenance.rules("actor", VERSION, SURE)));
                }
            }
        }
        return List.copyOf(facts);
    }

    private static boolean isNone(Offices.Office office) {
        return office.kind().equals("title") || office.name().equals(SAME_OFFICE);
    }
}
