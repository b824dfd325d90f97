package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.attribution.StatementKind;
import org.rapporteur.correction.Change;
import org.rapporteur.event.EventStatus;
import org.rapporteur.event.PloverType;
import org.rapporteur.record.RecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An event or a statement is of another type. */
@Command(
        name = "retype",
        description = "Gives an event another type, mode or status, or a statement another kind or side.",
        footer = {
            "",
            "Example:",
            "  rapporteur correct retype 3f9ad01c22be.e1 REJECT/change negated",
            "  rapporteur correct retype 3f9ad01c22be.s2 indirect",
            "  rapporteur correct retype 3f9ad01c22be.s2 against --party NATO"
        })
final class CorrectRetype extends CorrectionOfOne {

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "TYPE[/MODE]",
            description = "PLOVER type with or without mode, or /MODE alone; asserted, negated, hypothetical, future,"
                    + " historical; for a statement direct, indirect, mixed; for, against or none (no side)")
    List<String> types = List.of();

    @Option(names = "--party", paramLabel = "ACTOR", description = "whom a statement's side is about")
    @Nullable
    String party;

    @Mixin
    NewActor made = new NewActor();

    CorrectRetype(Shell shell) {
        super(shell);
    }

    @Override
    Change change(RecordFile opened) {
        @Nullable PloverType type = null;
        @Nullable String mode = null;
        @Nullable EventStatus status = null;
        @Nullable StatementKind kind = null;
        Change.@Nullable Side side = null;
        for (String word : types) {
            int slash = word.indexOf('/');
            String name = slash < 0 ? word : word.substring(0, slash);
            mode = slash < 0 ? mode : word.substring(slash + 1);
            type = one(PloverType.class, name).orElse(type);
            status = one(EventStatus.class, name).orElse(status);
            kind = one(StatementKind.class, name).orElse(kind);
            side = one(Change.Side.class, name).orElse(side);
            known(name, slash == 0);
        }
        boolean event = type != null || mode != null || status != null;
        if (event && (kind != null || side != null || party != null)) {
            throw new CommandFailure(
                    ExitStatus.USAGE, "an event has a type, a statement has a kind or a side, not both");
        }
        return event
                ? new Change.RetypeEvent(type, mode, status)
                : new Change.RetypeStatement(kind, side, party == null ? null : actor(party, made, opened));
    }

    private static void known(String name, boolean modeAlone) {
        boolean known = one(PloverType.class, name).isPresent()
                || one(EventStatus.class, name).isPresent()
                || one(StatementKind.class, name).isPresent()
                || one(Change.Side.class, name).isPresent();
        if (!known && !modeAlone) {
            List<String> all = new ArrayList<>();
            Arrays.stream(PloverType.values()).forEach(one -> all.add(one.name()));
            throw new CommandFailure(
                    ExitStatus.USAGE,
                    name + " is no type, status, kind or side; types are " + String.join(", ", all)
                            + "; see rapporteur correct retype --help");
        }
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> type, String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(wanted))
                .findFirst();
    }
}
