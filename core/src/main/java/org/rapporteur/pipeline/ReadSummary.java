package org.rapporteur.pipeline;

/**
 * What became of the inputs of one run: {@code inputs = added + alreadyThere + rejected}.
 *
 * @param inputs what the run was given
 * @param added reports new in the store
 * @param alreadyThere reports that the store had, or that the same run gave twice
 * @param rejected inputs that did not become reports
 * @param regrouped whether the findings across reports were computed anew
 */
public record ReadSummary(long inputs, long added, long alreadyThere, long rejected, boolean regrouped) {

    public ReadSummary {
        if (inputs != added + alreadyThere + rejected) {
            throw new IllegalArgumentException("an input is lost: " + inputs + " in, " + added + " added, "
                    + alreadyThere + " there already, " + rejected + " rejected");
        }
    }
}
