package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.correction.Change;
import org.rapporteur.record.RecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Corrections of what is one and what is several. */
final class CorrectGroups {

    private CorrectGroups() {}

    /** Several are one. */
    @Command(
            name = "merge",
            description = "Says that several actors, occurrences or stories are one; the first stays.",
            footer = {"", "Example:", "  rapporteur correct merge ilze-brandt i-brandt"})
    static final class Merge extends CorrectionCommand {

        @Parameters(
                arity = "2..*",
                paramLabel = "ID",
                description = "ids of actors (or names), of occurrences, or of stories")
        List<String> ids = List.of();

        Merge(Shell shell) {
            super(shell);
        }

        @Override
        Change change(RecordFile opened) {
            return new Change.Merge(null);
        }

        @Override
        List<String> ids() {
            return ids;
        }
    }

    /** One is several. */
    @Command(
            name = "split",
            description =
                    "Takes members out: events out of an occurrence, reports out of a story, into one of their own;"
                            + " or says that some findings name another actor.",
            footer = {
                "",
                "Example:",
                "  rapporteur correct split oc-1a2b3c4d --members 3f9ad01c22be.e1",
                "  rapporteur correct split ilze-brandt --members 3f9ad01c22be.s4 --as \"Ilze Brandt-Kalns\" --kind person"
            })
    static final class Split extends CorrectionCommand {

        @Parameters(paramLabel = "ID", description = "an occurrence, a story or an actor")
        String id = "";

        @Option(
                names = "--members",
                required = true,
                arity = "1..*",
                paramLabel = "ID",
                description = "who leaves: events; reports; of an actor: statements, events or whole reports")
        List<String> members = List.of();

        @Option(names = "--as", paramLabel = "ACTOR", description = "whom these findings name instead")
        @Nullable
        String as;

        @Mixin
        NewActor made = new NewActor();

        Split(Shell shell) {
            super(shell);
        }

        @Override
        Change change(RecordFile opened) {
            return new Change.Split(as == null ? null : actor(as, made, opened));
        }

        @Override
        List<String> ids() {
            List<String> ids = new ArrayList<>(List.of(id));
            ids.addAll(members);
            return ids;
        }
    }
}
