package org.rapporteur.cli;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import picocli.CommandLine.Option;

/** Somebody whom no report names under that name. */
final class NewActor {

    /** What somebody is. */
    enum Kind {
        person,
        country,
        organisation,
        bloc,
        outlet,
        group
    }

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "for somebody who is not in the record yet: ${COMPLETION-CANDIDATES}")
    @Nullable
    Kind kind;

    @Option(names = "--country", paramLabel = "CODE", description = "the country of somebody new, by its ISO code")
    @Nullable
    String country;

    Actor actor(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        Kind is = kind == null ? Kind.person : kind;
        String id = slug.isEmpty() ? name : slug;
        return new Actor(id, name, Actor.Kind.valueOf(is.name().toUpperCase(Locale.ROOT)), country, List.of());
    }
}
