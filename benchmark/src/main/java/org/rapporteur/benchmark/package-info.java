/** How fast the stages are, by JMH: {@code docs/benchmarks.md} tells how to run them. */
@NullMarked
package org.rapporteur.benchmark;

import org.jspecify.annotations.NullMarked;
