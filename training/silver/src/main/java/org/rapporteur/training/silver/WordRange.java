package org.rapporteur.training.silver;

/** A half-open range of a sentence's words, counted from 0; empty where {@code end} is not beyond {@code begin}. */
record WordRange(int begin, int end) {

    int length() {
        return end - begin;
    }

    boolean isEmpty() {
        return end <= begin;
    }
}
