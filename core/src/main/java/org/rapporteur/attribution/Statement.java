package org.rapporteur.attribution;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorReference;
import org.rapporteur.provenance.Provenance;
import org.rapporteur.text.EvidencedDate;
import org.rapporteur.text.Span;

/**
 * Who said what: source, cue and content, after PARC 3.0 and PolNeAR (Newell et al., LREC 2018).
 *
 * @param id {@code <report id>.s<n>}, n from 1 in text order
 * @param reportId the report
 * @param kind direct, indirect or mixed
 * @param sourceWords the words that name the source, null where it is left out
 * @param sources who is meant; several for a joint statement
 * @param cue the words that say that it was said, null for a bare quotation
 * @param content what was said, at least one span, with its quotation marks
 * @param relays who passed it on, nearest to the source first; the report's own outlet is not listed
 * @param addressee whom it was said to, null where nothing says so
 * @param stances parties it is about, where it shows for or against
 * @param attitude whether it reports a view rather than an utterance ("Beijing views …")
 * @param negated whether the report says that it was not said ("did not say that …")
 * @param said when it was said, null where nothing says so
 * @param parent the id of the statement within which this one is reported, null for an outermost one
 * @param passage the sentence or sentences it stands in
 * @param provenance what found it
 */
public record Statement(
        String id,
        String reportId,
        StatementKind kind,
        @Nullable Span sourceWords,
        List<ActorReference> sources,
        @Nullable Span cue,
        List<Span> content,
        List<Relay> relays,
        @Nullable ActorReference addressee,
        List<Stance> stances,
        boolean attitude,
        boolean negated,
        @Nullable EvidencedDate said,
        @Nullable String parent,
        Span passage,
        Provenance provenance) {

    /** Throws {@link IllegalArgumentException} where there is no content. */
    public Statement {
        Objects.requireNonNull(id);
        sources = List.copyOf(sources);
        content = List.copyOf(content);
        relays = List.copyOf(relays);
        stances = List.copyOf(stances);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement without content: " + id);
        }
    }
}
