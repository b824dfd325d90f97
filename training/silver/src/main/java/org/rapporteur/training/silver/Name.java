package org.rapporteur.training.silver;

import org.rapporteur.text.Span;

/** A labelled name: its place in the text, in UTF-16 code units, and its type. */
record Name(Span span, NameType type) {}
