/**
 * Who copied whom: {@link org.rapporteur.copy.CopyFinder} makes {@link org.rapporteur.copy.CopyLink copy links},
 * {@link org.rapporteur.copy.QuotationComparer} makes {@link org.rapporteur.copy.QuotationVariants quotation variants}.
 */
@NullMarked
package org.rapporteur.copy;

import org.jspecify.annotations.NullMarked;
