/** What is measured rather than tested: each prints what it found, and ends by itself. */
@NullMarked
package nl.omdehoek.bench;

import org.jspecify.annotations.NullMarked;
