package org.rapporteur.correction;

import java.util.List;
import java.util.Set;
import org.rapporteur.actor.Actor;
import org.rapporteur.copy.ReadReport;
import org.rapporteur.pipeline.Affair;

/** What the program found, uncorrected: what corrections are applied to. */
public interface Found {

    boolean hasReport(String id);

    /**
     * A report with what was found in it.
     *
     * @throws java.util.NoSuchElementException where there is none of that id
     */
    ReadReport report(String id);

    Affair affair();

    /** All actors, one for each id: the name and office that reports give it most often; by id. */
    List<Actor> actors();

    /** The actors of an id: one for each name or office, the most frequent first; none where nobody has it. */
    List<Actor> actors(String id);

    /** The ids of the actors of a name, sorted. */
    List<String> actorsNamed(String name);

    /** The ids of the reports in whose findings an actor is settled on. */
    Set<String> naming(String actorId);
}
