/** Rapporteur and other programs over the same texts, one after the other: {@code docs/benchmarks.md}. */
@NullMarked
package org.rapporteur.benchmark.peers;

import org.jspecify.annotations.NullMarked;
