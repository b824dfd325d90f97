/**
 * Who copied whom: {@link org.rapporteur.copy.CopyLink copy links} and {@link org.rapporteur.copy.QuotationVariants\n * quotation variants}.
 */
@NullMarked
package org.rapporteur.copy;

import org.jspecify.annotations.NullMarked;
