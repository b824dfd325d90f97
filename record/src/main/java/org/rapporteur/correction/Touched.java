package org.rapporteur.correction;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Which reports a correction concerns. */
final class Touched {

    private Touched() {}

    /** The reports whose own findings it changes, by id; merged actors may stand in any other report too. */
    static List<String> reports(Correction correction) {
        boolean group = correction.change() instanceof Change.Merge
                || (correction.change() instanceof Change.Split split && split.as() == null)
                || correction.change() instanceof Change.Copy
                || correction.change() instanceof Change.NotCopy;
        return group ? List.of() : all(correction).distinct().toList();
    }

    /** The reports of all that it is about. */
    static Stream<String> all(Correction correction) {
        return correction.about().stream().flatMap(Touched::of).filter(Objects::nonNull);
    }

    private static Stream<String> of(Target target) {
        return Stream.concat(
                Stream.ofNullable(target.report()), target.members().stream().flatMap(Touched::of));
    }
}
