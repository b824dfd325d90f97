/**
 * The exports: a record in the forms that other programs read, {@link org.rapporteur.export.ExportFormat} by name. Each
 * writes in bounded memory, in an order that depends on the record alone.
 */
@org.jspecify.annotations.NullMarked
package org.rapporteur.export;
