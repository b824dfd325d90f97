/**
 * The small neural encoder under everything that needs understanding: word pieces, windows of them, the ONNX model that
 * reads a window, and the decoding of what it says. Knows nothing of reports or attribution.
 */
@NullMarked
package org.rapporteur.encoder;

import org.jspecify.annotations.NullMarked;
