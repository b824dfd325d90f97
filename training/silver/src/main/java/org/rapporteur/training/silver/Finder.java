package org.rapporteur.training.silver;

/** One step of labelling: marks names in words that are still free. */
interface Finder {

    void find(Draft draft);
}
