package org.rapporteur.attribution;

/** How much of a statement's content stands in quotation marks: all, none or part. */
public enum StatementKind {
    DIRECT,
    INDIRECT,
    MIXED
}
