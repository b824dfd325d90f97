package org.rapporteur.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.correction.Change;
import org.rapporteur.record.RecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Corrections of who spoke, acted or passed on. */
final class CorrectActors {

    private CorrectActors() {}

    /** A statement is somebody else's. */
    @Command(
            name = "source",
            description = "Says whose a statement is.",
            footer = {"", "Example:", "  rapporteur correct source 3f9ad01c22be.s4 \"Ilze Brandt\""})
    static final class Source extends CorrectionOfOne {

        @Parameters(index = "1", paramLabel = "ACTOR", description = "an actor's id or name")
        String actor = "";

        @Option(
                names = "--instead-of",
                paramLabel = "ACTOR",
                description = "which of several sources is meant (default: all)")
        @Nullable
        String from;

        @Mixin
        NewActor made = new NewActor();

        Source(Shell shell) {
            super(shell);
        }

        @Override
        Change change(RecordFile opened) {
            return new Change.Source(from, actor(actor, made, opened));
        }
    }

    /** A party of an event is somebody else. */
    @Command(
            name = "party",
            description = "Puts one party of an event in the place of another.",
            footer = {"", "Example:", "  rapporteur correct party 3f9ad01c22be.e1 recipient LVA EST"})
    static final class Party extends CorrectionOfOne {

        /** What a party is. */
        enum Role {
            actor,
            recipient
        }

        @Parameters(index = "1", paramLabel = "ROLE", description = "${COMPLETION-CANDIDATES}")
        Role role = Role.actor;

        @Parameters(index = "2", paramLabel = "FROM", description = "the id or name it has, or the words in the report")
        String from = "";

        @Parameters(index = "3", paramLabel = "TO", description = "an actor's id or name")
        String to = "";

        @Mixin
        NewActor made = new NewActor();

        Party(Shell shell) {
            super(shell);
        }

        @Override
        Change change(RecordFile opened) {
            Change.Role is = role == Role.actor ? Change.Role.ACTOR : Change.Role.RECIPIENT;
            return new Change.Party(is, from, actor(to, made, opened));
        }
    }

    /** A statement came another way. */
    @Command(
            name = "relays",
            description = "Says who passed a statement on, nearest to the source first; nobody without names.",
            footer = {"", "Example:", "  rapporteur correct relays 3f9ad01c22be.s4 \"Norden Wire\""})
    static final class Relays extends CorrectionOfOne {

        @Parameters(index = "1..*", arity = "0..*", paramLabel = "NAME", description = "agencies, outlets, documents")
        List<String> names = List.of();

        Relays(Shell shell) {
            super(shell);
        }

        @Override
        Change change(RecordFile opened) {
            return new Change.Relays(names);
        }
    }
}
